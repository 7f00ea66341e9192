import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { safeUrl } from '#src/domain/settings/safe-url.ts';
import { offeredCountries } from '#src/domain/settings/countries.ts';
import { longestSettingValue } from '#src/domain/settings/setting.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { Messages } from '#src/i18n/fr.ts';
import { Icon } from '#src/ui/icon.tsx';
import type { PlannerSetting } from '../planner-data.ts';

interface Props {
  setting: PlannerSetting;
  value: string;
  onInput: (value: string) => void;
  language: Language;
  messages: Messages['share']['value'];
  /** What ids of its elements begin with: a setting may have a field in the plan and one for the company. */
  prefix: string;
  /** In place of the setting's name and its default words. */
  label?: ComponentChildren;
  isReadOnly?: boolean;
}

/** The choices of a value that is not typed. */
function choicesOf({ type }: PlannerSetting, language: Language, messages: Props['messages']): [string, string][] {
  if (type === 'flag') return Object.entries(messages.flags);
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return offeredCountries.map((code) => [code, code === 'XX' ? messages.otherCountry : (names.of(code) ?? code)]);
}

/** What is wrong with a value as it stands, or null. */
const isWrong = ({ type }: PlannerSetting, value: string): boolean => type === 'link' && value.trim() !== '' && safeUrl(value) === null;

/** The field of one company value. What is typed is kept as typed; an address that leads nowhere is told once the field is left. */
export function ValueField({ setting, value, onInput, language, messages, prefix, label, isReadOnly = false }: Props) {
  const isLeft = useSignal(true);
  const id = `${prefix}-${setting.id}`;
  const hasError = isLeft.value && isWrong(setting, value);
  const described = [...(label === undefined ? [`${id}-help`] : []), ...(hasError ? [`${id}-error`] : [])].join(' ');
  const shared = { id, disabled: isReadOnly || undefined, 'aria-describedby': described || undefined };
  return (
    <div class="field value-field">
      {label ?? (
        <>
          <label for={id}>{setting.label}</label>
          <p class="field-help" id={`${id}-help`}>
            {fill(messages.default, { words: setting.default })}
          </p>
        </>
      )}
      {setting.type === 'country' || setting.type === 'flag' ? (
        <select {...shared} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
          <option value="">{messages.unset}</option>
          {choicesOf(setting, language, messages).map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          value={value}
          maxLength={longestSettingValue}
          placeholder={setting.example && fill(messages.example, { words: setting.example })}
          autocomplete="off"
          inputMode={setting.type === 'link' ? 'url' : undefined}
          spellcheck={setting.type !== 'link'}
          aria-invalid={hasError ? 'true' : undefined}
          onInput={(event) => {
            isLeft.value = hasError;
            onInput(event.currentTarget.value);
          }}
          onBlur={() => (isLeft.value = true)}
        />
      )}
      {hasError && (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="info" /> {messages.badLink}
        </p>
      )}
    </div>
  );
}
