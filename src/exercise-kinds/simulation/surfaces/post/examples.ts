import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'post',
  title: text('Une porte ouverte', 'An open day'),
  minutes: 3,
  prompt: text('Annoncez la journée portes ouvertes.', 'Announce the open day.'),
  hints: [text('Que verra une personne qui ne voit pas l’image ?', 'What will somebody see who cannot see the picture?')],
  app: text('Réseau professionnel', 'Professional network'),
  scene: {
    author: text('Inès Laurent', 'Inès Laurent'),
    facts: [text('La journée a lieu le 12 juin, à Lyon.', 'The day is on 12 June, in Lyon.')],
    parts: [
      {
        id: 'opening',
        label: text('Première phrase', 'First sentence'),
        place: 'text',
        options: [
          { id: 'news', text: text('Venez voir l’atelier le 12 juin.', 'Come and see the workshop on 12 June.') },
          { id: 'shout', text: text('Énorme 🚀', 'Huge 🚀'), aloud: text('Énorme, fusée', 'Huge, rocket') },
        ],
      },
      {
        id: 'list',
        label: text('Liste des visites', 'List of visits'),
        place: 'note',
        redact: text('Atelier, [Paul](#name)', 'Workshop, [Paul](#name)'),
      },
      {
        id: 'alt',
        label: text('Texte alternatif', 'Alternative text'),
        place: 'alternative',
        look: text('Sur la photo : un établi, trois visiteurs.', 'In the photo: a bench, three visitors.'),
        writing: { min_words: 3, max_words: 30, not_first: text('image de', 'image of') },
      },
      { id: 'tags', label: text('Mots-dièse', 'Hashtags'), place: 'tags', tags: 2 },
    ],
  },
  goals: [
    {
      id: 'alt',
      label: text('L’image est décrite', 'The picture is described'),
      when: { state: { 'alt.as': 'fine' } },
      met: text('On sait ce que montre la photo.', 'One knows what the photo shows.'),
      unmet: text('Dites ce que montre la photo.', 'Say what the photo shows.'),
      instead: [
        {
          when: { state: { 'alt.as': 'announced' } },
          words: text('On sait déjà que c’est une image.', 'That it is an image is known already.'),
          path: [{ opening: 'shout' }, { alt: text('image de l’atelier', 'image of the workshop') }, { tags: 'lyon' }, 'publish'],
        },
      ],
    },
    {
      id: 'tags',
      label: text('Des mots-dièse lisibles', 'Readable hashtags'),
      when: { state: { 'tags.as': 'fine' } },
      met: text('Chaque mot se lit.', 'Each word can be read.'),
      unmet: text('Comment séparer les mots sans espace ?', 'How can words be told apart without spaces?'),
    },
  ],
  traps: [
    {
      id: 'named',
      when: { state: { published: true, list: { excludes: ['name'] } } },
      words: text('Le prénom est en ligne.', 'The first name is online.'),
    },
  ],
  samples: {
    solution: [
      { opening: 'news' },
      { 'list.name': 'on' },
      'alt.look',
      { alt: text('Trois visiteurs devant un établi', 'Three visitors at a bench') },
      { tags: text('#PortesOuvertes', '#OpenDay') },
      'publish',
    ],
    partial: [{ opening: 'shout' }, { alt: 'Photo' }, { tags: '#Lyon' }, 'publish'],
  },
  feedback: {
    correct: text('Lisible pour tous.', 'Readable for all.'),
    partial: text('Une partie y est. Écoutez la publication.', 'Part of it is there. Listen to the post.'),
    incorrect: text('Commencez par écouter la publication.', 'Begin by listening to the post.'),
  },
};

const written = (alt: string, tags: string) => [step('opening', 'news'), step('alt', alt), step('tags', tags), step('publish')];

export const postExamples: KindExample[] = [
  {
    name: 'a picture to describe and a name to blank',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'not published', response: { log: [step('opening', 'news')] }, outcome: 'not-ready', code: 'not-published' },
      {
        name: 'full',
        response: { log: [step('list.name', 'on'), ...written('Three visitors at a bench', '#OpenDay #Lyon')] },
        outcome: 'correct',
        earned: 2,
      },
      { name: 'partial', response: { log: [step('list.name', 'on'), ...written('Bench', '#Lyon')] }, outcome: 'partial', earned: 1 },
      { name: 'none', response: { log: written('bench', 'lyon') }, outcome: 'incorrect', earned: 0 },
    ],
  },
];
