import { fill } from '#src/domain/text/fill.ts';
import type { Control, FieldValue, Logic, State, Step } from '../../surface-contract.ts';
import type { VersionsScene } from './schema.ts';

type Scene = VersionsScene;

/** The ways to intervene in a text, from the strongest to the lightest. */
export const ways = ['edit', 'suggest', 'comment'];

/** The text of a passage in a version; null where it is not there. */
export function textIn({ versions }: Scene, version: string, passage: string): string | null {
  let text: string | null = null;
  for (const { id, changes = {}, removed = [] } of versions) {
    text = removed.includes(passage) ? null : (changes[passage] ?? text);
    if (id === version) break;
  }
  return text;
}

/** Where the text that a passage has in a version comes from: the first version that reads so, or `none`. */
export function sourceIn(scene: Scene, version: string, passage: string): string {
  const text = textIn(scene, version, passage);
  return text === null ? 'none' : (scene.versions.find(({ id }) => textIn(scene, id, passage) === text)?.id ?? 'none');
}

/** The text that a passage has now; null where it is not there. */
export function textNow(scene: Scene, state: State, passage: string): string | null {
  const source = String(state[passage]);
  const written = [...(scene.suggestions ?? []), ...(scene.proposals ?? [])].find(({ id }) => id === source);
  return written ? written.text : source === 'none' ? null : textIn(scene, source, passage);
}

const lastOf = ({ versions }: Scene): string => versions.at(-1)?.id ?? '';

/** Passages of a version that read otherwise now, or are gone. */
export const copyable = (scene: Scene, state: State, version: string): string[] =>
  scene.passages.filter((passage) => {
    const text = textIn(scene, version, passage);
    return text !== null && text !== textNow(scene, state, passage);
  });

/** A state with what follows from the rest worked out anew. */
function derive(scene: Scene, state: State): State {
  const last = lastOf(scene);
  const sources = scene.passages.map((passage) => ({ now: state[passage], latest: sourceIn(scene, last, passage) }));
  const proposals = (scene.proposals ?? []).map(({ id }) => state[id]).filter((way) => way !== 'none');
  const decided = [...(scene.suggestions ?? []), ...(scene.comments ?? [])].filter(({ id }) => state[id] !== 'open');
  const replies = (scene.comments ?? []).filter(({ id }) => state[`${id}.reply`] !== 'none');
  const names = scene.versions.filter(({ id, name }) => state[`${id}.name`] !== (name ?? ''));
  const changed = sources.filter(({ now, latest }) => now !== latest).length;
  return {
    ...state,
    changed,
    lost: sources.filter(({ now, latest }) => now !== latest && latest !== 'none').length,
    work: changed + proposals.length + decided.length + replies.length + names.length + Number(state['now.name'] !== ''),
  };
}

function documentControls({ suggestions = [], comments = [], proposals = [] }: Scene, state: State): Control[] {
  return [
    ...suggestions.flatMap(({ id }) =>
      state[id] === 'open' ? [{ control: `${id}.accept` }, { control: `${id}.decline` }] : [{ control: `${id}.reopen` }],
    ),
    ...comments.flatMap(({ id, replies }) =>
      state[id] === 'open'
        ? [...(replies ? [{ control: `${id}.reply`, values: replies.map((reply) => reply.id) }] : []), { control: `${id}.resolve` }]
        : [{ control: `${id}.reopen` }],
    ),
    ...proposals.map(({ id }) => ({ control: `${id}.way`, values: ['none', ...ways] })),
  ];
}

function historyControls(scene: Scene, state: State): Control[] {
  const open = String(state['version']);
  const rows = [...scene.versions.map(({ id }) => id), 'now'].map((id) => ({ control: `${id}.open` }));
  if (open === 'none') return rows;
  const isNow = open === 'now';
  const isOnlyOne = open === scene.versions[0]?.id;
  const copies = isNow ? [] : copyable(scene, state, open);
  return [
    ...rows,
    { control: 'list' },
    { control: `${open}.name`, isTyped: true },
    ...(isNow || isOnlyOne ? [] : [{ control: 'compare', values: ['before', 'now'] }]),
    ...(copies.length > 0 ? [{ control: `${open}.copy`, values: copies }] : []),
    ...(isNow ? [] : [{ control: `${open}.restore` }]),
  ];
}

