import { render } from 'preact';
import { addressOf } from '#src/i18n/addresses.ts';
import type { Language } from '#src/domain/text/language.ts';
import { Icon } from '#src/ui/icon.tsx';
import type { TailoringWords } from './tailoring-words.ts';

interface BarProps {
  language: Language;
  words: TailoringWords;
  /** `failed`: what the plan changes could not be loaded. */
  state: 'on' | 'paused' | 'failed';
  toggle(): void;
}

/** Says whose version this is, and leads to the other one. One button, whose words change: the focus stays. */
function PlanBar({ language, words, state, toggle }: BarProps) {
  return (
    <aside aria-label={words.label} lang={language}>
      <p>
        <Icon name="swap" size={24} />
        <span role="status">{state === 'failed' ? words.failed : state === 'paused' ? words.original : words.about}</span>
      </p>
      <div class="plan-bar-ways">
        {state !== 'failed' && (
          <button type="button" class="button secondary" onClick={toggle}>
            {state === 'paused' ? words.showTailored : words.showOriginal}
          </button>
        )}
        <a class="button quiet" href={addressOf(language, 'session/')}>
          {words.session}
        </a>
      </div>
    </aside>
  );
}

/** Shows the bar, or takes it away. */
export function showPlanBar(props: BarProps | null): void {
  const place = document.querySelector('[data-plan-bar]');
  if (place) render(props && <PlanBar {...props} />, place);
}
