import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { RichText } from '#src/ui/rich-text.tsx';

/** How a control takes part in a simulation. */
interface Operation {
  /** Prefix of every id and name in the screen. */
  id: string;
  /** Takes a step. */
  act(control: string, value: string, isTyped?: boolean): void;
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
  children: ComponentChildren;
}

/** A button. */
export function Press({ control, value = '', label, isPressed, isExpanded, isCurrent, children, ...rest }: PressProps) {
  const { act } = useContext(OperationContext);
  return (
    <button
      type="button"
      class={rest.class ?? 'sim-button'}
      data-control={control}
      data-value={value}
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
  const own = elementId(id, control);
  return (
    <span class={`sim-field ${rest.class ?? ''}`}>
      <label class={isLabelHidden ? 'visually-hidden' : 'sim-label'} for={own}>
        <RichText text={label} />
      </label>
      <select
        id={own}
        class="sim-select"
        data-control={control}
        value={value}
        onChange={(event) => act(control, event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </span>
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
        onChange={() => act(control, value)}
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
    <span class={`sim-field ${rest.class ?? ''}`}>
      <label class={isLabelHidden ? 'visually-hidden' : 'sim-label'} for={own}>
        <RichText text={label} />
      </label>
      {rows ? <textarea rows={rows} value={value} {...field} /> : <input type="text" inputMode={inputMode} value={value} {...field} />}
    </span>
  );
}
