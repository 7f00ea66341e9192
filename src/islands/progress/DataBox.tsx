import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { Fact } from '#src/domain/progress/facts.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { Language } from '#src/domain/text/language.ts';
import { readDiagnosticRuns } from '#src/storage/diagnostic-runs.ts';
import { readCompanyValues } from '#src/storage/company-values.ts';
import { eraseDevice } from '#src/storage/erase-device.ts';
import { planStore } from '#src/storage/plan-store.ts';
import { progressStore } from '#src/storage/progress-store.ts';

import { Icon } from '#src/ui/icon.tsx';
import { countedIn } from '#src/i18n/counted-in.ts';
import type { ProgressPageProps } from './progress-page-props.ts';

interface Props {
  language: Language;
  messages: ProgressPageProps['messages'];
  /** Null until the store has answered. */
  facts: Fact[] | null;
}

/** What happens to one's data: where it is, and the way to erase it, in two steps. */
export function DataBox({ language, messages, facts }: Props) {
  const isAsking = useSignal(false);
  const outcome = useSignal('');
  const plans = useSignal(0);
  const eraseButton = useRef<HTMLButtonElement>(null);
  const keepButton = useRef<HTMLButtonElement>(null);

  const ask = async (): Promise<void> => {
    plans.value = (await planStore.load()).length;
    isAsking.value = true;
    outcome.value = '';
    requestAnimationFrame(() => keepButton.current?.focus());
  };
  const close = (): void => {
    isAsking.value = false;
    requestAnimationFrame(() => eraseButton.current?.focus());
  };
  const erase = async (): Promise<void> => {
    outcome.value = (await eraseDevice()) ? messages.erased : messages.eraseFailed;
    close();
  };
  const results = (facts ?? []).filter(({ type }) => type !== 'section-seen').length;
  const settings = isAsking.value ? Object.keys(readCompanyValues()).length : 0;
  const runs = isAsking.value ? readDiagnosticRuns().length : 0;
  const losses = [
    ...(results > 0 ? [countedIn(language, messages.eraseExercises, results)] : []),
    ...(plans.value > 0 ? [countedIn(language, messages.erasePlans, plans.value)] : []),
    ...(runs > 0 ? [countedIn(language, messages.eraseRuns, runs)] : []),
    ...(settings > 0 ? [countedIn(language, messages.eraseSettings, settings)] : []),
  ];
  // British: no comma before the "and".
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language);
  const what = losses.length > 0 ? list.format(losses) : messages.eraseNothing;
  return (
    <section class="data-box" id="data" aria-labelledby="data-title">
      <h2 id="data-title">{messages.data}</h2>
      <p>{facts !== null && progressStore.state() === 'off' ? messages.off : messages.dataText}</p>
      {isAsking.value ? (
        <div class="erase" role="group" aria-labelledby="erase-title">
          <h3 id="erase-title">
            <Icon name="trash" size={24} /> {messages.eraseTitle}
          </h3>
          <p>{fill(messages.eraseText, { what })}</p>
          <p class="erase-actions">
            <button type="button" class="button" ref={keepButton} onClick={close}>
              {messages.keep}
            </button>
            <button type="button" class="button danger" onClick={() => void erase()}>
              {messages.eraseNow}
            </button>
          </p>
        </div>
      ) : (
        <button type="button" class="button secondary wide" ref={eraseButton} onClick={() => void ask()}>
          <Icon name="trash" /> {messages.erase}
        </button>
      )}
      <p class="data-outcome" role="status">
        {outcome.value}
      </p>
    </section>
  );
}
