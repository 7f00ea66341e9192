import { describe, expect, it } from 'vitest';
import { play } from './engine.ts';
import { checkSimulation, firstImpossible, waysTo } from './check.ts';
import { presentSimulation } from './present.ts';
import { simulationGrading } from './grade.ts';
import type { SimulationBody } from './schema.ts';
import type { Logic, Step } from './surface-contract.ts';

/** A surface of the tests' own: two doors, of which the second opens only once the first is open, and a bell. */
const doors: Logic<unknown> = {
  start: () => ({ first: false, second: false, rung: 0 }),
  controls: (_scene, state) => [
    { control: 'first', values: ['on', 'off'] },
    ...(state['first'] ? [{ control: 'second' }] : []),
    ...(Number(state['rung']) < 3 ? [{ control: 'bell' }] : []),
  ],
  act: (_scene, state, { control, value }) => {
    if (control === 'bell') return { ...state, rung: Number(state['rung']) + 1 };
    return { ...state, [control]: control === 'first' ? value === 'on' : true };
  },
  describe: (_scene, { control }) => control,
};

const text = (words: string) => ({ fr: words, en: words });

function body(changes: Partial<SimulationBody> = {}): SimulationBody {
  return {
    surface: 'doors',
    app: text('Doors'),
    scene: {},
    goals: [
      { id: 'first', label: text('First'), when: { state: { first: true } }, met: text('Open.'), unmet: text('Look.') },
      {
        id: 'second',
        label: text('Second'),
        credit: 2,
        when: { state: { second: true, rung: 0 } },
        met: text('Open.'),
        unmet: text('Look.'),
        also: [{ when: { state: { second: true } }, words: text('Loudly.'), credit: 1 }],
        instead: [{ when: { done: ['bell'] }, words: text('Ringing opens nothing.') }],
      },
    ],
    traps: [{ id: 'noise', when: { state: { rung: 3 } }, words: text('The house is awake.') }],
    samples: { solution: [{ first: 'on' }, 'second'], partial: [{ first: 'on' }] },
    feedback: { correct: text('Yes.'), partial: text('Half.'), incorrect: text('No.') },
    ...changes,
  };
}

function problemsOf(changes: Partial<SimulationBody>): string[] {
  const found: string[] = [];
  checkSimulation(doors, body(changes), (path, message) => found.push(`${path.join('.')}: ${message}`));
  return found;
}

const [firstGoal, secondGoal] = body().goals as [SimulationBody['goals'][number], SimulationBody['goals'][number]];

