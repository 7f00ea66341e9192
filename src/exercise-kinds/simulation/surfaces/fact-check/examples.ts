import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'fact-check',
  title: text('Un pont fermé ?', 'A bridge closed?'),
  minutes: 2,
  prompt: text('Deux vérifications, puis une conclusion.', 'Two checks, then a conclusion.'),
  hints: [text('Qui le dit, et qui d’autre ?', 'Who says so, and who else?')],
  app: text('Réseau social', 'Social network'),
  scene: {
    post: {
      author: text('Valcombe Alerte', 'Valcombe Alert'),
      when: text('1 h', '1 h'),
      text: text('Le pont ferme ce soir pour deux ans.', 'The bridge closes tonight for two years.'),
      shares: text('4 000 partages', '4,000 shares'),
    },
    checks: [
      {
        id: 'account',
        about: 'source',
        label: text('Chercher le compte', 'Search the account'),
        finding: text('Créé hier.', 'Created yesterday.'),
        telling: true,
      },
      {
        id: 'city',
        about: 'coverage',
        label: text('Lire le site de la ville', 'Read the city’s site'),
        finding: text('Rien sur le pont.', 'Nothing on the bridge.'),
        telling: true,
      },
      {
        id: 'about',
        about: 'claims',
        label: text('Lire « À propos »', 'Read “About”'),
        finding: text('« Toujours fiable. »', '“Always reliable.”'),
      },
      {
        id: 'comments',
        about: 'claims',
        label: text('Lire les commentaires', 'Read the comments'),
        finding: text('« Je le savais. »', '“I knew it.”'),
      },
    ],
    budget: 2,
    verdicts: [
      { id: 'true', label: text('Fiable', 'Reliable') },
      { id: 'false', label: text('Faux', 'False') },
      { id: 'unknown', label: text('Impossible à dire', 'Cannot tell') },
    ],
  },
  goals: [
    {
      id: 'checks',
      label: text('Deux vérifications utiles', 'Two useful checks'),
      when: { state: { telling: 2 } },
      met: text('La source, puis une autre.', 'The source, then another.'),
      unmet: text('Sortez de la page.', 'Leave the page.'),
    },
    {
      id: 'verdict',
      label: text('Une conclusion qui s’appuie dessus', 'A conclusion that rests on them'),
      when: { state: { verdict: 'false', telling: 2 } },
      met: text('Deux raisons, une conclusion.', 'Two reasons, one conclusion.'),
      unmet: text('Que disent les vérifications ?', 'What do the checks say?'),
      also: [
        {
          when: { state: { verdict: 'unknown', telling: { at_most: 1 } } },
          words: text('Ne pas conclure est un résultat.', 'Not concluding is a result.'),
        },
      ],
    },
  ],
  traps: [
    {
      id: 'shared',
      when: { state: { shared: true } },
      words: text('Vos contacts l’ont lu avant vous.', 'Your contacts read it before you did.'),
    },
  ],
  samples: {
    solution: [{ check: 'account' }, { check: 'city' }, { verdict: 'false' }],
    partial: [{ check: 'about' }, { verdict: 'unknown' }],
  },
  feedback: {
    correct: text('Vérifié, puis conclu.', 'Checked, then concluded.'),
    partial: text('Une partie y est.', 'Part of it is there.'),
    incorrect: text('Commencez par la source.', 'Begin with the source.'),
  },
};

const checked = [step('check', 'account'), step('check', 'city')];

export const factCheckExamples: KindExample[] = [
  {
    name: 'a post, two checks of four',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'no verdict', response: { log: checked }, outcome: 'not-ready', code: 'no-verdict' },
      { name: 'full', response: { log: [...checked, step('verdict', 'false')] }, outcome: 'correct', earned: 2 },
      { name: 'partial: nothing concluded from little', response: { log: [step('verdict', 'unknown')] }, outcome: 'partial', earned: 1 },
      { name: 'zero: right by chance', response: { log: [step('verdict', 'false')] }, outcome: 'incorrect', earned: 0 },
      {
        name: 'what is shared costs',
        response: { log: [step('share'), ...checked, step('verdict', 'false')] },
        outcome: 'partial',
        earned: 1,
      },
      {
        name: 'a check beyond the budget is not made',
        response: { log: [step('check', 'about'), step('check', 'comments'), ...checked, step('verdict', 'false')] },
        outcome: 'incorrect',
        earned: 0,
      },
    ],
  },
];
