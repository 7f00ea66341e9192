/** Every surface, one line each. Node scripts read this file as it is: no screen may be imported here. */
export { sharing } from './surfaces/sharing/surface.ts';
export { channel } from './surfaces/channel/surface.ts';
export { indicator } from './surfaces/indicator/surface.ts';
export { fileNaming } from './surfaces/file-naming/surface.ts';
export { mailbox } from './surfaces/mailbox/surface.ts';
export { privacy } from './surfaces/privacy/surface.ts';
export { calendar } from './surfaces/calendar/surface.ts';
export { tradeOff } from './surfaces/trade-off/surface.ts';
export { addressBar } from './surfaces/address-bar/surface.ts';
export { search } from './surfaces/search/surface.ts';
export { report } from './surfaces/report/surface.ts';
export { meeting } from './surfaces/meeting/surface.ts';
export { versions } from './surfaces/versions/surface.ts';
export { signIn } from './surfaces/sign-in/surface.ts';
