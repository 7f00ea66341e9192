import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { SettingValues } from '#src/domain/settings/setting.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { countedIn } from '#src/i18n/counted-in.ts';
import type { PlannerModel } from '../planner-model.ts';
import { saveFile } from '../share/save-file.ts';
import { compareValues, pickValues, type Comparison } from './values.ts';

interface Props {
  model: PlannerModel;
  /** Sets all values at once, with a way back. @param outcome what is said of it */
  onReplace: (values: SettingValues, outcome: string) => void;
}

/** Largest file that is read at all, in bytes. */
const largestFile = 1_000_000;

/** What an import would change, before it does. */
function Preview({ model, values, onTake, onCancel }: PreviewProps) {
  const { language, settings, messages } = model.data;
  const words = messages.share.company.file;
  const mine = model.companyValues.value;
  const comparison = compareValues(mine, values);
  const labels = new Map(settings.map(({ id, label }) => [id, label]));
  const { added, different } = comparison;
  return (
    <div class="values-preview" role="group" aria-labelledby="values-preview-title">
      <h3 id="values-preview-title" tabIndex={-1} ref={(title) => title?.focus()}>
        {fill(words.found, {
          total: countedIn(language, words.words, comparison.total),
          added: countedIn(language, words.added, added.length),
          different: countedIn(language, words.different, different.length),
        })}
      </h3>
      {different.length > 0 && (
        <dl>
          {different.map((id) => (
            <div key={id}>
              <dt>{labels.get(id) ?? id}</dt>
              <dd>
                <del>{mine[id]}</del> <ins>{values[id]}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {added.length > 0 && (
        <p>
          {words.newOnes} {new Intl.ListFormat(language).format(added.map((id) => labels.get(id) ?? id))}.
        </p>
      )}
      {added.length + different.length === 0 && <p>{words.same}</p>}
      <p class="values-actions">
        {added.length > 0 && (
          <button type="button" class="button" onClick={() => onTake(added, comparison)}>
            {countedIn(language, words.takeNew, added.length)}
          </button>
        )}
        {different.length > 0 && (
          <button type="button" class="button secondary" onClick={() => onTake([...added, ...different], comparison)}>
            {words.takeAll}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}

interface PreviewProps {
  model: PlannerModel;
  values: SettingValues;
  onTake: (ids: string[], comparison: Comparison) => void;
  onCancel: () => void;
}

/** The company's values as a file: to hand on to other mentors, and to take up, seen first. */
export function ValuesFile({ model, onReplace }: Props) {
  const words = model.data.messages.share.company.file;
  const { language } = model.data;
  const input = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const offered = useSignal<SettingValues | null>(null);
  const problem = useSignal('');
  const mine = model.companyValues.value;
  const isEmpty = Object.keys(mine).length === 0;

  const save = async (): Promise<void> => {
    if (isEmpty) return;
    const { writeSettingsFile } = await import('#src/domain/plan/settings-file.ts');
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    saveFile(`viceversa-settings-${day}.json`, 'application/json', writeSettingsFile(mine));
  };
  const refuse = (code: keyof typeof words.problems, where = ''): void => {
    problem.value = `${fill(words.problem, { why: fill(words.problems[code], { where }) })}`;
  };
  const read = async (file: File | undefined): Promise<void> => {
    problem.value = '';
    offered.value = null;
    if (!file) return;
    if (file.size > largestFile) return refuse('too-large');
    try {
      const { parseSettingsFile } = await import('#src/domain/plan/settings-file.ts');
      const parsed = parseSettingsFile(await file.text());
      if (parsed.ok) offered.value = parsed.values;
      else refuse(parsed.code, parsed.where);
    } catch {
      refuse('unread');
    }
  };
  const close = (): void => {
    offered.value = null;
    requestAnimationFrame(() => chooser.current?.focus());
  };
  return (
    <section class="values-file" aria-labelledby="values-file-title">
      <h2 id="values-file-title">{words.title}</h2>
      <p>{words.text}</p>
      <p class="values-actions">
        <button
          type="button"
          class="button secondary"
          aria-disabled={isEmpty ? 'true' : undefined}
          aria-describedby={isEmpty ? 'values-none' : undefined}
          onClick={() => void save()}
        >
          <Icon name="download" /> {words.save}
        </button>
        <button type="button" class="button secondary" ref={chooser} onClick={() => input.current?.click()}>
          <Icon name="upload" /> {words.open}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={words.open}
          hidden
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            void read(file);
            // So that choosing the same file again is a change too.
            event.currentTarget.value = '';
          }}
        />
      </p>
      {isEmpty && (
        <p id="values-none" class="field-help">
          {words.nothing}
        </p>
      )}
      <p class="values-problem" role="status">
        {problem.value !== '' && (
          <>
            <Icon name="info" /> {problem.value}
          </>
        )}
      </p>
      {offered.value && (
        <Preview
          model={model}
          values={offered.value}
          onCancel={close}
          onTake={(ids) => {
            onReplace({ ...mine, ...pickValues(offered.value ?? {}, ids) }, countedIn(language, words.taken, ids.length));
            close();
          }}
        />
      )}
    </section>
  );
}
