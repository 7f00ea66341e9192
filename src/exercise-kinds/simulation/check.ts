import { languages, localize, type Language, type Localized } from '#src/domain/text/language.ts';
import type { Problem } from '../contract.ts';
import { controlsIn, fieldsIn, type Condition } from './condition.ts';
import { allows, play, type Played } from './engine.ts';
import { simulationGrading, type SimulationKey } from './grade.ts';
import { presentSimulation } from './present.ts';
import type { SimulationBody, SimulationShown } from './schema.ts';
import { search, type Found } from './search.ts';
import type { Logic, Step } from './surface-contract.ts';

type Path = (string | number)[];

/** A condition of the file, with where it stands and what it is. */
interface Place {
  /** Key of the words that it leads to. */
  id: string;
  when: Condition;
  path: Path;
  name: string;
}

function placesOf({ goals, traps }: SimulationBody): Place[] {
  return [
    ...goals.flatMap((goal, index): Place[] => [
      { id: goal.id, when: goal.when, path: ['goals', index, 'when'], name: `the goal "${goal.id}"` },
      ...(goal.also ?? []).map(({ when }, also) => ({
        id: `${goal.id}/also-${also}`,
        when,
        path: ['goals', index, 'also', also, 'when'],
        name: `another way to the goal "${goal.id}"`,
      })),
      ...(goal.instead ?? []).map(({ when }, instead) => ({
        id: `${goal.id}/instead-${instead}`,
        when,
        path: ['goals', index, 'instead', instead, 'when'],
        name: `what is done instead of the goal "${goal.id}"`,
      })),
    ]),
    ...traps.map((trap, index) => ({
      id: `trap/${trap.id}`,
      when: trap.when,
      path: ['traps', index, 'when'],
      name: `the trap "${trap.id}"`,
    })),
  ];
}

const inWords = ({ control, value }: Step): string => (value === '' ? control : `${control}: ${value}`);

/** The first step of a way that can't be taken where it stands, or null. */
export function firstImpossible<Scene>(
  logic: Logic<Scene>,
  scene: Scene,
  way: readonly Step[],
): { index: number; offered: string[] } | null {
  let played: Played = play(logic, scene, []);
  for (const [index, step] of way.entries()) {
    const controls = logic.controls(scene, played.state);
    if (!allows(controls, step)) {
      const same = controls.find(({ control }) => control === step.control);
      return {
        index,
        offered: same
          ? (same.values ?? ['']).map((value) => inWords({ control: step.control, value }))
          : controls.map(({ control }) => control),
      };
    }
    played = { state: logic.act(scene, played.state, step), log: [] };
  }
  return null;
}

interface Checked {
  logic: Logic<unknown>;
  shown: SimulationShown;
  key: SimulationKey;
  problem: Problem;
}

function checkFields({ logic, shown, problem }: Checked, places: Place[]): boolean {
  const known = Object.keys(logic.start(shown.scene));
  let isSound = true;
  for (const { when, path, name } of places) {
    for (const field of fieldsIn(when).filter((each) => !known.includes(each))) {
      isSound = false;
      problem(path, `${name} asks about the field "${field}", which does not exist here; the fields are ${known.join(', ')}`);
    }
  }
  return isSound;
}

function checkWays({ logic, shown, key, problem }: Checked, language: Language): boolean {
  let isSound = true;
  for (const name of ['solution', 'partial'] as const) {
    const stop = firstImpossible(logic, shown.scene, key.samples[name]);
    if (!stop) continue;
    isSound = false;
    const step = key.samples[name][stop.index];
    problem(
      ['samples', name, stop.index],
      `"${step ? inWords(step) : ''}" can't be done at this point of the ${language} scene; what can be done is ${stop.offered.join(', ') || 'nothing'}`,
    );
  }
  if (!isSound) return false;
  const grading = simulationGrading(() => logic);
  const results = { solution: { log: key.samples.solution }, partial: { log: key.samples.partial } };
  for (const [name, response] of Object.entries(results)) {
    const code = grading.validate(shown, response);
    if (code !== null) problem(['samples', name], `the sample "${name}" can't be checked yet (${code}); do what is still missing`);
  }
  const solved = grading.grade(shown, key, results.solution);
  const missed = solved.parts.filter(({ outcome }) => outcome !== 'right').map(({ id }) => id);
  if (missed.length > 0)
    problem(
      ['samples', 'solution'],
      `this way does not solve the scene in ${language}: ${missed.join(', ')}; lead it to every goal and past every trap`,
    );
  else if (solved.earned < solved.possible)
    problem(['samples', 'solution'], 'this way reaches a goal by an accepted way of less credit; take the best way');
  const half = grading.grade(shown, key, results.partial);
  if (!half.parts.some(({ outcome }) => outcome === 'right'))
    problem(['samples', 'partial'], 'this way reaches no goal; reach at least one');
  if (half.earned >= half.possible) problem(['samples', 'partial'], 'this way solves the scene; leave a goal out or walk into a trap');
  return true;
}

