/** Every kind, one line each. Node scripts read this file as it is: no view may be imported here. */
export { choice } from './choice/kind.ts';
export { order } from './order/kind.ts';
export { sort } from './sort/kind.ts';
export { mark } from './mark/kind.ts';
export { simulations } from './simulation/kind.ts';
export { dialogue } from './dialogue/kind.ts';
export { match } from './match/kind.ts';
export { fillIn } from './fill-in/kind.ts';
export { recall } from './recall/kind.ts';
export { selfCheck } from './self-check/kind.ts';
export { task } from './task/kind.ts';
