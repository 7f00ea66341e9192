/** Every kind, one line each. Node scripts read this file as it is: no view may be imported here. */
export { choice } from './choice/kind.ts';
export { order } from './order/kind.ts';
export { sort } from './sort/kind.ts';
export { mark } from './mark/kind.ts';
