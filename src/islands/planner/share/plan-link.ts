import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Plan } from '#src/domain/plan/plan.ts';
import { planToShare } from '#src/domain/plan/shared-plan.ts';
import { encodePlanLink, isLinkTooLong } from '../../plan-link/encode-plan-link.ts';
import { usedSettings } from '../company/used-settings.ts';
import type { PlannerModel } from '../planner-model.ts';

/** The link that carries the open plan, made anew as the plan changes. */
export interface PlanLink {
  /** Whether the mentor's own notes go along. */
  withNotes: Signal<boolean>;
  /** What leaves the device. */
  shared: ReadonlySignal<Plan | null>;
  /** The link of what leaves; null until the first is made, or where the browser cannot. While a new one is made, the last one stands. */
  address: ReadonlySignal<string | null>;
  state: ReadonlySignal<'making' | 'ready' | 'failed'>;
  /** The link of the plan as it is now. */
  latest(): Promise<string | null>;
  /** The same without the mentor's notes, whatever is chosen: for what the mentee gets. Null when it is too long to be opened. */
  forMentee(): Promise<string | null>;
  stop(): void;
}

/** How long letters are gathered before a new link is made, in milliseconds. */
const pause = 300;

/** What leaves the device of the open plan. */
export function sharedPlan(model: PlannerModel, withNotes: boolean): Plan | null {
  const plan = model.plan.value;
  if (!plan) return null;
  return planToShare(plan, { withNotes, deviceValues: model.companyValues.value, usedSettings: usedSettings(model) });
}

export function createPlanLink(model: PlannerModel): PlanLink {
  const withNotes = signal(false);
  const shared = computed(() => sharedPlan(model, withNotes.value));
  const address = signal<string | null>(null);
  const state = signal<'making' | 'ready' | 'failed'>('making');
  const session = (plan: Plan): string => new URL(model.data.inLanguage[plan.language].session, location.href).href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The plan that the link being made, or made, is of: whatever ends later belongs to an older one. */
  let wanted: Plan | null = null;
  let making: Promise<string | null> = Promise.resolve(null);

  const make = (plan: Plan): Promise<string | null> => {
    clearTimeout(timer);
    wanted = plan;
    making = encodePlanLink(plan, session(plan)).then(
      (made) => {
        if (wanted === plan) {
          address.value = made;
          state.value = 'ready';
        }
        return made;
      },
      () => {
        if (wanted === plan) {
          address.value = null;
          state.value = 'failed';
        }
        return null;
      },
    );
    return making;
  };
  const stop = effect(() => {
    const plan = shared.value;
    clearTimeout(timer);
    if (!plan || plan === wanted) return;
    state.value = 'making';
    timer = setTimeout(() => void make(plan), address.peek() === null ? 0 : pause);
  });
  return {
    withNotes,
    shared,
    address,
    state,
    latest() {
      const plan = shared.peek();
      return !plan || plan === wanted ? making : make(plan);
    },
    async forMentee() {
      const plan = sharedPlan(model, false);
      const link = plan && (await encodePlanLink(plan, session(plan)).catch(() => null));
      return link === null || isLinkTooLong(link) ? null : link;
    },
    stop() {
      clearTimeout(timer);
      stop();
    },
  };
}
