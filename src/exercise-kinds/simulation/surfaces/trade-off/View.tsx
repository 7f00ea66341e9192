import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import { Pick, Tick } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { Gauge } from './gauge.tsx';
import { Lever, stepsInWords } from './lever.tsx';
import type { TradeOffScene } from './schema.ts';

type Props = ScreenProps<TradeOffScene>;

function Gauges({ scene, state, messages }: Props) {
  const { gauge, second } = scene;
  const standing = (n: number, most: number): string => fill(messages['standing'] ?? '', { n, most });
  const value = Number(state['gauge']);
  const cost = Number(state['second']);
  const room = Math.max(gauge.most, second.most);
  const isHeld = state['held'] === true;
  return (
    <div class="trade-off-gauges">
      <Gauge
        label={gauge.label}
        standing={standing(value, gauge.most)}
        target={fill(messages['aim'] ?? '', { n: gauge.aim })}
        verdict={
          state['reached'] ? (messages['reached'] ?? '') : fill(messages['to-go'] ?? '', { n: stepsInWords(value - gauge.aim, messages) })
        }
        icon={state['reached'] ? 'check' : 'down'}
        room={room}
        value={value}
        most={gauge.most}
        mark={gauge.aim}
      />
      <Gauge
        label={second.label}
        standing={standing(cost, second.most)}
        target={fill(messages['line'] ?? '', { n: second.line })}
        verdict={messages[isHeld ? 'held' : 'not-held'] ?? ''}
        icon={isHeld ? 'check' : 'warn'}
        room={room}
        value={cost}
        most={second.most}
        mark={second.line}
      />
    </div>
  );
}

/** The lever that is left alone, and those that count most. */
function Conclusions({ id, scene, state, messages }: Props) {
  const { levers, keep_one: keepsOne, name_levers: count } = scene;
  const named = state['named'] as string[];
  if (!keepsOne && !count) return null;
  return (
    <div class="trade-off-end">
      {keepsOne && (
        <Pick
          control="keep"
          label={messages['keep'] ?? ''}
          value={String(state['keep'])}
          options={[
            { value: 'none', text: messages['keep-none'] ?? '' },
            ...levers.map((lever) => ({ value: lever.id, text: lever.label })),
          ]}
        />
      )}
      {count && (
        <div role="group" aria-labelledby={`${id}-named`}>
          <p class="sim-subtitle" id={`${id}-named`}>
            {fill(messages[count === 1 ? 'named-one' : 'named'] ?? '', { n: count })}
          </p>
          <div class="trade-off-named">
            {levers.map((lever) => (
              <Tick key={lever.id} control={`${lever.id}.named`} isOn={named.includes(lever.id)}>
                {lever.label}
              </Tick>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

/** Levers on one side, what they do on the other. */
export function Screen(props: Props) {
  const { scene, messages } = props;
  return (
    <>
      <div class="sim-bar">
        <span>{scene.document}</span>
      </div>
      <div class="trade-off-body">
        <Gauges {...props} />
        <div class="trade-off-levers">
          <p class="trade-off-notice">
            <Icon name="info" />
            <span>
              <RichText text={scene.notice} />
            </span>
          </p>
          <ul role="list" aria-label={messages['levers']}>
            {scene.levers.map((lever) => (
              <Lever key={lever.id} lever={lever} screen={props} />
            ))}
          </ul>
          <Conclusions {...props} />
        </div>
      </div>
    </>
  );
}
