import { render, type ComponentChildren } from 'preact';
import styles from '#src/styles/paper.css?url';
import { Handout } from './Handout.tsx';
import { loadPaper } from './load-paper.ts';
import type { PaperJob, PaperKind } from './paper-job.ts';
import { longestPrinted } from './PaperWords.tsx';
import { PlanPaper } from './PlanPaper.tsx';

/** On the root while paper is printed: then nothing else of the page is. */
const printing = 'is-printing-paper';

/** Takes the last paper away. */
let clear: () => void = () => undefined;

/** The sheet's styles, fetched with the first sheet; asked for again where that failed. */
let styling: Promise<void> | undefined;

function takeStyles(): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  styling ??= new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      styling = undefined;
      reject(new Error('The styles of paper did not arrive.'));
    });
    document.head.append(link);
  });
  return styling;
}

/** Height of A4 less its margins, in millimetres, and CSS pixels of one. */
const [sheetHeight, perMillimetre] = [269, 96 / 25.4];

/** Sets closer what would not fit on its page, as little as is needed. What still does not fit goes on on the next. */
function fitPages(area: HTMLElement): void {
  area.classList.add('is-measured');
  for (const page of area.querySelectorAll('.handout')) {
    for (const measure of ['is-tight', 'is-tighter']) {
      if (page.scrollHeight > sheetHeight * perMillimetre) page.classList.add(measure);
    }
  }
  area.classList.remove('is-measured');
}

/** Puts paper in the page, where only printing shows it. */
function layOut(kind: PaperKind, content: ComponentChildren, { language, messages }: PaperJob): void {
  clear();
  const area = document.createElement('div');
  const title = document.title;
  area.className = 'paper-area';
  area.lang = language;
  document.body.append(area);
  render(content, area);
  // An address that fills lines says nothing on paper.
  for (const link of area.querySelectorAll('a')) link.classList.toggle('is-long', link.href.length > longestPrinted);
  fitPages(area);
  document.documentElement.classList.add(printing);
  // Browsers name the file after it when one prints to a file.
  document.title = messages.fileTitles[kind];
  clear = () => {
    for (const event of endings) removeEventListener(event, clear);
    clear = () => undefined;
    render(null, area);
    area.remove();
    document.documentElement.classList.remove(printing);
    document.title = title;
  };
  // Phones forget to say that printing is over: the next touch says so too.
  for (const event of endings) addEventListener(event, clear);
}

const endings = ['afterprint', 'pointerdown', 'keydown'] as const;

/**
 * Prints a plan: the handout for the mentee, or the mentor's own plan.
 * @returns ids of the lessons that could not be fetched; where none could, nothing is printed
 * @throws when something that it needs could not be fetched
 */
export async function printPaper(kind: PaperKind, job: PaperJob): Promise<string[]> {
  const [loaded] = await Promise.all([loadPaper(job), takeStyles()]);
  const wanted = job.plan.agenda.flatMap((item) => (item.type === 'lesson' ? [item.lesson] : []));
  const missing = wanted.filter((lesson) => !loaded.lessons.has(lesson));
  if (kind === 'handout' && loaded.lessons.size === 0) return missing;
  layOut(kind, kind === 'handout' ? <Handout job={loaded} /> : <PlanPaper job={loaded} />, job);
  await document.fonts.ready;
  print();
  return missing;
}
