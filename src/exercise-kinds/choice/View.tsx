import { RichText } from '#src/ui/rich-text.tsx';
import { Icon } from '#src/ui/icon.tsx';
import type { ViewProps } from '../view-contract.ts';
import type { ChoiceResponse, ChoiceShown } from './schema.ts';

type Props = ViewProps<ChoiceShown, ChoiceResponse>;

/** The icon and word that say how a chosen option turned out. */
function Verdict({ id, props }: { id: string; props: Props }) {
  const { part, closed, messages } = props;
  const found = part(id);
  if (!found || (found.outcome === 'missed' && !closed)) return null;
  const isRight = found.outcome === 'right';
  const isOne = props.shown.select === 'one';
  const word = found.outcome === 'missed' ? messages['expected'] : isOne ? messages['your-answer'] : messages[found.outcome];
  return (
    <span class="option-verdict">
      <Icon name={isRight ? 'check' : 'redo'} size={18} />
      {word}
    </span>
  );
}

/** The words of an option, inline: always for `several`; for the others only once the answer stands. */
function OptionWords({ id, props }: { id: string; props: Props }) {
  const found = props.part(id);
  const isSaidInPanel = props.shown.select !== 'several' && found !== undefined;
  if (isSaidInPanel || (!props.closed && found?.outcome !== 'right' && found?.outcome !== 'wrong')) return null;
  const text = props.words(id);
  return text ? (
    <p class="option-words">
      <RichText text={text} />
    </p>
  ) : null;
}

function Option({ id, text, props }: { id: string; text: string; props: Props }) {
  const { shown, response, change, closed } = props;
  const isSeveral = shown.select === 'several';
  const isChosen = response.chosen.includes(id);
  const outcome = props.part(id)?.outcome;
  const choose = (checked: boolean): void => {
    const others = response.chosen.filter((other) => other !== id && other !== 'unsure');
    if (!isSeveral || id === 'unsure') change({ ...response, chosen: [id] });
    else change({ ...response, chosen: checked ? [...others, id] : others });
  };
  return (
    <li class="option-row" data-outcome={isChosen || closed ? outcome : undefined}>
      <label class="option">
        <input
          type={isSeveral && id !== 'unsure' ? 'checkbox' : 'radio'}
          name={isSeveral && id !== 'unsure' ? `${props.id}-${id}` : `${props.id}-options`}
          value={id}
          checked={isChosen}
          disabled={closed}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        <span class="option-text">
          <RichText text={text} />
        </span>
        <Verdict id={id} props={props} />
      </label>
      <OptionWords id={id} props={props} />
    </li>
  );
}

function Options({ props }: { props: Props }) {
  const { shown, messages } = props;
  const options = shown.unsure ? [...shown.options, { id: 'unsure', text: messages['unsure'] ?? '' }] : shown.options;
  return (
    <ul class="options" role="list">
      {options.map((option) => (
        <Option key={option.id} id={option.id} text={option.text} props={props} />
      ))}
    </ul>
  );
}

function VerdictChoice({ props }: { props: Props }) {
  const { shown, response, change, messages, closed } = props;
  const outcome = props.part('verdict')?.outcome;
  return (
    <>
      <blockquote class="statement">
        <RichText text={shown.statement ?? ''} />
      </blockquote>
      <fieldset class="choice-group">
        <legend>{messages['verdict']}</legend>
        <div class="verdicts">
          {[true, false].map((verdict) => (
            <div class="option-row" key={String(verdict)} data-outcome={response.verdict === verdict ? outcome : undefined}>
              <label class="option">
                <input
                  type="radio"
                  name={`${props.id}-verdict`}
                  value={String(verdict)}
                  checked={response.verdict === verdict}
                  disabled={closed}
                  onChange={() => change({ chosen: response.chosen.filter((id) => id !== 'unsure'), verdict })}
                />
                <span class="option-text">{messages[String(verdict)]}</span>
                {response.verdict === verdict && <Verdict id="verdict" props={props} />}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </>
  );
}

/** Options to choose from; for a verdict, the statement first and the reasons second. */
export function ChoiceView(props: Props) {
  const { shown, messages, id } = props;
  if (shown.select === 'verdict') {
    return (
      <div class="choice">
        <VerdictChoice props={props} />
        <fieldset class="choice-group">
          <legend>{messages['reason']}</legend>
          <Options props={props} />
        </fieldset>
      </div>
    );
  }
  return (
    <fieldset class="choice choice-group" aria-labelledby={`${id}-prompt`} aria-describedby={`${id}-instruction`}>
      <Options props={props} />
    </fieldset>
  );
}
