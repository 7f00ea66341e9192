import type { Part } from '#src/domain/exercise/result.ts';
import { savedField } from '#src/domain/exercise/saved-response.ts';
import type { BaseKey, Grading } from '../contract.ts';
import { judge, play, trapsIn, type Goal, type GoalOutcome, type Played, type Trap } from './engine.ts';
import type { SimulationResponse, SimulationShown } from './schema.ts';
import type { Logic, Step } from './surface-contract.ts';

/** What a simulation is judged by. */
export interface SimulationKey extends BaseKey {
  goals: Goal[];
  traps: Trap[];
  /** Ways through the scene. */
  samples: { solution: Step[]; partial: Step[] };
  /** Ways given by the author to words that are far from the start, by the words' id. */
  paths: Record<string, Step[]>;
}

/** True for a goal that was met in a way worth less than the best one. */
const isLesser =
  ({ goals }: SimulationKey) =>
  ({ id, isMet, earned }: GoalOutcome): boolean =>
    isMet && goals.some((goal) => goal.id === id && earned < goal.credit);

/** The grading of every surface. @param logicOf finds a surface's logic by its id */
export function simulationGrading(
  logicOf: (surface: string) => Logic<unknown>,
): Grading<SimulationShown, SimulationKey, SimulationResponse> {
  const playOf = ({ surface, scene }: SimulationShown, { log }: SimulationResponse): Played => play(logicOf(surface), scene, log);
  return {
    read(saved) {
      const log = savedField(saved, 'log');
      if (!Array.isArray(log)) return null;
      const steps = log.map((step): Step | null => {
        const [control, value] = [savedField(step, 'control'), savedField(step, 'value')];
        return typeof control === 'string' && typeof value === 'string' ? { control, value } : null;
      });
      return steps.every((step) => step !== null) ? { log: steps } : null;
    },
    empty: () => ({ log: [] }),
    validate(shown, response) {
      const played = playOf(shown, response);
      if (played.log.length === 0) return 'nothing-done';
      return logicOf(shown.surface).missing?.(shown.scene, played.state) ?? null;
    },
    grade(shown, key, response) {
      const played = playOf(shown, response);
      const outcomes = key.goals.map((goal) => judge(goal, played));
      const traps = trapsIn(key.traps, played);
      const right = outcomes.filter(({ isMet }) => isMet);
      const earned = right.reduce((sum, goal) => sum + goal.earned, 0);
      return {
        earned: Math.max(0, earned - traps.length),
        possible: key.goals.reduce((sum, { credit }) => sum + credit, 0),
        parts: [
          ...outcomes.map(({ id, isMet, words }): Part => ({ id, outcome: isMet ? 'right' : 'missed', words })),
          ...traps.map(({ id }): Part => ({ id: `trap/${id}`, outcome: 'wrong', words: `trap/${id}` })),
        ],
        feedback: [...traps.map(({ id }) => `trap/${id}`), ...outcomes.filter(isLesser(key)).map(({ words }) => words)],
        falseAlarms: traps.length,
        count: { right: right.length, total: key.goals.length },
      };
    },
    solution: (_shown, key) => ({ log: key.samples.solution.map((step) => ({ ...step })) }),
    consequences: (shown, key, response) => trapsIn(key.traps, playOf(shown, response)).map(({ id }) => `trap/${id}`),
  };
}
