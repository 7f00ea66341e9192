/**
 * Fetches what changes the lesson, when this device follows a plan that changes it (first-paint.js has looked).
 * Any other visit fetches nothing more.
 */
const { plan } = document.documentElement.dataset;
if (plan) {
  const source = fetch('source.json').catch(() => null);
  // Without it the lesson stays as it is for everyone.
  import('../tailoring/tailoring.ts').then(({ tailor }) => tailor(source)).catch(() => {});
}
