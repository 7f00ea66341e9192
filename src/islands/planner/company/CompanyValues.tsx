import { foldWords, holdsWords } from '#src/domain/catalogue/filter.ts';
import { useComputed, useSignal } from '@preact/signals';
import type { SettingValues } from '#src/domain/settings/setting.ts';
import { writeSettingValues } from '#src/storage/setting-values.ts';
import { Icon } from '#src/ui/icon.tsx';
import { countedIn } from '#src/i18n/counted-in.ts';
import type { PlannerSetting } from '../planner-data.ts';
import type { PlannerModel } from '../planner-model.ts';
import { groupSettings } from './setting-groups.ts';
import { ValueField } from './ValueField.tsx';
import { withValue } from './values.ts';
import { ValuesFile } from './ValuesFile.tsx';

/** Something done to all values at once, and the way back. */
interface Done {
  words: string;
  before: SettingValues;
}

const isNamed = ({ label, default: words, example = '' }: PlannerSetting, wanted: string): boolean =>
  holdsWords(foldWords(`${label} ${words} ${example}`), wanted);

interface Props {
  model: PlannerModel;
  /** To the list of sessions. */
  back(): void;
}

/** The company's values, set once for every plan of this device; export and import for the whole company. */
export function CompanyValues({ model, back }: Props) {
  const { language, settings, messages } = model.data;
  const words = messages.share.company;
  const filter = useSignal('');
  const done = useSignal<Done | null>(null);
  const isKept = useSignal(true);
  const values = model.companyValues.value;
  const wanted = filter.value;
  const shown = wanted === '' ? settings : settings.filter((setting) => isNamed(setting, wanted));
  const groups = groupSettings(shown).filter((group) => group.settings.length > 0);
  const count = useComputed(() => Object.values(model.companyValues.value).filter((value) => value.trim() !== '').length);

  const keep = (next: SettingValues): void => {
    isKept.value = writeSettingValues(next);
  };
  const replace = (next: SettingValues, outcome: string): void => {
    done.value = { words: outcome, before: values };
    keep(next);
  };
  return (
    <section class="company" aria-labelledby="company-title">
      <p>
        <a
          class="button quiet"
          href={location.pathname}
          onClick={(event) => {
            event.preventDefault();
            back();
          }}
        >
          <Icon name="left" /> {messages.planner.company.back}
        </a>
      </p>
      <h1 id="company-title" tabIndex={-1}>
        {words.title}
      </h1>
      <p class="company-lead">{words.lead}</p>
      <div class="company-tools">
        <div class="field company-filter">
          <label for="company-filter">{words.filter}</label>
          <input
            id="company-filter"
            type="search"
            autocomplete="off"
            value={filter.value}
            onInput={(event) => (filter.value = event.currentTarget.value)}
          />
        </div>
        <div class="company-count">
          <p>
            <strong>{countedIn(language, words.count, count.value)}</strong>
          </p>
          {count.value > 0 && (
            <button
              type="button"
              class="button quiet"
              onClick={() => replace({}, countedIn(language, words.erased, Object.keys(values).length))}
            >
              {words.erase}
            </button>
          )}
        </div>
      </div>
      <p class="company-outcome" role="status">
        {wanted !== '' && countedIn(language, words.shown, shown.length)}
        {!isKept.value && words.notKept}
      </p>
      <div role="status">
        {done.value && (
          <p class="notice">
            <Icon name="ok" /> <span>{done.value.words}</span>
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                if (done.value) keep(done.value.before);
                done.value = null;
                document.getElementById('company-filter')?.focus();
              }}
            >
              {words.restore}
            </button>
          </p>
        )}
      </div>
      {groups.map(({ group, settings: ofGroup }) => (
        <section key={group} class="company-group" aria-labelledby={`company-${group}`}>
          <h2 id={`company-${group}`}>{words.groups[group]}</h2>
          <div class="company-fields">
            {ofGroup.map((setting) => (
              <ValueField
                key={setting.id}
                setting={setting}
                value={values[setting.id] ?? ''}
                language={language}
                messages={messages.share.value}
                prefix="company"
                onInput={(value) => {
                  done.value = null;
                  keep(withValue(model.companyValues.peek(), setting.id, value));
                }}
              />
            ))}
          </div>
        </section>
      ))}
      <ValuesFile model={model} onReplace={replace} />
    </section>
  );
}
