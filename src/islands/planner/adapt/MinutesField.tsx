import { setMinutes } from '#src/domain/plan/changes.ts';
import { minutesRange, parseMinutes } from '#src/domain/plan/section-minutes.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { minutesNow, useAdapting } from './adapting.ts';
import { useTypedField } from './typed-field.ts';
import { useOwnId } from '../use-own-id.ts';

interface Props {
  /** Id of a section, or of an exercise. */
  of: string;
  /** How it is called. */
  name: string;
  label: string;
  /** A longer name, where the label alone says too little. */
  fieldName?: string;
  minutes: number;
  /** Those that it has anyway. */
  own: number;
}

/** Minutes: a number, one less, one more, and the way back. */
export function MinutesField({ of, name, label, fieldName, minutes, own }: Props) {
  const adapting = useAdapting();
  const { t, edit, say, isReadOnly } = adapting;
  const id = useOwnId();
  const { typed, wrote } = useTypedField(String(minutes));
  const set = (next: number, typedIn?: string): void => {
    if (next < minutesRange.from || next > minutesRange.to || next === minutes) return;
    wrote(String(next));
    edit((changes) => setMinutes(changes, { type: 'minutes', of, minutes: next }, own), typedIn);
  };
  const press = (next: number): void => {
    const to = Math.min(minutesRange.to, Math.max(minutesRange.from, next));
    set(to);
    typed.value = String(to);
    say(fill(t.time.said, { n: to, total: minutesNow(adapting) }));
  };
  const type = (text: string): void => {
    typed.value = text;
    const next = parseMinutes(text);
    if (next !== undefined) set(next, `minutes ${of}`);
  };
  if (isReadOnly) return <p class="minutes-read">{fill(t.time.read, { label, n: minutes })}</p>;
  const step = (by: 1 | -1, icon: string, named: string) => (
    <button
      type="button"
      class="square"
      aria-label={fill(named, { of: name })}
      aria-disabled={by < 0 ? minutes <= minutesRange.from : minutes >= minutesRange.to}
      onClick={() => press(minutes + by)}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div class="minutes-field">
      <label for={id}>{label}</label>
      <div class="minutes-steps">
        {step(-1, 'minus', t.time.lessThis)}
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={3}
          aria-label={fieldName}
          aria-describedby={`${id}-range`}
          value={typed.value}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => (typed.value = String(minutes))}
        />
        {step(1, 'plus', t.time.moreThis)}
        {minutes !== own && (
          <button type="button" class="button quiet" aria-label={fill(t.time.resetThis, { n: own, of: name })} onClick={() => press(own)}>
            {fill(t.time.reset, { n: own })}
          </button>
        )}
      </div>
      <p class="visually-hidden" id={`${id}-range`}>
        {t.time.range}
      </p>
    </div>
  );
}
