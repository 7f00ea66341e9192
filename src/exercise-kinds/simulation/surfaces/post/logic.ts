import { fill } from '#src/domain/text/fill.ts';
import type { Control, Logic, State, Step } from '../../surface-contract.ts';
import { piecesOf, readTags, readWriting } from './reading.ts';
import type { PostScene } from './schema.ts';

export type Part = PostScene['parts'][number];

/** The ids that may be blanked in a part. */
export const blanksOf = ({ redact = '' }: Part): string[] => piecesOf(redact).flatMap(({ id }) => id ?? []);

/** What a typed part is, as far as a machine can tell; `fine` for the others. */
function readingOf({ writing, tags }: Part, text: string): string {
  if (writing) return readWriting(text, writing);
  return tags === undefined ? 'fine' : readTags(text, tags);
}

const isTyped = ({ writing, tags }: Part): boolean => writing !== undefined || tags !== undefined;

/** The parts that have nothing in them yet. */
export const openParts = ({ parts }: PostScene, state: State): Part[] =>
  parts.filter((part) => (part.options && state[part.id] === 'none') || (isTyped(part) && state[`${part.id}.as`] === 'empty'));

function startOf(part: Part): Record<string, State[string]> {
  const look = part.look === undefined ? {} : { [`${part.id}.looked`]: false };
  if (part.redact !== undefined) return { ...look, [part.id]: [] };
  if (isTyped(part)) return { ...look, [part.id]: '', [`${part.id}.as`]: 'empty' };
  return { ...look, [part.id]: part.start ?? 'none' };
}

function controlsOf(part: Part, state: State): Control[] {
  const blanked = state[part.id];
  return [
    ...(part.look !== undefined && !state[`${part.id}.looked`] ? [{ control: `${part.id}.look` }] : []),
    ...(part.options ? [{ control: part.id, values: part.options.map(({ id }) => id) }] : []),
    ...(isTyped(part) ? [{ control: part.id, isTyped: true }] : []),
    ...blanksOf(part).map((id) => ({
      control: `${part.id}.${id}`,
      values: [Array.isArray(blanked) && blanked.includes(id) ? 'off' : 'on'],
    })),
  ];
}

/** A post is put together, looked at, heard, and published. */
export const postLogic: Logic<PostScene> = {
  start: ({ parts }) => Object.assign({ listening: false, published: false }, ...parts.map(startOf)) as State,
  controls(scene, state) {
    if (state['published']) return [{ control: 'edit' }];
    return [
      ...scene.parts.flatMap((part) => controlsOf(part, state)),
      { control: state['listening'] ? 'quiet' : 'listen' },
      ...(openParts(scene, state).length === 0 ? [{ control: 'publish' }] : []),
    ];
  },
  act({ parts }, state, { control, value }: Step): State {
    if (control === 'publish' || control === 'edit') return { ...state, listening: false, published: control === 'publish' };
    if (control === 'listen' || control === 'quiet') return { ...state, listening: control === 'listen' };
    const [id = '', inner] = control.split('.');
    const part = parts.find((each) => each.id === id);
    if (!part) return state;
    if (inner === 'look') return { ...state, [`${id}.looked`]: true };
    if (inner) {
      const blanked = state[id] as string[];
      return { ...state, [id]: blanksOf(part).filter((each) => (each === inner ? value === 'on' : blanked.includes(each))) };
    }
    return { ...state, [id]: value, ...(isTyped(part) ? { [`${id}.as`]: readingOf(part, value) } : {}) };
  },
  missing: (_scene, state) => (state['published'] ? null : 'not-published'),
  describe({ parts }, { control, value }, messages) {
    const [id = '', inner] = control.split('.');
    const part = parts.find((each) => each.id === id);
    if (!part) return messages[`said-${control}`] ?? '';
    const name = part.label;
    if (inner === 'look') return fill(messages['said-look'] ?? '', { name, seen: part.look ?? '' });
    if (inner) {
      const words = piecesOf(part.redact ?? '').find((each) => each.id === inner)?.text ?? '';
      return fill(messages[`said-blank-${value}`] ?? '', { words });
    }
    const text = part.options?.find((each) => each.id === value)?.text ?? value;
    return fill(messages[text.trim() ? 'said-set' : 'said-cleared'] ?? '', { name, text: text.replace(/[.\s]+$/, '') });
  },
};
