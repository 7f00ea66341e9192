import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { diffWords, type WordRun } from '#src/domain/plan/word-diff.ts';
import { plainIn, useAdapting } from './adapting.ts';
import { Passage } from './Passage.tsx';

interface Props {
  before: string;
  after: string;
  isLine: boolean;
}

/** What went and what came in its place do not stick together. */
const gapAfter = (runs: WordRun[], index: number): string => {
  if (runs[index + 1]?.type !== 'new') return '';
  return runs[index]?.text.includes('\n') ? '\n\n' : ' ';
};

/** What a rewording changes, by words: struck out, and underlined. */
export function ChangedText({ before, after, isLine }: Props) {
  const adapting = useAdapting();
  const { t } = adapting;
  const [one, other] = [plainIn(adapting, before).trim(), plainIn(adapting, after).trim()];
  const runs = useMemo(() => diffWords(one, other), [one, other]);
  // Only marks have changed: bold, a list.
  if (runs.every(({ type }) => type === 'same')) return <Passage text={after} isLine={isLine} />;
  return (
    <p class="changed-text">
      {runs.map(({ type, text }, index) => {
        if (type === 'same') return text;
        const Tag = type === 'gone' ? 'del' : 'ins';
        const words = text.trimEnd();
        return (
          <Fragment key={index}>
            <Tag>
              <span class="visually-hidden">({t.text[type === 'gone' ? 'gone' : 'come']}) </span>
              {words}
              <span class="visually-hidden"> ({t.text.end})</span>
            </Tag>
            {text.slice(words.length) || gapAfter(runs, index)}
          </Fragment>
        );
      })}
    </p>
  );
}
