import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ViewProps } from '../view-contract.ts';
import { entryOf, gapOrder, shownPart, wordsToChoose } from './filled.ts';
import type { FillInResponse, FillInShown } from './schema.ts';

type Props = ViewProps<FillInShown, FillInResponse>;

/** What is said of each gap, as a list under the text, in the order of the gaps. */
export function Answers({ props }: { props: Props }) {
  const { shown, response, closed, messages } = props;
  const answered = gapOrder(shown).flatMap((id) => {
    const part = shownPart(id, props);
    const entry = entryOf(response.filled, id).trim();
    const word = wordsToChoose(id, shown)?.find((each) => each.id === entry)?.text ?? entry;
    return part ? [{ id, part, word, words: props.words(closed ? id : (part.words ?? '')) }] : [];
  });
  if (answered.length === 0) return null;
  return (
    <ul class="fill-answers" role="list">
      {answered.map(({ id, part, word, words }) => (
        <li key={id} id={`${props.id}-${id}-answer`} data-answer={id} data-outcome={part.outcome}>
          <Icon name={part.outcome === 'right' ? 'check' : 'redo'} />
          <p>
            <span class="fill-entry">{word}</span> <strong>{messages[part.outcome]}</strong>{' '}
            {part.written !== undefined && (
              <span class="fill-written">{fill(messages['written'] ?? '', { entry: word, form: part.written })} </span>
            )}
            {words && <RichText text={words} />}
          </p>
        </li>
      ))}
    </ul>
  );
}
