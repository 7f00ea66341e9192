/** An attribute of a tag: always a literal string in double quotes. */
interface AttributeRule {
  isRequired: boolean;
  pattern: RegExp;
  /** What a right value looks like, for the message. */
  expected: string;
}

/** One word that an author may write in a lesson's MDX. */
export interface LessonWord {
  attributes: Record<string, AttributeRule>;
  /** `alone`: self-closing; `block`: around paragraphs; `inline`: inside a sentence. */
  form: 'alone' | 'block' | 'inline';
  /** Whether it may stand inside a block other than Section. */
  isTopLevelOfSection: boolean;
}

const kebab: AttributeRule = { isRequired: true, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, expected: 'lower-case words joined by hyphens' };
const minutes: AttributeRule = { isRequired: true, pattern: /^[1-9]\d?$/, expected: 'a whole number of minutes, such as "2"' };
const words: AttributeRule = { isRequired: true, pattern: /\S/, expected: 'some words' };

/** Exactly what a lesson's MDX may hold besides Markdown; each is a component of src/components/lesson/. */
export const lessonWords: Record<string, LessonWord> = {
  Section: { attributes: { id: kebab, minutes }, form: 'block', isTopLevelOfSection: false },
  Exercise: {
    attributes: {
      id: { isRequired: true, pattern: /^[a-z0-9-]+\/[a-z0-9-]+$/, expected: 'module/exercise, such as "stay-safe/find-the-clues"' },
    },
    form: 'alone',
    isTopLevelOfSection: true,
  },
  MentorNote: {
    attributes: {
      kind: { isRequired: true, pattern: /^(say|analogy|trap|demonstration)$/, expected: 'say, analogy, trap or demonstration' },
    },
    form: 'block',
    isTopLevelOfSection: true,
  },
  MythFact: { attributes: { belief: words }, form: 'block', isTopLevelOfSection: true },
  RealTask: { attributes: { id: kebab, minutes, result: words }, form: 'block', isTopLevelOfSection: true },
  Recap: { attributes: {}, form: 'block', isTopLevelOfSection: true },
  Term: { attributes: { id: kebab }, form: 'inline', isTopLevelOfSection: false },
  Callout: { attributes: { title: words }, form: 'block', isTopLevelOfSection: true },
  Figure: { attributes: { caption: words }, form: 'block', isTopLevelOfSection: true },
  InCountry: {
    attributes: { code: { isRequired: true, pattern: /^[A-Z]{2}$/, expected: 'a country code, such as "FR"' } },
    form: 'block',
    isTopLevelOfSection: true,
  },
};

/** Markdown that a lesson may hold. Links go to the sources, images into a Figure, and nothing in a lesson can run. */
export const lessonMarkdown: ReadonlySet<string> = new Set([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'strong',
  'emphasis',
  'inlineCode',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'break',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);
