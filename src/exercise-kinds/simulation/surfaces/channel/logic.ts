import { fill } from '#src/domain/text/fill.ts';
import type { Control, Logic, State, Step } from '../../surface-contract.ts';
import type { ChannelScene } from './schema.ts';

type Card = ChannelScene['cards'][number];
type Place = ChannelScene['places'][number];
type Post = NonNullable<Place['posts']>[number];

/** True where places hold posts: one looks round, writes in the open place, or answers in a thread. */
export const isWorkspace = ({ places }: ChannelScene): boolean => places.some(({ posts }) => posts !== undefined);

/** Where a card was put: a place, the thread of a post, or `none`. */
export const whereIs = (state: State, { id }: Card): string => String(state[id]);

const isWaiting = (scene: ChannelScene, state: State): boolean => scene.cards.some((card) => !card.last && whereIs(state, card) === 'none');

/** The cards that have arrived. */
export const cardsIn = (scene: ChannelScene, state: State): Card[] =>
  isWaiting(scene, state) ? scene.cards.filter(({ last }) => !last) : scene.cards;

/** The posts of a place that have arrived. */
export const postsIn = (scene: ChannelScene, state: State, { posts = [] }: Place): Post[] =>
  isWaiting(scene, state) ? posts.filter(({ last }) => !last) : posts;

/** The place that a target stands in: the place itself, or the one whose thread it is. */
export const placeOf = ({ places }: ChannelScene, target: string): Place | undefined =>
  places.find(({ id, posts = [] }) => id === target || posts.some((post) => post.id === target));

/** Where the open card may be put now. */
function targets(scene: ChannelScene, state: State): string[] {
  if (!isWorkspace(scene)) return scene.places.map(({ id }) => id);
  const place = placeOf(scene, String(state['view']));
  return place ? [place.id, ...postsIn(scene, state, place).map(({ id }) => id)] : [];
}

/** The next card that is not placed, from the open one on and round again; none when all others are. */
export function nextCard(scene: ChannelScene, state: State): string | null {
  const cards = cardsIn(scene, state);
  const from = cards.findIndex(({ id }) => id === state['card']);
  const round = [...cards.slice(from + 1), ...cards.slice(0, Math.max(0, from))];
  return round.find((card) => whereIs(state, card) === 'none')?.id ?? null;
}

const countPlaced = (scene: ChannelScene, state: State): number => scene.cards.filter((card) => whereIs(state, card) !== 'none').length;

/** Cards that go to one of several places. */
export const channelLogic: Logic<ChannelScene> = {
  start: (scene) => ({
    card: scene.cards[0]?.id ?? '',
    view: isWorkspace(scene) ? (scene.places[0]?.id ?? '') : 'none',
    placed: 0,
    ...Object.fromEntries(scene.cards.map(({ id }) => [id, 'none'])),
    ...(scene.mentions ? Object.fromEntries(scene.cards.map(({ id }) => [`${id}.mention`, 'none'])) : {}),
  }),
  controls(scene, state): Control[] {
    const card = String(state['card']);
    return [
      ...cardsIn(scene, state).map(({ id }) => ({ control: `${id}.open` })),
      ...(isWorkspace(scene) ? scene.places.map(({ id }) => ({ control: `${id}.look` })) : []),
      ...(scene.mentions ? [{ control: `${card}.mention`, values: ['none', ...scene.mentions.map(({ id }) => id)] }] : []),
      { control: `${card}.to`, values: targets(scene, state) },
      ...(nextCard(scene, state) === null ? [] : [{ control: 'next' }]),
    ];
  },
  act(scene, state, { control, value }: Step): State {
    const [id = '', verb] = control.split('.');
    if (control === 'next') return { ...state, card: nextCard(scene, state) ?? String(state['card']) };
    if (verb === 'open') return { ...state, card: id };
    if (verb === 'look') return { ...state, view: id };
    if (verb === 'mention') return { ...state, [control]: value };
    const moved = { ...state, [id]: value };
    return { ...moved, placed: countPlaced(scene, moved) };
  },
  missing: (scene, state) => (countPlaced(scene, state) === scene.cards.length ? null : 'not-all-placed'),
  describe(scene, { control, value }, messages) {
    const [id = '', verb] = control.split('.');
    const place = placeOf(scene, verb === 'look' ? id : value);
    const post = place?.posts?.find((each) => each.id === value);
    const mention = scene.mentions?.find((each) => each.id === value)?.label;
    const wording: Record<string, string | undefined> = {
      to: messages[post ? 'said-thread' : 'said-to'],
      mention: messages[mention ? 'said-mention' : 'said-mention-none'],
    };
    return fill(wording[verb ?? ''] ?? messages[`said-${verb ?? control}`] ?? '', {
      title: scene.cards.find((card) => card.id === id)?.title ?? '',
      place: place?.name ?? '',
      from: post?.from ?? '',
      mention: mention ?? '',
    });
  },
};
