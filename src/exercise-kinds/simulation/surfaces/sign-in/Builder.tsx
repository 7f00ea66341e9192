import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Pick, Press } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { minimumOf, wordsIn, type Builder } from './logic.ts';
import type { SignInScene } from './schema.ts';

interface Props {
  builder: Builder;
  props: ScreenProps<SignInScene>;
}

/** One, none, or several: each counted in words of its own. */
function countWords(messages: Readonly<Record<string, string>>, key: string, count: { n: number; least: number }): string {
  const form = count.n === 0 ? `${key}-none` : count.n === 1 ? `${key}-one` : key;
  return fill(messages[form] ?? messages[key] ?? '', count);
}

/** The phrase as it stands: the words drawn, or the phrase that was chosen instead. */
function Phrase({ builder, props: { state, messages } }: Props) {
  const drawn = wordsIn(state).map((index) => builder.words[Number(index)] ?? '');
  const chosen = builder.phrases.find(({ id }) => id === state['builder.phrase']);
  const isSaved = state['builder.saved'] === true;
  if (chosen) return <p class="sign-in-phrase">{chosen.text}</p>;
  if (drawn.length === 0) return <p class="sim-soft">{messages['builder-none']}</p>;
  return (
    <ul class="sign-in-words" role="list" aria-label={messages['builder-words']}>
      {drawn.map((word, index) => (
        <li key={word}>
          {isSaved ? (
            <span class="sign-in-word">{word}</span>
          ) : (
            <Press control="builder.drop" value={`w${index + 1}`} class="sign-in-word" label={fill(messages['drop'] ?? '', { word })}>
              {word} <Icon name="close" size={18} />
            </Press>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What became of the proposal. */
function Verdict({ builder, props: { state, messages } }: Props) {
  const count = { n: wordsIn(state).length, least: minimumOf(builder) };
  const why = builder.phrases.find(({ id }) => id === state['builder.phrase'])?.why;
  if (state['builder.saved'])
    return (
      <p class="sign-in-verdict" data-arrival tabIndex={-1}>
        <Icon name="ok" /> <span>{fill(messages['saved'] ?? '', count)}</span>
      </p>
    );
  if (state['builder.refused'] === 'none') return null;
  return (
    <p class="sign-in-verdict">
      <Icon name="redo" />
      <span>
        {state['builder.refused'] === 'known' ? `${messages['refused-known']} ${why ?? ''}` : countWords(messages, 'refused-short', count)}
      </span>
    </p>
  );
}

/** A passphrase made of words that are drawn. Three rules in words; nothing estimates, nothing is typed. */
export function PassphraseBuilder({ builder, props }: Props) {
  const { state, messages } = props;
  const count = { n: wordsIn(state).length, least: minimumOf(builder) };
  const isSaved = state['builder.saved'] === true;
  const isDrawing = state['builder.phrase'] === 'none';
  return (
    <div class="sign-in-builder">
      <p>{messages['builder-intro']}</p>
      <ul class="sign-in-rules">
        {['rule-length', 'rule-chance', 'rule-once'].map((rule) => (
          <li key={rule}>{fill(messages[rule] ?? '', count)}</li>
        ))}
      </ul>
      <div class="sign-in-sheet">
        <Phrase builder={builder} props={props} />
        {isDrawing && (
          <div class="sign-in-count">
            <span class="sign-in-meter" aria-hidden="true">
              {Array.from({ length: count.least }, (_, index) => (
                <span key={index} data-done={index < count.n} />
              ))}
            </span>
            <span class="sim-soft">{fill(messages[count.n === 1 ? 'builder-count-one' : 'builder-count'] ?? '', count)}</span>
          </div>
        )}
      </div>
      {isSaved ? (
        <>
          <Verdict builder={builder} props={props} />
          <div class="sign-in-buttons">
            <Press control="builder.change">
              <Icon name="pen" /> {messages['change']}
            </Press>
          </div>
        </>
      ) : (
        <>
          <div class="sign-in-buttons">
            {count.n < builder.words.length && (
              <Press control="builder.draw">
                <Icon name="plus" /> {messages['draw']}
              </Press>
            )}
            <Press control="builder.save" class="sim-button sim-primary">
              <Icon name="check" /> {messages['save']}
            </Press>
          </div>
          <Verdict builder={builder} props={props} />
          <Pick
            control="builder.phrase"
            label={messages['phrase-label'] ?? ''}
            value={String(state['builder.phrase'])}
            options={[
              { value: 'none', text: messages['phrase-none'] ?? '' },
              ...builder.phrases.map(({ id, text }) => ({ value: id, text })),
            ]}
          />
        </>
      )}
    </div>
  );
}
