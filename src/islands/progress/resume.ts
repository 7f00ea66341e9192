import { addressOf } from '#src/i18n/addresses.ts';
import { isLanguage } from '#src/domain/text/language.ts';
import { progressStore } from '#src/storage/progress-store.ts';

/** Home: the mentee's door leads back to the lesson that was read last. */
const door = document.querySelector<HTMLAnchorElement>('[data-resume]');
const facts = await progressStore.load();
const last = facts.findLast((fact) => fact.type === 'section-seen');
const language = document.documentElement.lang;
if (door && last?.type === 'section-seen' && isLanguage(language)) {
  door.href = `${addressOf(language, `lessons/${last.lesson}/`)}#${last.section}`;
  const words = door.querySelector('span');
  if (words) words.textContent = door.dataset['resume'] ?? '';
}
