import type { ExerciseSource } from '#src/domain/plan/lesson-file.ts';
import { base } from '#src/i18n/addresses.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { PageMessages } from '#src/exercise-frame/exercise-props.ts';
import { messagesElement } from '#src/exercise-frame/page-messages.ts';

/** An exercise of the catalogue, ready to stand in this lesson; `null` for one that the site no longer has. */
export interface AddedExercise {
  source: ExerciseSource;
  /** Its island, as its own page has it. Undefined when that page could not be read. */
  island?: HTMLElement | undefined;
}

/** How far it is: undefined while on its way, null when it is gone, `failed` when the network failed. */
export type AddedState = AddedExercise | 'failed' | null | undefined;

const messagesOfPage = (from: Document): PageMessages | null =>
  JSON.parse(from.getElementById(messagesElement)?.textContent ?? 'null') as PageMessages | null;

/** What the frame says of the exercises of this page. */
export const frameWords = (): PageMessages['frame'] | undefined => messagesOfPage(document)?.frame;

/** The style sheets of the kind stand beside its island. Resolves when they are there, or when one failed. */
async function takeStyles(from: Document): Promise<void> {
  const links = [...from.querySelectorAll<HTMLLinkElement>('body link[rel="stylesheet"]')];
  const here = new Set([...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map((link) => link.getAttribute('href')));
  const missing = links.filter((link) => !here.has(link.getAttribute('href')));
  await Promise.all(
    missing.map((link) => {
      const copy = document.importNode(link, true);
      const loaded = new Promise((resolve) => {
        copy.addEventListener('load', resolve);
        copy.addEventListener('error', resolve);
      });
      document.head.append(copy);
      return loaded;
    }),
  );
}

/** Icons that this page's sprite lacks. */
function takeIcons(from: Document): void {
  const sprite = document.querySelector('.sprite');
  for (const symbol of from.querySelectorAll('.sprite symbol')) {
    if (sprite && !document.getElementById(symbol.id)) sprite.append(document.importNode(symbol, true));
  }
}

/** The sentences of its kind, beside those of the page, where its script looks for them. */
function takeMessages(from: Document): void {
  const [here, there] = [messagesOfPage(document), messagesOfPage(from)];
  const element = document.getElementById(messagesElement);
  if (element && here && there) element.textContent = JSON.stringify({ ...here, kinds: { ...there.kinds, ...here.kinds } });
}

/** Alone, its prompt is a heading of the page; in a lesson, one of a section: in the HTML and in what its script draws. */
function lowerHeading(island: HTMLElement): void {
  const props = JSON.parse(island.getAttribute('props') ?? '{}') as Record<string, [number, unknown]>;
  props['headingLevel'] = [0, 3];
  island.setAttribute('props', JSON.stringify(props));
  const heading = island.querySelector('.exercise-prompt');
  if (!heading) return;
  const lower = document.createElement('h3');
  for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
  lower.append(...heading.childNodes);
  heading.replaceWith(lower);
}

async function load(id: string, language: Language): Promise<AddedState> {
  const address = `${base}${language}/exercises/${id}/`;
  try {
    const answers = await Promise.all([fetch(`${address}source.json`), fetch(address)]);
    if (answers.some(({ status }) => status === 404)) return null;
    const [source, html] = await Promise.all([answers[0].json() as Promise<ExerciseSource>, answers[1].text()]);
    const served = new DOMParser().parseFromString(html, 'text/html');
    const island = served.querySelector<HTMLElement>(`astro-island:has([data-exercise="${id}"])`);
    if (!island || !customElements.get('astro-island')) return { source };
    await takeStyles(served);
    takeIcons(served);
    takeMessages(served);
    lowerHeading(island);
    return { source, island: document.importNode(island, true) };
  } catch {
    return 'failed';
  }
}

/**
 * The exercises that plans add to this page. Each is loaded once from its own page, of this same site: its island, its styles, its
 * icons and its sentences. It then works, and is saved, as any other.
 * @param changed called when one has come, or has failed to
 */
export function createAddedExercises(language: Language, changed: () => void) {
  const states = new Map<string, AddedState>();
  return {
    /** Asks for those that are not known yet. */
    want(ids: readonly string[]): void {
      for (const id of ids) {
        if (states.has(id)) continue;
        states.set(id, undefined);
        void load(id, language).then((state) => {
          states.set(id, state);
          changed();
        });
      }
    },
    state: (id: string): AddedState => states.get(id),
    address: (id: string): string => `${base}${language}/exercises/${id}/`,
  };
}

export type AddedExercises = ReturnType<typeof createAddedExercises>;

/** Numbers the exercises that are shown. Whatever draws their heads again, this can be called again. */
export function numberExercises(minutesOf: ReadonlyMap<string, number>, frame: PageMessages['frame'] | undefined): void {
  if (!frame) return;
  const shown = [...document.querySelectorAll<HTMLElement>('[data-lesson] [data-exercise]')].filter((each) => !each.closest('[hidden]'));
  shown.forEach((exercise, index) => {
    const place = frame.place.replace('{index}', String(index + 1)).replace('{total}', String(shown.length));
    // Served, it is one text with the kind's name behind a dot; drawn by its script, a text of its own.
    const head = exercise.querySelector('.exercise-kind > span')?.firstChild as Text | null;
    if (head) head.data = head.data.replace(/^[^·]*?(?=\s*(·|$))/, place);
    const facts = exercise.querySelector('.exercise-facts')?.firstChild as Text | null;
    const minutes = minutesOf.get(exercise.dataset['exercise'] ?? '');
    const [before = '', after = ''] = frame.minutes.split('{minutes}');
    const areMinutes = facts?.data.startsWith(before) && facts.data.endsWith(after) && /\d+/.exec(facts.data)?.index === before.length;
    if (facts && areMinutes && minutes !== undefined) facts.data = before + String(minutes) + after;
  });
}
