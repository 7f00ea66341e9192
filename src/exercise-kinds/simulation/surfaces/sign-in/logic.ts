import { fill } from '#src/domain/text/fill.ts';
import type { Control, Logic, State, Step } from '../../surface-contract.ts';
import type { SignInScene } from './schema.ts';

export type Card = SignInScene['cards'][number];
export type Builder = NonNullable<SignInScene['builder']>;

const fewest = 7;

/** Fewest words that the builder accepts. */
export const minimumOf = ({ minimum = fewest }: Builder): number => minimum;

/** What can be answered to a card. */
export const optionsOf = ({ options = [] }: SignInScene, card: Card): NonNullable<Card['options']> => card.options ?? options;

/** The card on screen; none while the builder is. */
export const cardAt = ({ cards }: SignInScene, state: State): Card | undefined => cards.find(({ id }) => id === state['at']);

/** Every stop of the way: the cards, then the builder. */
export const stopsOf = ({ cards, builder }: SignInScene): string[] => [...cards.map(({ id }) => id), ...(builder ? ['builder'] : [])];

/** True when a stop has its answer. */
export const isDone = (state: State, stop: string): boolean =>
  stop === 'builder' ? state['builder.saved'] === true : state[stop] !== 'none';

/** The words drawn so far. */
export const wordsIn = (state: State): string[] => (Array.isArray(state['builder.words']) ? state['builder.words'] : []);

function cardControls(scene: SignInScene, card: Card): Control[] {
  const { id, prompt } = card;
  return [
    ...(prompt?.numbers ? [{ control: `${id}.number`, values: prompt.numbers }] : []),
    { control: `${id}.answer`, values: optionsOf(scene, card).map((option) => option.id) },
  ];
}

function builderControls({ words, phrases }: Builder, state: State): Control[] {
  if (state['builder.saved']) return [{ control: 'builder.change' }];
  const drawn = wordsIn(state);
  return [
    ...(drawn.length < words.length ? [{ control: 'builder.draw' }] : []),
    ...(drawn.length > 0 ? [{ control: 'builder.drop', values: drawn.map((_, index) => `w${index + 1}`) }] : []),
    { control: 'builder.phrase', values: ['none', ...phrases.map(({ id }) => id)] },
    { control: 'builder.save' },
  ];
}

/** The state of the builder after one of its controls. */
function inBuilder(builder: Builder, state: State, { control, value }: Step): State {
  const drawn = wordsIn(state);
  const withWords = (words: string[]): State => ({
    ...state,
    'builder.words': words,
    'builder.count': words.length,
    'builder.refused': 'none',
  });
  if (control === 'builder.draw') {
    // No chance in here, so that the same steps lead to the same place: the next word of the list that is not in use.
    const all = builder.words.map((_, index) => `${index}`);
    const from = Number(state['builder.next']) % all.length;
    const word = [...all.slice(from), ...all.slice(0, from)].find((each) => !drawn.includes(each)) ?? '0';
    return { ...withWords([...drawn, word]), 'builder.next': Number(word) + 1 };
  }
  if (control === 'builder.drop') return withWords(drawn.filter((_, index) => `w${index + 1}` !== value));
  if (control === 'builder.phrase') return { ...state, 'builder.phrase': value, 'builder.refused': 'none' };
  if (control === 'builder.change') return { ...state, 'builder.saved': false };
  const refused = state['builder.phrase'] !== 'none' ? 'known' : drawn.length < minimumOf(builder) ? 'short' : 'none';
  return { ...state, 'builder.refused': refused, 'builder.saved': refused === 'none' };
}

/** Secrets to judge, prompts to answer, a passphrase to build. Nothing is ever typed. */
export const signInLogic: Logic<SignInScene> = {
  start: (scene) => ({
    at: stopsOf(scene)[0] ?? 'builder',
    answered: 0,
    ...Object.fromEntries(
      scene.cards.flatMap(({ id }) => [
        [id, 'none'],
        [`${id}.number`, 'none'],
      ]),
    ),
    'builder.words': [],
    'builder.count': 0,
    'builder.next': 0,
    'builder.phrase': 'none',
    'builder.refused': 'none',
    'builder.saved': false,
  }),
  controls(scene, state) {
    const stops = stopsOf(scene);
    const index = stops.indexOf(String(state['at']));
    const card = cardAt(scene, state);
    return [
      ...(stops.length > 1 ? [{ control: 'at', values: stops }] : []),
      ...(card ? cardControls(scene, card) : scene.builder ? builderControls(scene.builder, state) : []),
      ...(index > 0 ? [{ control: 'before' }] : []),
      ...(index < stops.length - 1 ? [{ control: 'next' }] : []),
    ];
  },
  act(scene, state, step): State {
    const { control, value } = step;
    const stops = stopsOf(scene);
    if (control === 'at') return { ...state, at: value };
    if (control === 'next' || control === 'before')
      return { ...state, at: stops[stops.indexOf(String(state['at'])) + (control === 'next' ? 1 : -1)] ?? String(state['at']) };
    if (control.startsWith('builder.') && scene.builder) return inBuilder(scene.builder, state, step);
    const [id = '', verb] = control.split('.');
    if (verb === 'number') return { ...state, [`${id}.number`]: value };
    const next = { ...state, [id]: value };
    return { ...next, answered: scene.cards.filter((each) => isDone(next, each.id)).length };
  },
  missing(scene, state) {
    if (!scene.cards.every(({ id }) => isDone(state, id))) return 'not-answered';
    if (scene.cards.some(({ id, prompt }) => prompt?.numbers && state[id] === 'approve' && state[`${id}.number`] === 'none'))
      return 'no-number';
    return scene.builder && !isDone(state, 'builder') && state['builder.refused'] === 'none' ? 'not-built' : null;
  },
  describe(scene, { control, value }, messages) {
    const [id = '', verb] = control.split('.');
    const card = scene.cards.find((each) => each.id === (control === 'at' ? value : id));
    if (control === 'at') return fill(messages['said-at'] ?? '', { name: card?.name ?? messages['builder'] ?? '' });
    if (!verb) return messages[`said-${control}`] ?? '';
    const answer = card && optionsOf(scene, card).find((option) => option.id === value)?.label;
    const phrase = scene.builder?.phrases.find((each) => each.id === value)?.text;
    const key = id === 'builder' && verb === 'phrase' && !phrase ? 'phrase-none' : verb;
    return fill(messages[`said-${key}`] ?? '', { name: card?.name ?? '', answer: answer ?? '', number: value, text: phrase ?? '' });
  },
};
