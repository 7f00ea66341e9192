import { safeUrl } from '#src/domain/settings/safe-url.ts';
import { parseRichText } from '#src/domain/text/rich-text.ts';
import { Markdown, MarkdownLine } from '#src/ui/markdown/Markdown.tsx';
import type { PaperJob } from './paper-job.ts';

type Words = Pick<PaperJob, 'language' | 'settings' | 'values'>;

/** A passage in Markdown, with the company's values. Terms are plain words: nothing opens on paper. */
export function Passage({ text, job: { language, settings, values } }: { text: string; job: Words }) {
  return <Markdown text={text} language={language} settings={settings} values={values} />;
}

/** One line in Markdown. */
export function Line({ text, job: { language, settings, values } }: { text: string; job: Words }) {
  return <MarkdownLine text={text} language={language} settings={settings} values={values} />;
}

/** Longest address that is printed after the words that lead to it. */
export const longestPrinted = 60;

/** What the company has set, as it reads on paper; null for what is not set or says nothing by itself. */
export function printedValue(id: string, { settings, values }: Words): string | null {
  const value = values[id]?.trim() ?? '';
  const type = settings[id]?.type;
  if (value === '' || type === 'country' || type === 'flag') return null;
  if (type !== 'link') return value;
  const address = safeUrl(value);
  return address === null || address.length > longestPrinted ? null : address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** Plain words with `[[settings]]`, of an exercise for instance. */
export function plainOnPaper(text: string, job: Words): string {
  return parseRichText(text)
    .map((piece) => {
      if (piece.type !== 'setting') return piece.text;
      const words = job.settings[piece.id]?.default ?? piece.id;
      const value = printedValue(piece.id, job);
      if (value === null) return words;
      return job.settings[piece.id]?.type === 'link' ? `${words} (${value})` : value;
    })
    .join('');
}

/** The lines of an expected answer. Those of an order bring their own numbers: no bullets before them. */
export function ExpectedAnswer({ answer, job }: { answer: string[]; job: Words }) {
  const isNumbered = answer.every((line) => /^\d+\. /.test(line));
  return (
    <ul class={isNumbered ? 'numbered' : undefined}>
      {answer.map((line, index) => (
        <li key={index}>{plainOnPaper(line, job)}</li>
      ))}
    </ul>
  );
}