/** Ways to all that the file has words for: those that the author gives, and those that are found. */
export function waysTo(logic: Logic<unknown>, shown: SimulationShown, key: SimulationKey): Found {
  const conditions = [
    ...key.goals.flatMap(({ id, when, also, instead }) => {
      const ways = [
        { id, when },
        ...also.map((each, index) => ({ id: `${id}/also-${index}`, when: each.when })),
        ...instead.map((each, index) => ({ id: `${id}/instead-${index}`, when: each.when })),
      ];
      // The first that holds is told, so a later one is met only where none before it holds.
      return ways.map((way, index) => ({
        ...way,
        when: { any: [way.when], none: ways.slice(0, index).map((before) => before.when) },
        isToldAtOnce: false,
      }));
    }),
    ...key.traps.map(({ id, when }) => ({ id: `trap/${id}`, when, isToldAtOnce: true })),
  ];
  const given = Object.entries(key.paths);
  return search(
    { logic, scene: shown.scene, ways: [key.samples.solution, key.samples.partial, ...given.map(([, path]) => path)] },
    conditions,
  );
}

function checkReach({ logic, shown, key, problem }: Checked, places: Place[]): void {
  for (const [id, path] of Object.entries(key.paths)) {
    const stop = firstImpossible(logic, shown.scene, path);
    const step = stop && path[stop.index];
    if (stop && step)
      problem(
        ['samples'],
        `the path to "${id}" asks for "${inWords(step)}", which can't be done there; what can be done is ${stop.offered.join(', ')}`,
      );
  }
  const { ways, isExhausted, controls } = waysTo(logic, shown, key);
  for (const { when, path, name } of places) {
    // A control that does not exist is never used: what asks for that would hold from the start, and nobody would notice.
    for (const control of controlsIn(when).filter((each) => !controls.has(each))) {
      problem(path, `${name} asks about the control "${control}", which was not met here; the controls are ${[...controls].join(', ')}`);
    }
  }
  for (const { path, name } of places.filter((place) => !ways.has(place.id))) {
    problem(
      path,
      isExhausted
        ? `nothing that one can do here leads to ${name}; change its "when", or what the scene offers`
        : `no way to ${name} was found in a short search; give one as "path", or change its "when"`,
    );
  }
}

/** Proves that a scene can be solved as its author says, and that all its words can be met. */
export function checkSimulation(logic: Logic<unknown>, body: SimulationBody, report: Problem): void {
  const said = new Set<string>();
  // Most problems are the same in both languages, and are said once.
  const problem: Problem = (path, message) => {
    const sentence = `${path.join('.')} ${message}`;
    if (!said.has(sentence)) report(path, message);
    said.add(sentence);
  };
  const places = placesOf(body);
  const goals = body.goals.map(({ id }) => id);
  goals.forEach((id, index) => {
    if (goals.indexOf(id) !== index) problem(['goals', index, 'id'], `the id "${id}" is used twice; give each its own`);
  });
  const traps = body.traps.map(({ id }) => id);
  traps.forEach((id, index) => {
    if (traps.indexOf(id) !== index) problem(['traps', index, 'id'], `the id "${id}" is used twice; give each its own`);
  });
  const [first] = languages;
  for (const language of languages) {
    const { shown, key } = presentSimulation(localize(body, language) as Localized<SimulationBody>);
    const checked: Checked = { logic, shown, key, problem };
    if (!checkFields(checked, places) || !checkWays(checked, language)) return;
    // Conditions are the same in both languages: once is enough.
    if (language === first) checkReach(checked, places);
  }
}
