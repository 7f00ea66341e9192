import { useContext } from 'preact/hooks';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { elementId, OperationContext, Radio, Write } from '../../controls.tsx';
import type { ScreenProps, State } from '../../surface-contract.ts';
import { gaugeAt, isSliding, positionOf, startOf, type Lever as LeverOfScene } from './model.ts';
import type { TradeOffScene } from './schema.ts';

interface Props {
  lever: LeverOfScene;
  screen: ScreenProps<TradeOffScene>;
}

/** One step along the slider; at the end of it the button stays, and says that it does nothing. */
function Nudge({ lever, screen, by }: Props & { by: 1 | -1 }) {
  const { act } = useContext(OperationContext);
  const next = lever.positions[lever.positions.indexOf(positionOf(lever, screen.state)) + by];
  return (
    <button
      type="button"
      class="sim-button sim-icon-button"
      data-control={next && lever.id}
      data-value={next?.id}
      aria-disabled={next ? undefined : 'true'}
      aria-label={fill(screen.messages[by < 0 ? 'less' : 'more'] ?? '', { name: lever.label })}
      // A lever that goes several steps is one thing done, as a typed word is.
      onClick={() => next && act(lever.id, next.id, true)}
    >
      <Icon name={by < 0 ? 'minus' : 'plus'} />
    </button>
  );
}

/** A slider, its two buttons, and its number as a field. */
function Slider({ lever, screen }: Props) {
  const { id, act } = useContext(OperationContext);
  const position = positionOf(lever, screen.state);
  const own = elementId(id, lever.id);
  return (
    <div class="trade-off-slider">
      <Nudge lever={lever} screen={screen} by={-1} />
      <input
        id={own}
        class="trade-off-range"
        type="range"
        min={0}
        max={lever.positions.length - 1}
        step={1}
        value={lever.positions.indexOf(position)}
        data-control={lever.id}
        data-values={lever.positions.map((each) => each.id).join(' ')}
        aria-labelledby={`${own}-name`}
        aria-valuetext={position.label}
        onInput={(event) => {
          const chosen = lever.positions[Number(event.currentTarget.value)];
          if (chosen) act(lever.id, chosen.id, true);
        }}
      />
      <Nudge lever={lever} screen={screen} by={1} />
      <Write
        control={`${lever.id}.number`}
        label={fill(screen.messages['number'] ?? '', { name: lever.label })}
        isLabelHidden
        value={String(position.value ?? '')}
        inputMode="decimal"
        class="trade-off-number"
      />
      {lever.unit && (
        <span class="trade-off-unit" aria-hidden="true">
          {lever.unit}
        </span>
      )}
    </div>
  );
}

/** A number of steps: "one step", "3 steps". */
export const stepsInWords = (n: number, messages: Props['screen']['messages']): string =>
  n === 1 ? (messages['steps-one'] ?? '') : fill(messages['steps-more'] ?? '', { n });

/** What this lever has changed on the gauge since the start, in words. */
function effectOf({ lever, screen }: Props): string {
  const { scene, state, messages } = screen;
  const before: State = { ...state, [lever.id]: startOf(lever) };
  const change = gaugeAt(scene, state) - gaugeAt(scene, before);
  if (change === 0) return messages['effect-none'] ?? '';
  const words = fill(messages[change < 0 ? 'effect-less' : 'effect-more'] ?? '', { n: stepsInWords(Math.abs(change), messages) });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One thing to decide, and what deciding it did to the gauge. */
export function Lever({ lever, screen }: Props) {
  const { state, id } = screen;
  const position = positionOf(lever, state);
  const own = elementId(id, lever.id);
  const hasMoved = position.id !== startOf(lever);
  return (
    <li class="trade-off-lever">
      <div class="trade-off-head">
        <p class="sim-subtitle" id={`${own}-name`}>
          {lever.label}
        </p>
        {lever.about && <p class="sim-soft">{lever.about}</p>}
      </div>
      {isSliding(lever) ? (
        <>
          <Slider lever={lever} screen={screen} />
          <p class="trade-off-where">{position.label}</p>
        </>
      ) : (
        <div class="trade-off-choices" role="radiogroup" aria-labelledby={`${own}-name`}>
          {lever.positions.map((each) => (
            <Radio key={each.id} control={lever.id} value={each.id} isOn={each.id === position.id} class="trade-off-choice">
              {each.label}
            </Radio>
          ))}
        </div>
      )}
      {(hasMoved || position.note) && (
        <p class="trade-off-effect">
          {hasMoved && <strong>{effectOf({ lever, screen })}</strong>}
          {hasMoved && position.note && <span aria-hidden="true"> · </span>}
          {position.note && <span>{position.note}</span>}
        </p>
      )}
    </li>
  );
}
