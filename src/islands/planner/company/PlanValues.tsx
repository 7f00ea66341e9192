import { useSignal } from '@preact/signals';
import { writeSettingValues } from '#src/storage/setting-values.ts';
import { Icon } from '#src/ui/icon.tsx';
import { fill } from '#src/domain/text/fill.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import type { PlannerSetting } from '../planner-data.ts';
import type { PlannerModel } from '../planner-model.ts';
import { countPlaces } from './used-settings.ts';
import { ValueField } from './ValueField.tsx';
import { withValue } from './values.ts';

/** How many stand open; the others are one press away. */
const openRows = 5;

interface RowProps {
  model: PlannerModel;
  setting: PlannerSetting;
  places: number;
  onSaid: (words: string) => void;
}

/** One word of the lessons, and the company's in its place. */
function ValueRow({ model, setting, places, onSaid }: RowProps) {
  const { language, messages } = model.data;
  const words = messages.share.planValues;
  const { id } = setting;
  const company = model.companyValues.value[id] ?? '';
  const own = model.plan.value?.values[id];
  const set = (value: string | undefined, typedIn?: string): void =>
    model.edit((plan) => {
      const { [id]: _, ...others } = plan.values;
      // Nothing is as much a choice as a word, where the company has one.
      const isNone = value === undefined || value === company;
      return { ...plan, values: isNone ? others : { ...others, [id]: value } };
    }, typedIn);
  const forAll = (): void => {
    if (own === undefined) return;
    writeSettingValues(withValue(model.companyValues.peek(), id, own));
    set(undefined);
    onSaid(fill(words.saidForAll, { label: setting.label }));
    document.getElementById(`plan-value-${id}`)?.focus();
  };
  return (
    <li class="plan-value">
      <ValueField
        setting={setting}
        value={own ?? company}
        onInput={(value) => set(value, `value ${id}`)}
        language={language}
        messages={messages.share.value}
        prefix="plan-value"
        isReadOnly={model.isReadOnly.value}
        label={
          <div class="plan-value-words">
            <label for={`plan-value-${id}`}>{setting.default}</label>
            <p class="field-help">{countedIn(language, words.places, places)}</p>
            <Icon name="swap" size={22} />
          </div>
        }
      />
      {own !== undefined && !model.isReadOnly.value && (
        <p class="plan-value-own">
          <span>{company === '' ? words.onlyHere : fill(words.onlyHereInstead, { company })}</span>
          {own !== '' && (
            <button type="button" class="button quiet" onClick={forAll}>
              {words.forAll}
            </button>
          )}
          {company !== '' && (
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                set(undefined);
                document.getElementById(`plan-value-${id}`)?.focus();
              }}
            >
              {words.back}
            </button>
          )}
        </p>
      )}
    </li>
  );
}

/** The tools' names in the open plan: those that its lessons use, each with the words of the lesson and the company's. */
export function PlanValues({ model }: { model: PlannerModel }) {
  const { language, settings, messages } = model.data;
  const words = messages.share.planValues;
  const said = useSignal('');
  const known = new Map(settings.map((setting) => [setting.id, setting]));
  const used = countPlaces(model).flatMap(({ id, places }) => {
    const setting = known.get(id);
    return setting && places > 0 ? [{ setting, places }] : [];
  });
  const row = ({ setting, places }: (typeof used)[number]) => (
    <ValueRow key={setting.id} model={model} setting={setting} places={places} onSaid={(next) => (said.value = next)} />
  );
  // One more alone is not worth a press.
  const open = used.length <= openRows + 1 ? used : used.slice(0, openRows);
  const folded = used.slice(open.length);
  return (
    <section class="plan-values" aria-labelledby="plan-values-title">
      <h2 id="plan-values-title">{words.title}</h2>
      <p class="plan-values-lead">{used.length > 0 ? words.lead : words.none}</p>
      {used.length > 0 && (
        <ul role="list" class="plan-values-list">
          {open.map(row)}
        </ul>
      )}
      {folded.length > 0 && (
        <details class="plan-values-more">
          <summary>{countedIn(language, words.more, folded.length)}</summary>
          <ul role="list" class="plan-values-list">
            {folded.map(row)}
          </ul>
        </details>
      )}
      <p class="company-outcome" role="status">
        {said.value}
      </p>
    </section>
  );
}
