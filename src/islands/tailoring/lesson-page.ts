import type { ShownSetting, SettingType } from '#src/domain/settings/setting.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { ShownTerm } from '#src/ui/markdown/Markdown.tsx';

/** The places of a lesson's page that a plan shows in, as they were served. Found once; most of them never leave the page. */
export interface LessonPage {
  /** `<module>/<lesson>`. */
  lesson: string;
  /** Of the page around the lesson; the lesson itself may be in the other one. */
  language: Language;
  /** In the lesson's own order, as are the others. */
  sections: Map<string, HTMLElement>;
  /** Lines of the rail. */
  rail: Map<string, HTMLElement>;
  /** Blocks of the minute strip, by section. */
  strip: Map<string, HTMLElement>;
  /** The drawings of the rail: each fits one place in it, whatever section stands there. */
  crossings: Element[];
  end: HTMLElement;
  /** Terms that the lesson explains, and company values that it uses, with their default words. */
  terms: Record<string, ShownTerm>;
  settings: Record<string, ShownSetting>;
  glossary?: { href: string; label: string };
}

const all = (selector: string, root: ParentNode = document): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

/** The page and what lies inert in it: notes hold terms and settings too. */
const withTemplates = (selector: string): HTMLElement[] => [
  ...all(selector),
  ...all('template').flatMap((template) => all(selector, (template as HTMLTemplateElement).content)),
];

function readTerms(): Record<string, ShownTerm> {
  const inText = withTemplates('.term-definition').map((definition): [string, ShownTerm] => [
    definition.id.replace(/^term-/, ''),
    {
      term: definition.querySelector('strong')?.textContent ?? '',
      definition: definition.querySelector('span')?.textContent ?? '',
    },
  ]);
  return Object.fromEntries(inText);
}

function readSettings(): Record<string, ShownSetting> {
  const shown = withTemplates('[data-setting][data-setting-type]').map((place): [string, ShownSetting] => {
    const id = place.dataset['setting'] ?? '';
    const words = place.dataset['default'] ?? place.textContent ?? '';
    return [id, { id, type: place.dataset['settingType'] as SettingType, default: words }];
  });
  return Object.fromEntries(shown);
}

/** Null where a page is no lesson. */
export function readLessonPage(): LessonPage | null {
  const lesson = document.querySelector<HTMLElement>('[data-lesson]')?.dataset['lesson'];
  const end = document.getElementById('lesson-end')?.parentElement;
  if (!lesson || !end) return null;
  const sections = new Map(all('[data-section]').map((section) => [section.dataset['section'] ?? '', section]));
  const ids = [...sections.keys()];
  const stripRows = all('.minute-strip li');
  const glossary = withTemplates('.term-definition a')[0];
  const href = glossary?.getAttribute('href')?.replace(/#.*$/, '');
  return {
    lesson,
    language: document.documentElement.lang as Language,
    sections,
    rail: new Map(all('[data-rail]').map((row) => [row.dataset['rail'] ?? '', row])),
    strip: new Map(stripRows.map((row, index) => [ids[index] ?? '', row])),
    crossings: all('.rail-crossing'),
    end,
    terms: readTerms(),
    settings: readSettings(),
    ...(href !== undefined && { glossary: { href, label: glossary?.textContent ?? '' } }),
  };
}
