import type { ComponentType } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ViewProps } from '../view-contract.ts';
import { OperationContext } from './controls.tsx';
import { extend, play } from './engine.ts';
import type { SimulationResponse, SimulationShown } from './schema.ts';
import type { Logic, ScreenProps, Step } from './surface-contract.ts';

type Props = ViewProps<SimulationShown, SimulationResponse>;

/** True while an element can hold the focus: still in the page, and drawn. */
const isThere = (element: Element | null): boolean => element !== null && element !== document.body && element.getClientRects().length > 0;

/** The control that an element is; empty for anything else. */
const controlOf = (element: Element | null): string => element?.getAttribute('data-control') ?? '';

/**
 * A step may take away the very button that was pressed (a message opens, a dialog closes). The focus then goes to the
 * element that the screen marks with `data-arrival`, or to the screen itself, and never back to the top of the page.
 */
function useFocusKept(log: Step[]) {
  const screen = useRef<HTMLFieldSetElement>(null);
  const focused = useRef<string | null>(null);
  // Read while rendering: after it, the pressed button may be gone, or have become another one.
  if (screen.current) focused.current = screen.current.contains(document.activeElement) ? controlOf(document.activeElement) : null;
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (focused.current === null || (isThere(activeElement) && controlOf(activeElement) === focused.current)) return;
    const arrivals = [...(screen.current?.querySelectorAll<HTMLElement>('[data-arrival]') ?? [])];
    (arrivals.findLast(isThere) ?? screen.current)?.focus();
  }, [log.length]);
  return screen;
}

/** True while what is on screen is what was checked. */
const isChecked = ({ checked, response, closed }: Props): boolean => checked !== null && (checked === response || closed);

/** What is to be reached; after a check, what became of each. */
function Goals({ props }: { props: Props }) {
  const { shown, messages } = props;
  if (shown.areGoalsHidden) return null;
  const isTold = isChecked(props);
  return (
    <div class="sim-goals">
      <p class="sim-goals-title">{messages['goals']}</p>
      <ul role="list">
        {shown.goals.map(({ id, name }) => {
          const outcome = isTold ? props.part(id)?.outcome : undefined;
          return (
            <li key={id} data-outcome={outcome}>
              {outcome ? <Icon name={outcome === 'right' ? 'check' : 'redo'} /> : <span class="sim-goal-box" aria-hidden="true" />}
              <span>
                <RichText text={name} />
                {outcome && <span class="visually-hidden"> ({messages[outcome === 'right' ? 'met' : 'unmet']})</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** After a check: each goal with what became of it, and why. */
function Debrief({ props }: { props: Props }) {
  const { shown, messages } = props;
  if (!isChecked(props)) return null;
  return (
    <div class="sim-debrief">
      <p class="sim-goals-title">{messages[props.isRevealed ? 'debrief-shown' : 'debrief']}</p>
      <ul role="list">
        {shown.goals.map(({ id, name }) => {
          const { outcome = 'missed', words = id } = props.part(id) ?? {};
          return (
            <li key={id} data-goal={id} data-outcome={outcome}>
              <Icon name={outcome === 'right' ? 'check' : 'redo'} />
              <div>
                <p class="sim-goal-name">
                  <RichText text={name} />
                  <span class="visually-hidden"> ({messages[outcome === 'right' ? 'met' : 'unmet']})</span>
                </p>
                <p class="sim-goal-words" data-words={words}>
                  <RichText text={props.words(words) ?? ''} />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What was done so far, in words. */
function Log({ steps, props }: { steps: string[]; props: Props }) {
  if (steps.length === 0) return null;
  return (
    <details class="sim-log" open={props.isRevealed}>
      <summary>{fill(props.messages[props.isRevealed ? 'log-shown' : 'log'] ?? '', { n: steps.length })}</summary>
      <ol>
        {steps.map((step, index) => (
          <li key={index}>
            <RichText text={step} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The view of one surface: its screen in the frame of simulations, its goals, and what was done. */
export function simulationView<Scene>(logic: Logic<Scene>, Screen: ComponentType<ScreenProps<Scene>>): ComponentType<Props> {
  return function SimulationView(props) {
    const { id, shown, response, closed, messages, change } = props;
    const scene = shown.scene as Scene;
    const played = useMemo(() => play(logic, scene, response.log), [response]);
    const screen = useFocusKept(played.log);
    const words = (step: Step): string => logic.describe(scene, step, messages);
    const operation = {
      id,
      act(control: string, value: string, isTyped = false) {
        const step = { control, value };
        change({ log: extend(played.log, step, isTyped) }, words(step), isTyped ? control : undefined);
      },
    };
    const startAgain = (): void => {
      change({ log: [] }, messages['started-again']);
      // The button goes with what it cleared.
      screen.current?.focus();
    };
    return (
      <div class={`sim sim-${shown.surface}`}>
        <Goals props={props} />
        <div class="sim-frame">
          <p class="sim-caption" id={`${id}-screen`}>
            <Icon name="screen" size={22} />
            <span>
              <strong>{messages['nothing-sent']}</strong> <span class="sim-app">{shown.app}</span>
            </span>
          </p>
          <fieldset class="sim-screen" ref={screen} tabIndex={-1} aria-labelledby={`${id}-screen`} disabled={closed}>
            <OperationContext.Provider value={operation}>
              <Screen id={id} scene={scene} state={played.state} messages={messages} />
            </OperationContext.Provider>
          </fieldset>
        </div>
        <div class="sim-foot">
          <Log steps={played.log.map(words)} props={props} />
          {played.log.length > 0 && !closed && (
            <button type="button" class="button quiet" data-start-again onClick={startAgain}>
              {messages['start-again']}
            </button>
          )}
        </div>
        <Debrief props={props} />
      </div>
    );
  };
}
