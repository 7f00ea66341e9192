import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { useSignal } from '@preact/signals';
import { planLimits } from '#src/domain/plan/plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import { useAdapting } from './adapting.ts';
import { LimitNotice } from './LimitNotice.tsx';
import { Passage } from './Passage.tsx';
import { useOwnId } from '../use-own-id.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

interface Props {
  /** How the passage is called. */
  name: string;
  isLine: boolean;
  typed: string;
  type(text: string): void;
  /** What stands in the place of an empty field. */
  own: string;
  /** Takes the focus when it appears. */
  hasFocus: boolean;
}

/** Puts a company's word where the cursor stands. */
function InsertSetting({ field, type }: { field: RefObject<Field>; type(text: string): void }) {
  const { t, lesson, model } = useAdapting();
  const chosen = useSignal('');
  const id = useOwnId();
  const offered = model.data.settings.filter((setting) => lesson.settings.includes(setting.id));
  if (offered.length === 0) return null;
  const insert = (): void => {
    const { current } = field;
    if (!current || chosen.value === '') return;
    const mark = `[[${chosen.value}]]`;
    if (current.value.length + mark.length > planLimits.passage) return;
    current.setRangeText(mark, current.selectionStart ?? 0, current.selectionEnd ?? 0, 'end');
    type(current.value);
    current.focus();
  };
  return (
    <div class="insert-setting">
      <label for={id}>{t.text.insert}</label>
      <div>
        <select id={id} value={chosen.value} onChange={(event) => (chosen.value = event.currentTarget.value)}>
          <option value="">{t.text.insertNone}</option>
          {offered.map((setting) => (
            <option key={setting.id} value={setting.id}>
              {setting.label}
            </option>
          ))}
        </select>
        <button type="button" class="button secondary" aria-disabled={chosen.value === ''} onClick={insert}>
          {t.text.insertNow}
        </button>
      </div>
    </div>
  );
}

/** A field for the words of one passage, with what they will look like beside it. */
export function PassageEditor({ name, isLine, typed, type, own, hasFocus }: Props) {
  const { t } = useAdapting();
  const field = useRef<Field>(null);
  const id = useOwnId();
  useEffect(() => {
    if (hasFocus) field.current?.focus();
  }, []);
  const isEmpty = typed.trim() === '';
  const shared = {
    id,
    class: 'passage-field',
    'aria-describedby': `${id}-help`,
    value: typed,
    onInput: (event: { currentTarget: Field }) => type(event.currentTarget.value),
  };
  return (
    <div class="passage-editor">
      <div class="passage-writing">
        <label for={id}>{fill(t.text.field, { part: name })}</label>
        <p class="field-help" id={`${id}-help`}>
          {isLine ? t.text.helpLine : t.text.help}
        </p>
        {isLine ? (
          <input ref={field as RefObject<HTMLInputElement>} type="text" autocomplete="off" maxLength={planLimits.line} {...shared} />
        ) : (
          <textarea ref={field as RefObject<HTMLTextAreaElement>} rows={6} maxLength={planLimits.passage} {...shared} />
        )}
        {!isLine && <LimitNotice length={typed.length} message={t.text.limit} />}
        <InsertSetting field={field} type={type} />
      </div>
      <div class="passage-preview" role="group" aria-label={t.text.preview}>
        <p class="passage-preview-label" aria-hidden="true">
          {t.text.preview}
        </p>
        {isEmpty && <p class="field-help">{t.text.empty}</p>}
        <Passage text={isEmpty ? own : typed} isLine={isLine} termIds={`${id}-term-`} />
      </div>
    </div>
  );
}
