/**
 * Fetches what changes the lesson, when this device follows a plan that changes it: first-paint.js has looked. In the built site it
 * has begun to, too, before this script was there. Any other visit fetches nothing more.
 */
if (document.documentElement.dataset['plan']) {
  // Without it the lesson stays as it is for everyone.
  import('../tailoring/tailoring.ts').catch(() => {});
}
