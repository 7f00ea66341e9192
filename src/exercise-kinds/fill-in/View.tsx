import { useEffect, useRef } from 'preact/hooks';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ViewProps } from '../view-contract.ts';
import { Answers } from './answers.tsx';
import { entryOf } from './filled.ts';
import { Gap } from './gap.tsx';
import type { GapLine, GapRun } from './gap-text.ts';
import type { FillInResponse, FillInShown } from './schema.ts';

type Props = ViewProps<FillInShown, FillInResponse>;

/** The words to place; those that stand in a gap are struck out. */
function Bank({ props }: { props: Props }) {
  const { id, shown, response, messages } = props;
  const used = new Set(shown.gaps.map((gap) => (gap.by === 'bank' ? entryOf(response.filled, gap.id) : '')));
  return (
    <div class="fill-bank">
      <p id={`${id}-bank`}>{messages['bank']}</p>
      <ul role="list" aria-labelledby={`${id}-bank`}>
        {shown.bank.map((word) => (
          <li key={word.id} data-used={used.has(word.id) ? '' : undefined}>
            <span>{word.text}</span>
            {used.has(word.id) && <span class="visually-hidden"> {messages['used']}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Signs that must not begin a line, with the space that French puts before them. */
const closingSigns = /^[\s\u00A0\u202F]?[,.;:!?…»”)\]]+/u;

function Line({ line, props }: { line: GapLine; props: Props }) {
  const signsOf = (run: GapRun | undefined): string => (run && 'text' in run ? (closingSigns.exec(run.text)?.[0] ?? '') : '');
  return (
    <>
      {line.runs.map((run, index) => {
        if ('gap' in run) {
          return (
            <span key={run.gap} class="fill-hold">
              <Gap id={run.gap} line={line} props={props} />
              {signsOf(line.runs[index + 1])}
            </span>
          );
        }
        const isAfterGap = index > 0;
        return <RichText key={index} text={isAfterGap ? run.text.slice(signsOf(run).length) : run.text} />;
      })}
    </>
  );
}

/** The text with its gaps: paragraphs, and lists where lines are rows. */
function Text({ props }: { props: Props }) {
  const blocks: GapLine[][] = [];
  for (const line of props.shown.lines) {
    const last = blocks.at(-1);
    if (last && line.list && last[0]?.list === line.list) last.push(line);
    else blocks.push([line]);
  }
  return (
    <div class="fill-text">
      {blocks.map((lines, index) => {
        const [first] = lines;
        if (!first?.list) return <p key={index}>{first && <Line line={first} props={props} />}</p>;
        const List = first.list === 'numbered' ? 'ol' : 'ul';
        return (
          <List key={index} class={`fill-${first.list}`} role="list">
            {lines.map((line, row) => (
              <li key={row}>
                <div>
                  <Line line={line} props={props} />
                </div>
              </li>
            ))}
          </List>
        );
      })}
    </div>
  );
}

/** The text as a sheet that can be kept: a title, and a line for each who signs. */
function Sheet({ props }: { props: Props }) {
  const { shown, closed, messages } = props;
  const paper = useRef<HTMLDivElement>(null);
  const print = (): void => {
    // While this mark stands, the page's other parts don't print.
    paper.current?.setAttribute('data-printing', '');
    addEventListener('afterprint', () => paper.current?.removeAttribute('data-printing'), { once: true });
    globalThis.print();
  };
  if (!shown.sheet) return <Text props={props} />;
  return (
    <>
      <div class="fill-sheet" ref={paper}>
        <p class="fill-sheet-title">{shown.sheet.title}</p>
        <Text props={props} />
        {shown.sheet.signers.length > 0 && (
          <ul class="fill-signers" role="list">
            {shown.sheet.signers.map(({ text }) => (
              <li key={text}>
                <strong>{text}</strong>
                <span>{messages['date']}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {closed && (
        <button type="button" class="button secondary fill-print" onClick={print}>
          <Icon name="print" /> {messages['print']}
        </button>
      )}
    </>
  );
}

/** A text with gaps, each a native field or list inside the sentence. */
export function FillInView(props: Props) {
  const { id, shown, response, change, closed, messages } = props;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was entered in the served page before its script had started is taken up, all at once.
    const fields = [...(root.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-gap]') ?? [])];
    const early = fields.filter((field) => field.value !== '' && field.value !== entryOf(response.filled, field.dataset['gap'] ?? ''));
    if (early.length === 0) return;
    change({ filled: { ...response.filled, ...Object.fromEntries(early.map((field) => [field.dataset['gap'] ?? '', field.value])) } });
  }, []);
  const filled = shown.gaps.filter((gap) => entryOf(response.filled, gap.id).trim() !== '').length;
  return (
    <div class="fill-in" role="group" aria-labelledby={`${id}-prompt`} aria-describedby={`${id}-instruction`} ref={root}>
      {shown.bank.length > 0 && !closed && <Bank props={props} />}
      <Sheet props={props} />
      {!closed && <p class="fill-count">{fill(messages['filled'] ?? '', { n: filled, total: shown.gaps.length })}</p>}
      <Answers props={props} />
    </div>
  );
}
