import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { plainWords } from '#src/ui/plain-words.ts';
import { SettingsContext } from '#src/ui/settings.ts';
import type { ViewProps } from '../view-contract.ts';
import { entryOf, gapOrder, shownPart, wordsToChoose } from './filled.ts';
import { longestEntry } from './forgive.ts';
import type { GapLine } from './gap-text.ts';
import type { FillInResponse, FillInShown } from './schema.ts';

type Props = ViewProps<FillInShown, FillInResponse>;

/** "Gap 2 of 6: What is said in a session stays …": the name by which assistive technology knows a gap. */
function useGapName(id: string, line: GapLine, { shown, messages }: Props): string {
  const settings = useContext(SettingsContext);
  const order = gapOrder(shown);
  return fill(messages['gap'] ?? '', {
    n: order.indexOf(id) + 1,
    total: order.length,
    line: line.runs.map((run) => ('gap' in run ? '…' : plainWords(run.text, settings))).join(''),
  });
}

/** A gap in the sentence: a field, a list, or the word that stands in it for good. */
export function Gap({ id, line, props }: { id: string; line: GapLine; props: Props }) {
  const { shown, response, change, closed } = props;
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const isNew = useRef(true);
  const name = useGapName(id, line, props);
  const entry = entryOf(response.filled, id);
  const part = shownPart(id, props);
  const words = wordsToChoose(id, shown);

  useLayoutEffect(() => {
    // A field keeps what was typed before the script had started: the view takes it up.
    const mayHoldEarlyEntry = isNew.current && entry === '';
    isNew.current = false;
    if (field.current && !mayHoldEarlyEntry && field.current.value !== entry) field.current.value = entry;
  }, [entry, closed]);

  if (closed) {
    return (
      <strong class="fill-word" data-outcome={part?.outcome}>
        {part && <Icon name={part.outcome === 'right' ? 'check' : 'redo'} size={18} />}
        {words ? words.find((word) => word.id === entry)?.text : (part?.written ?? entry.trim())}
      </strong>
    );
  }
  const shared = {
    id: `${props.id}-${id}`,
    ref: field,
    'data-gap': id,
    'data-filled': entry.trim() === '' ? undefined : '',
    'aria-label': name,
    'aria-invalid': part?.outcome === 'wrong' ? true : undefined,
    'aria-describedby': part ? `${props.id}-${id}-answer` : undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      if (currentTarget.value !== entry) change({ filled: { ...response.filled, [id]: currentTarget.value } }, undefined, id);
    },
  };
  return (
    <span class="fill-gap" data-outcome={part?.outcome}>
      {part && <Icon name={part.outcome === 'right' ? 'check' : 'redo'} size={18} />}
      {words ? (
        <select {...shared} autocomplete="off">
          <option value="">{props.messages['choose']}</option>
          {words.map((word) => (
            <option key={word.id} value={word.id}>
              {word.text}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          maxLength={longestEntry}
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
          translate={false}
        />
      )}
    </span>
  );
}
