import { fill } from '#src/domain/text/fill.ts';
import type { Control, Logic, State, Step } from '../../surface-contract.ts';
import { operatorsOf, parseQuery, rank, stem, wordsIn, type Query } from './query.ts';
import type { SearchScene } from './schema.ts';

type Document = SearchScene['documents'][number];
type Advert = NonNullable<SearchScene['adverts']>[number];

/** Fields of the screen itself: no document may have such an id. */
export const screenFields = [
  'query',
  'search',
  'ran',
  'queries',
  'found',
  'count',
  'shown',
  'operators',
  'operator-count',
  'open',
  'back',
  'more',
  'tips',
  'sources',
  'keep',
  'kept',
  'labelled',
  'summary',
  'adverts',
];

/** Results that are added each time. */
const screenful = 8;

/** True when a search names one of these words and does not keep to a site or a kind of file. */
function calls(words: string, query: Query): boolean {
  const asked = new Set([...query.words, ...query.phrases.flat().map(stem)]);
  return query.sites.length + query.types.length === 0 && wordsIn(words).some((word) => asked.has(stem(word)));
}

/** The adverts that the last search brings up. */
export const advertsFor = ({ adverts = [] }: SearchScene, state: State): Advert[] =>
  adverts.filter(({ id }) => (state['adverts'] as string[]).includes(id));

/** The summary, when the last search brings it up. */
export const summaryFor = ({ summary }: SearchScene, state: State): SearchScene['summary'] =>
  state['summary'] === true ? summary : undefined;

/** The results in sight, best first. */
export const resultsOf = ({ documents }: SearchScene, state: State): Document[] =>
  (state['found'] as string[]).slice(0, Number(state['shown'])).flatMap((id) => documents.find((document) => document.id === id) ?? []);

/** The document or advert that is open. */
export const opened = ({ documents, adverts = [] }: SearchScene, state: State): Document | Advert | undefined =>
  [...documents, ...adverts].find(({ id }) => id === state['open']);

/** The labels that can be given; none where one document is kept. */
export const labelsOf = ({ answer }: SearchScene): { id: string; label: string }[] => (answer.type === 'label' ? answer.labels : []);

function run(scene: SearchScene, state: State): State {
  const ran = String(state['query']).trim();
  const query = parseQuery(ran);
  const found = rank(query, scene.documents).map(({ id }) => id);
  const operators = [...new Set([...(state['operators'] as string[]), ...operatorsOf(query)])];
  return {
    ...state,
    ran,
    queries: Number(state['queries']) + (ran === '' || ran === state['ran'] ? 0 : 1),
    found,
    count: found.length,
    adverts: (scene.adverts ?? []).filter(({ words }) => calls(words, query)).map(({ id }) => id),
    summary: scene.summary !== undefined && calls(scene.summary.words, query),
    shown: screenful,
    operators,
    'operator-count': operators.length,
    open: 'none',
    sources: false,
    tips: false,
  };
}

function listControls(scene: SearchScene, state: State): Control[] {
  const results = resultsOf(scene, state);
  const summary = summaryFor(scene, state);
  const values = [...advertsFor(scene, state), ...results].map(({ id }) => id);
  const labels = labelsOf(scene).map(({ id }) => id);
  return [
    ...(values.length > 0 ? [{ control: 'open', values }] : []),
    ...(summary ? [{ control: 'sources' }] : []),
    ...(summary && labels.length === 0 ? [{ control: 'keep', values: ['summary'] }] : []),
    ...(Number(state['count']) > results.length ? [{ control: 'more' }] : []),
    ...(labels.length > 0 ? results.map(({ id }) => ({ control: id, values: ['none', ...labels] })) : []),
  ];
}

function openControls(scene: SearchScene, state: State): Control[] {
  const id = String(state['open']);
  const labels = labelsOf(scene).map((label) => label.id);
  const isDocument = scene.documents.some((document) => document.id === id);
  const judge =
    labels.length === 0 ? [{ control: 'keep', values: [id] }] : isDocument ? [{ control: id, values: ['none', ...labels] }] : [];
  return [{ control: 'back' }, ...judge];
}

const toggles = ['tips', 'sources'];

/** A search engine over a corpus of its own. */
export const searchLogic: Logic<SearchScene> = {
  start: (scene) => ({
    query: '',
    ran: '',
    queries: 0,
    found: [],
    count: 0,
    adverts: [],
    summary: false,
    shown: screenful,
    operators: [],
    'operator-count': 0,
    open: 'none',
    tips: false,
    sources: false,
    ...(scene.answer.type === 'keep'
      ? { kept: 'none' }
      : { labelled: 0, ...Object.fromEntries(scene.documents.map(({ id }) => [id, 'none'])) }),
  }),
  controls: (scene, state) => [
    { control: 'query', isTyped: true },
    { control: 'search' },
    { control: 'tips' },
    ...(state['open'] === 'none' ? listControls(scene, state) : openControls(scene, state)),
  ],
  act(scene, state, { control, value }: Step): State {
    if (control === 'query') return { ...state, query: value };
    if (control === 'search') return run(scene, state);
    if (control === 'open') return { ...state, open: value };
    if (control === 'back') return { ...state, open: 'none' };
    if (control === 'more') return { ...state, shown: Number(state['shown']) + screenful };
    if (control === 'keep') return { ...state, kept: state['kept'] === value ? 'none' : value };
    if (toggles.includes(control)) return { ...state, [control]: state[control] !== true };
    const labels = { ...state, [control]: value };
    return { ...labels, labelled: scene.documents.filter(({ id }) => labels[id as keyof typeof labels] !== 'none').length };
  },
  missing(scene, state) {
    if (scene.answer.type === 'keep') return state['kept'] === 'none' ? 'nothing-kept' : null;
    return Number(state['labelled']) === 0 ? 'nothing-labelled' : null;
  },
  describe(scene, { control, value }, messages) {
    const id = control === 'open' || control === 'keep' ? value : control;
    const entry = [...scene.documents, ...(scene.adverts ?? [])].find((each) => each.id === id);
    const isLabel = !(`said-${control}` in messages);
    const label = labelsOf(scene).find((each) => each.id === value)?.label;
    const words = isLabel
      ? messages[label ? 'said-label' : 'said-no-label']
      : messages[value === '' && control === 'query' ? 'said-cleared' : `said-${control}`];
    return fill(words ?? '', {
      name: id === 'summary' ? (messages['summary'] ?? '') : (entry?.title ?? ''),
      label: label ?? '',
      text: value,
    });
  },
};