describe('the check of a simulation', () => {
  it('finds nothing in a sound one', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each<[string, Partial<SimulationBody>, string[]]>([
    [
      'a goal on a field that does not exist',
      { goals: [{ ...firstGoal, when: { state: { third: true } } }] },
      ['goals.0.when: the goal "first" asks about the field "third"'],
    ],
    [
      'a field that does not exist, deep inside',
      { goals: [{ ...firstGoal, when: { any: [{ state: { fisrt: true } }] } }] },
      ['goals.0.when: the goal "first" asks about the field "fisrt"'],
    ],
    [
      'a sample step that is not possible',
      { samples: { solution: ['second'], partial: ['bell'] } },
      ['samples.solution.0: "second" can\'t be done', 'samples.solution.0: "second" can\'t be done'],
    ],
    [
      'a value that is not offered',
      { samples: { solution: [{ first: 'wide' }, 'second'], partial: [{ first: 'on' }] } },
      ['what can be done is first: on, first: off'],
    ],
    [
      'a solution that leaves a goal',
      { samples: { solution: [{ first: 'on' }], partial: [{ first: 'on' }] } },
      ['samples.solution: this way does not solve the scene in fr: second'],
    ],
    [
      'a solution that walks into a trap',
      { samples: { solution: ['bell', 'bell', 'bell', { first: 'on' }, 'second'], partial: [{ first: 'on' }] } },
      ['trap/noise'],
    ],
    [
      'a solution by a lesser way',
      { samples: { solution: ['bell', { first: 'on' }, 'second'], partial: [{ first: 'on' }] } },
      ['an accepted way of less credit'],
    ],
    [
      'a partial way that solves',
      { samples: { solution: [{ first: 'on' }, 'second'], partial: [{ first: 'on' }, 'second'] } },
      ['samples.partial: this way solves the scene'],
    ],
    [
      'a partial way that reaches nothing',
      { samples: { solution: [{ first: 'on' }, 'second'], partial: ['bell'] } },
      ['samples.partial: this way reaches no goal'],
    ],
    [
      'a trap that no action reaches',
      { traps: [{ id: 'flood', when: { state: { rung: 7 } }, words: text('Wet.') }] },
      ['traps.0.when: nothing that one can do here leads to the trap "flood"'],
    ],
    [
      'another way that nothing leads to',
      { goals: [firstGoal, { ...secondGoal, also: [{ when: { state: { second: true, first: 'never' } }, words: text('.') }] }] },
      ['goals.1.also.0.when: nothing that one can do here leads to another way'],
    ],
    [
      'words that others hide',
      { goals: [firstGoal, { ...secondGoal, instead: [{ when: { state: { second: true } }, words: text('.') }] }] },
      ['goals.1.instead.0.when: nothing'],
    ],
    [
      'a control that does not exist, which was not used',
      { goals: [firstGoal, { ...secondGoal, when: { state: { second: true }, not_done: ['bel'] } }] },
      ['goals.1.when: the goal "second" asks about the control "bel", which was not met here'],
    ],
    ['an id used twice', { goals: [firstGoal, { ...firstGoal }] }, ['goals.1.id: the id "first" is used twice']],
    [
      'a path that is not possible',
      { traps: [{ id: 'noise', when: { state: { rung: 3 } }, words: text('.'), path: ['second'] }] },
      ['the path to "trap/noise" asks for "second"'],
    ],
  ])('says %s', (_name, changes, expected) => {
    const found = problemsOf(changes);
    for (const sentence of expected) expect(found.join('\n')).toContain(sentence);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('playing a log', () => {
  const step = (control: string, value = ''): Step => ({ control, value });

  it('leaves out what is not possible where it stands', () => {
    const played = play(doors, {}, [step('second'), step('first', 'on'), step('first', 'ajar'), step('nothing'), step('second')]);
    expect(played).toEqual({ state: { first: true, second: true, rung: 0 }, log: [step('first', 'on'), step('second')] });
  });

  it('says where a way stops, and what is offered there', () => {
    expect(firstImpossible(doors, {}, [step('first', 'on'), step('second'), step('third')])).toEqual({
      index: 2,
      offered: ['first', 'second', 'bell'],
    });
    expect(firstImpossible(doors, {}, [step('first', 'on')])).toBeNull();
  });

  it('finds a way to all that has words', () => {
    const { shown, key } = presentSimulation(
      JSON.parse(
        JSON.stringify(body(), (_field, value: unknown) =>
          typeof value === 'object' && value !== null && 'fr' in value ? value.fr : value,
        ),
      ) as never,
    );
    const { ways, isExhausted } = waysTo(doors, shown, key);
    expect([...ways.keys()].toSorted()).toEqual(['first', 'second', 'second/also-0', 'second/instead-0', 'trap/noise']);
    expect(ways.get('trap/noise')).toHaveLength(3);
    expect(isExhausted).toBe(true);
    const grading = simulationGrading(() => doors);
    const loud = grading.grade(shown, key, { log: [step('bell'), step('first', 'on'), step('second')] });
    expect(loud).toMatchObject({ earned: 2, possible: 3, falseAlarms: 0, count: { right: 2, total: 2 } });
    expect(loud.parts.map(({ words }) => words)).toEqual(['first', 'second/also-0']);
    const noisy = [step('first', 'on'), step('bell'), step('bell'), step('bell')];
    expect(grading.grade(shown, key, { log: noisy })).toMatchObject({ earned: 0, falseAlarms: 1 });
    expect(grading.consequences?.(shown, key, { log: noisy })).toEqual(['trap/noise']);
    expect(grading.consequences?.(shown, key, { log: noisy.slice(0, -1) })).toEqual([]);
  });
});
