import type { Page } from '@playwright/test';
import type { LessonFile } from '#src/domain/plan/lesson-file.ts';
import { pagesOfKind, readBuilt, type BuiltPage } from './built-site.ts';

/** An element of a lesson's page that carries `data-part`. */
export interface MarkedElement {
  section: string;
  part: number;
  html: string;
  /** Its words as a plan's text has them: settings by their mark, definitions of terms left out. */
  words: string;
}

/** Every lesson's page with the data beside it. */
export const lessonPages = (): { built: BuiltPage; file: LessonFile }[] =>
  pagesOfKind('lesson').map((built) => ({ built, file: JSON.parse(readBuilt(`${built.address}source.json`)) as LessonFile }));

function readMarks(html: string): MarkedElement[] {
  const served = new DOMParser().parseFromString(html, 'text/html');
  for (const template of served.querySelectorAll('template')) template.replaceWith(template.content);
  return [...served.querySelectorAll('[data-part]')].map((element) => {
    const html = element.outerHTML;
    for (const definition of element.querySelectorAll('.term-definition')) definition.remove();
    for (const setting of element.querySelectorAll<HTMLElement>('[data-setting]'))
      setting.textContent = `[[${setting.dataset['setting'] ?? ''}]]`;
    return {
      section: element.closest('[data-section]')?.getAttribute('data-section') ?? '',
      // In a note a mark would be one too many: no part is there.
      part: element.closest('[data-mentor-note]') ? -1 : Number(element.getAttribute('data-part')),
      html,
      words: element.textContent ?? '',
    };
  });
}

/** The marks of a page in its order. The browser only parses. */
export const marksOf = (page: Page, { html }: BuiltPage): Promise<MarkedElement[]> => page.evaluate(readMarks, html);

/** Words without what typography changes. */
export const bareWords = (text: string): string =>
  text
    .replace(/[\s\u2060]+/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replaceAll('…', '...');
