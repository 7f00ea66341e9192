import { createContext, type ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { RichText } from '#src/ui/rich-text.tsx';

/** How a control takes part in a simulation. */
interface Operation {
  /** Prefix of every id and name in the screen. */
  id: string;
  /** @param isOnTheWay true where the values before the last one were only passed: letters typed, a list gone through by arrows */
  act(control: string, value: string, isOnTheWay?: boolean): void;
}

/** Where the controls of a screen find out how to act. */
export const OperationContext = createContext<Operation>({ id: '', act: () => {} });

/** Id of an element in the page, from what names it in the scene. */
export const elementId = (id: string, control: string): string => `${id}-${control.replace(/[^\w-]/g, '-')}`;

interface PressProps {
  control: string;
  /** The value that pressing gives; none for a plain button. */
  value?: string;
  class?: string;
  /** Name for assistive technology, where the words on the button don't suffice. */
  label?: string | undefined;
  /** True or false for a button that stays pressed. */
  isPressed?: boolean | undefined;
  isExpanded?: boolean | undefined;
  /** True for the one of several that is the current one. */
  isCurrent?: boolean | undefined;
  /** True where it takes the focus once the control that had it is gone. */
  isArrival?: boolean;
  children: ComponentChildren;
}

/** A button. */
export function Press({ control, value = '', label, isPressed, isExpanded, isCurrent, isArrival, children, ...rest }: PressProps) {
  const { act } = useContext(OperationContext);
  return (
    <button
      type="button"
      class={rest.class ?? 'sim-button'}
      data-control={control}
      data-value={value}
      data-arrival={isArrival ? '' : undefined}
      aria-label={label}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => act(control, value)}
    >
      {children}
    </button>
  );
}

interface Labelled {
  control: string;
  label: string;
  /** True: the label is for assistive technology only, because the place says it to the eye. */
  isLabelHidden?: boolean;
  class?: string;
}

/**
 * A field may have been filled before the page's script had started. Its value is left alone until then, and taken up.
 * @returns the field's ref, and the value to hold it to once it is ours
 */
function useFilledEarly<Field extends HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(control: string, value: string) {
  const { act } = useContext(OperationContext);
  const field = useRef<Field>(null);
  const [isOurs, setOurs] = useState(false);
  // At once, before anybody can enter anything: later, it would take a fresh entry for an early one, and say the step twice.
  useLayoutEffect(() => {
    setOurs(true);
    const early = field.current?.value;
    if (early !== undefined && early !== value) act(control, early, true);
  }, []);
  return { field, held: isOurs ? value : undefined };
}

/** A native list of values. */
export function Pick({
  control,
  label,
  isLabelHidden,
  value,
  options,
  ...rest
}: Labelled & { value: string; options: { value: string; text: string }[] }) {
  const { id, act } = useContext(OperationContext);
  const { field, held } = useFilledEarly<HTMLSelectElement>(control, value);
  const own = elementId(id, control);
  return (
    <label class={`sim-field ${rest.class ?? ''}`}>
      <span class={isLabelHidden ? 'visually-hidden' : 'sim-label'}>
        <RichText text={label} />
      </span>
      <select
        id={own}
        ref={field}
        class="sim-select"
        data-control={control}
        value={held}
        onChange={(event) => act(control, event.currentTarget.value, true)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A switch that is on or off. */
export function Tick({
  control,
  isOn,
  children,
  ...rest
}: {
  control: string;
  isOn: boolean;
  class?: string;
  children: ComponentChildren;
}) {
  const { id, act } = useContext(OperationContext);
  return (
    <label class={`sim-tick ${rest.class ?? ''}`}>
      <input
        type="checkbox"
        name={elementId(id, control)}
        data-control={control}
        checked={isOn}
        onChange={(event) => act(control, event.currentTarget.checked ? 'on' : 'off')}
      />
      <span>{children}</span>
    </label>
  );
}

/** One of several values, all of them in sight. */
export function Radio({
  control,
  value,
  isOn,
  children,
  ...rest
}: {
  control: string;
  value: string;
  isOn: boolean;
  class?: string;
  children: ComponentChildren;
}) {
  const { id, act } = useContext(OperationContext);
  return (
    <label class={`sim-tick ${rest.class ?? ''}`}>
      <input
        type="radio"
        name={elementId(id, control)}
        data-control={control}
        data-value={value}
        value={value}
        checked={isOn}
        onChange={() => act(control, value, true)}
      />
      <span>{children}</span>
    </label>
  );
}

/** A field in which one types. The step is taken when the field is left, or with Enter in a single line. */
export function Write({
  control,
  label,
  isLabelHidden,
  value,
  rows,
  example,
  inputMode,
  ...rest
}: Labelled & { value: string; rows?: number; example?: string; inputMode?: 'numeric' | 'decimal' }) {
  const { id, act } = useContext(OperationContext);
  const { field: line, held: heldLine } = useFilledEarly<HTMLInputElement>(control, value);
  const { field: text, held: heldText } = useFilledEarly<HTMLTextAreaElement>(control, value);
  const own = elementId(id, control);
  const field = {
    id: own,
    class: 'sim-input',
    'data-control': control,
    autocomplete: 'off',
    spellcheck: false,
    placeholder: example,
    onChange: (event: { currentTarget: { value: string } }) => act(control, event.currentTarget.value, true),
  };
  return (
    <label class={`sim-field ${rest.class ?? ''}`}>
      <span class={isLabelHidden ? 'visually-hidden' : 'sim-label'}>
        <RichText text={label} />
      </span>
      {rows ? (
        <textarea ref={text} rows={rows} defaultValue={value} value={heldText} {...field} />
      ) : (
        <input ref={line} type="text" inputMode={inputMode} defaultValue={value} value={heldLine} {...field} />
      )}
    </label>
  );
}