/** What a step on a suggestion, a comment or a proposal leads to. */
function review(scene: Scene, state: State, { control, value }: Step): State {
  const [id = '', verb = ''] = control.split('.');
  const suggestion = scene.suggestions?.find((each) => each.id === id);
  const proposal = scene.proposals?.find((each) => each.id === id);
  const latest = (passage: string): FieldValue => sourceIn(scene, lastOf(scene), passage);
  if (proposal) return { ...state, [id]: value, [proposal.passage]: value === 'edit' ? id : latest(proposal.passage) };
  if (verb === 'reply') return { ...state, [`${id}.reply`]: value };
  if (verb === 'resolve') return { ...state, [id]: 'resolved' };
  if (suggestion && verb === 'accept') return { ...state, [id]: 'accepted', [suggestion.passage]: id };
  if (suggestion && verb === 'decline') return { ...state, [id]: 'declined' };
  return {
    ...state,
    [id]: 'open',
    ...(suggestion && state[id] === 'accepted' ? { [suggestion.passage]: latest(suggestion.passage) } : {}),
  };
}

/** A document that several people write, with what it was before. */
export const versionsLogic: Logic<Scene> = {
  start(scene) {
    const { passages, versions, suggestions = [], comments = [], proposals = [] } = scene;
    return derive(scene, {
      view: 'document',
      version: 'none',
      compare: 'before',
      restored: 'none',
      ...Object.fromEntries(passages.map((passage) => [passage, sourceIn(scene, lastOf(scene), passage)])),
      ...Object.fromEntries(versions.map(({ id, name }) => [`${id}.name`, name ?? ''])),
      'now.name': '',
      ...Object.fromEntries([...suggestions, ...comments].map(({ id }) => [id, 'open'])),
      ...Object.fromEntries(comments.map(({ id }) => [`${id}.reply`, 'none'])),
      ...Object.fromEntries(proposals.map(({ id }) => [id, 'none'])),
    });
  },
  controls(scene, state) {
    const tabs = scene.versions.length > 1 ? [{ control: 'view', values: ['document', 'history'] }] : [];
    return [...tabs, ...(state['view'] === 'document' ? documentControls(scene, state) : historyControls(scene, state))];
  },
  act(scene, state, { control, value }) {
    if (control === 'view' || control === 'compare') return { ...state, [control]: value };
    if (control === 'list') return { ...state, version: 'none' };
    const [id = '', verb = ''] = control.split('.');
    if (verb === 'open') return { ...state, version: id, compare: 'before' };
    if (verb === 'name') return derive(scene, { ...state, [control]: value.trim().slice(0, 80) });
    if (verb === 'copy') return derive(scene, { ...state, [value]: sourceIn(scene, id, value) });
    if (verb === 'restore') {
      const sources = Object.fromEntries(scene.passages.map((passage) => [passage, sourceIn(scene, id, passage)]));
      return derive(scene, { ...state, ...sources, restored: id, version: 'now' });
    }
    return derive(scene, review(scene, state, { control, value }));
  },
  missing: (_scene, state) => (Number(state['work']) > 0 ? null : 'nothing-changed'),
  describe({ versions, suggestions = [], comments = [], proposals = [], people }, { control, value }, messages) {
    const [id = '', verb = ''] = control.split('.');
    const suggestion = suggestions.find((each) => each.id === id);
    const comment = comments.find((each) => each.id === id);
    const said =
      verb === ''
        ? `${control}-${value}`
        : verb === 'way'
          ? `way-${value}`
          : verb === 'reopen'
            ? suggestion
              ? 'suggestion-reopen'
              : 'comment-reopen'
            : verb === 'name' && value.trim() === ''
              ? 'name-none'
              : verb;
    return fill(messages[`said-${control === 'list' ? 'list' : said}`] ?? '', {
      version: versions.find((each) => each.id === id)?.time ?? messages['now'] ?? '',
      author: people.find((each) => each.id === (suggestion ?? comment)?.author)?.name ?? '',
      about: proposals.find((each) => each.id === id)?.label ?? '',
      text: comment?.replies?.find((reply) => reply.id === value)?.text ?? value,
    });
  },
};
