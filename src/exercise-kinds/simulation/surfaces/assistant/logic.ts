import { fill } from '#src/domain/text/fill.ts';
import type { Control, Logic, State } from '../../surface-contract.ts';
import { idsIn, readRuns } from './marked-text.ts';
import type { AssistantScene } from './schema.ts';

type Scene = AssistantScene;
type Answer = Scene['answers'][number];

/** True where the answer is there from the start: nothing is asked, it is only checked. */
const isGiven = ({ parts, zones }: Scene): boolean => parts === undefined && zones === undefined;

/** Ids of all that can be marked, in any of the answers. */
const marksOf = ({ answers }: Scene): string[] => [...new Set(answers.flatMap(({ text }) => idsIn(text)))];

/** The answer that what was chosen leads to. */
function answerTo({ answers }: Scene, state: State): Answer | undefined {
  return answers.find((each) => Object.entries(each.if ?? {}).every(([id, values]) => [values].flat().includes(String(state[id]))));
}

/** The answer on screen, once there is one. */
export const answerShown = ({ answers }: Scene, state: State): Answer | undefined => answers.find(({ id }) => id === state['answer']);

/** The request in words, an element each, in their order. */
export function requestOf({ parts = [], asked }: Scene, state: State): { label: string; text: string }[] {
  if (asked !== undefined) return [{ label: '', text: asked }];
  return parts.flatMap(({ id, label, options }) => {
    const text = options.find((option) => option.id === state[id])?.text;
    return text === undefined ? [] : [{ label, text }];
  });
}

/** A state with its counts worked out anew. */
const count = (scene: Scene, state: State): State => ({
  ...state,
  marked: marksOf(scene).filter((id) => state[id] === 'marked').length,
  hidden: (scene.zones ?? []).filter(({ id }) => state[id] === 'hidden').length,
});

/** What becomes of words that are pressed. */
const outcomes: Record<string, string> = { hide: 'hidden', show: 'kept', mark: 'marked', unmark: 'plain' };

const unmarked = (scene: Scene): State => Object.fromEntries(marksOf(scene).map((id) => [id, 'plain']));

function send(scene: Scene, state: State): State {
  return { ...state, sent: true, sends: Number(state['sends']) + 1, answer: answerTo(scene, state)?.id ?? '' };
}

/** An assistant that answers from a script: what is asked and given decides what comes back. */
export const assistantLogic: Logic<Scene> = {
  start: (scene) => ({
    sent: isGiven(scene),
    sends: 0,
    answer: isGiven(scene) ? (scene.answers[0]?.id ?? '') : 'none',
    used: false,
    marked: 0,
    hidden: 0,
    ...Object.fromEntries((scene.parts ?? []).map(({ id }) => [id, 'none'])),
    ...Object.fromEntries((scene.zones ?? []).map(({ id }) => [id, 'kept'])),
    ...unmarked(scene),
  }),
  controls(scene, state): Control[] {
    const { parts = [], zones = [] } = scene;
    if (!state['sent'])
      return [
        ...zones.map(({ id }) => ({ control: id, values: [state[id] === 'kept' ? 'hide' : 'show'] })),
        ...parts.map(({ id, options }) => ({ control: id, values: ['none', ...options.map((option) => option.id)] })),
        { control: 'send' },
      ];
    const marks = idsIn(answerShown(scene, state)?.text ?? '');
    return [
      ...marks.map((id) => ({ control: id, values: [state[id] === 'plain' ? 'mark' : 'unmark'] })),
      ...(isGiven(scene) ? [] : [{ control: 'edit' }]),
      ...(state['used'] ? [] : [{ control: 'use' }]),
    ];
  },
  act(scene, state, { control, value }) {
    if (control === 'send') return send(scene, state);
    if (control === 'edit') return count(scene, { ...state, ...unmarked(scene), sent: false, answer: 'none', used: false });
    if (control === 'use') return { ...state, used: true };
    if (scene.parts?.some(({ id }) => id === control)) return { ...state, [control]: value };
    return count(scene, { ...state, [control]: outcomes[value] ?? '' });
  },
  missing(scene, state) {
    if (!state['sent']) return 'not-sent';
    return isGiven(scene) && Number(state['marked']) === 0 && !state['used'] ? 'nothing-marked' : null;
  },
  describe(scene, { control, value }, messages) {
    const { parts = [], zones = [], source, answers } = scene;
    const part = parts.find(({ id }) => id === control);
    const zone = zones.find(({ id }) => id === control);
    const wordsOf = (text: string): string => readRuns(text).find(({ id }) => id === control)?.text ?? '';
    const said = part ? (value === 'none' ? 'part-none' : 'part') : value || control;
    return fill(messages[`said-${said}`] ?? '', {
      part: part?.label ?? '',
      option: part?.options.find(({ id }) => id === value)?.label ?? '',
      words: zone ? wordsOf(source?.text ?? '') : (answers.map(({ text }) => wordsOf(text)).find((words) => words !== '') ?? ''),
      mask: zone?.mask ?? '',
    });
  },
};
