import { fill } from '#src/domain/text/fill.ts';
import type { Logic, State, Step } from '../../surface-contract.ts';
import type { FactCheckScene } from './schema.ts';

/** The checks that were made, in the order in which they were. */
export const checksMade = (state: State): string[] => state['checks'] as string[];

function withCheck({ checks, budget }: FactCheckScene, state: State, id: string): State {
  const made = [...checksMade(state), id];
  return {
    ...state,
    checks: made,
    used: made.length,
    left: budget - made.length,
    telling: checks.filter((check) => check.telling === true && made.includes(check.id)).length,
  };
}

/** A post, a few checks out of several, and a verdict. */
export const factCheckLogic: Logic<FactCheckScene> = {
  start: ({ budget }) => ({ checks: [], used: 0, left: budget, telling: 0, verdict: 'none', shared: false }),
  controls({ checks, verdicts }, state) {
    const open = Number(state['left']) > 0 ? checks.filter(({ id }) => !checksMade(state).includes(id)) : [];
    return [
      { control: 'share' },
      ...(open.length > 0 ? [{ control: 'check', values: open.map(({ id }) => id) }] : []),
      { control: 'verdict', values: verdicts.map(({ id }) => id) },
    ];
  },
  act(scene, state, { control, value }: Step): State {
    if (control === 'share') return { ...state, shared: state['shared'] !== true };
    return control === 'check' ? withCheck(scene, state, value) : { ...state, verdict: value };
  },
  missing: (_scene, state) => (state['verdict'] === 'none' ? 'no-verdict' : null),
  describe({ checks, verdicts }, { control, value }, messages) {
    const check = checks.find(({ id }) => id === value);
    return fill(messages[`said-${control}`] ?? '', {
      name: (control === 'check' ? check?.label : verdicts.find(({ id }) => id === value)?.label) ?? '',
      finding: check?.finding ?? '',
    });
  },
};
