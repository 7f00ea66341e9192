/** Every surface, one line each. Node scripts read this file as it is: no screen may be imported here. */
export { sharing } from './surfaces/sharing/surface.ts';
