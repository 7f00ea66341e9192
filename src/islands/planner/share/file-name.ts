/** Letters that lose more than their accent. */
const spelled: Record<string, string> = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', đ: 'd', ł: 'l' };

/** A word for a file's name, in ASCII: "Inès" → "ines". */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[æœßøđł]/g, (letter) => spelled[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);

/**
 * The beginning of a plan's file names: what it is, for whom, when. "seance-ines-philippe-2026-06-18".
 * @param word what a session is called, for plans without names and dates
 */
export function fileNameOf(plan: { mentor: string; mentee: string; start: string }, word: string): string {
  return [word, plan.mentor, plan.mentee, plan.start.slice(0, 10)]
    .map(plain)
    .filter((part) => part !== '')
    .join('-');
}
