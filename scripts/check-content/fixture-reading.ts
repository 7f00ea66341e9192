import type { ProblemSlug } from './problem-catalogue.ts';
import { english, exerciseYaml, french, lessonYaml, soundTree } from './fixture-tree.ts';

const paragraphs = {
  fr: [
    "Claire Delmas ouvre une page. Elle lit l'adresse avant de saisir son code.",
    'Le nom du site se trouve avant la barre. Tout le reste peut être écrit par un inconnu.',
    "Une image se copie en une minute. Une adresse exacte ne s'achète pas deux fois.",
    'Prenez le temps de lire à voix haute. La personne qui vous aide attend sans rien dire.',
    'Vous savez lire un contrat. Le même soin sert ici, avec moins de pages.',
  ],
  en: [
    'Claire Delmas opens a page. She reads the address before she types her code.',
    'The name of the site stands before the slash. A stranger may write all the rest.',
    'A picture is copied in a minute. An exact address is never sold twice.',
    'Take the time to read aloud. The person who helps you waits and says nothing.',
    'You know how to read a contract. The same care serves here, with fewer pages.',
  ],
};

const words = {
  fr: {
    title: 'Lire une adresse',
    heading: "Le nom se lit avant l'image",
    note: 'Lisez-la avec moi.',
    term: 'nom de domaine',
    where: 'Écrivez-le dans',
    last: 'Lire, puis décider',
    task: 'Ouvrez une page et lisez son adresse.',
    result: 'Vous montrez le nom.',
    keep: 'Le nom du site se lit en premier.',
  },
  en: {
    title: 'Read an address',
    heading: 'The name is read before the picture',
    note: 'Read it with me.',
    term: 'domain name',
    where: 'Write it in',
    last: 'Read, then decide',
    task: 'Open a page and read its address.',
    result: 'You point out the name.',
    keep: 'The name of the site comes first.',
  },
};

/** How often the five paragraphs stand in a lesson: enough for its 600 words. */
const rounds = 9;

function lessonText(language: 'fr' | 'en'): string {
  const w = words[language];
  const prose = Array.from({ length: rounds }, () => paragraphs[language].join('\n\n')).join('\n\n');
  return `---
title: ${w.title}
summary: ${w.title}
objective: ${w.title}
opens:
  - ${w.title}
---

<Section id="why" minutes="8">

## ${w.heading}

${w.task} <Term id="domain-name">${w.term}</Term>. ${w.where} [[chat_tool]].

${prose}

<MentorNote kind="say">

${w.note}

</MentorNote>

<Exercise id="web-basics/padlock" />

</Section>

<Section id="to-keep" minutes="2">

## ${w.last}

<RealTask id="one-domain" minutes="2" result="${w.result}">

${w.task}

</RealTask>

<Recap>

- ${w.keep}

</Recap>

</Section>
`;
}

const glossary = `- id: domain-name
  term: { fr: "Nom de domaine", en: "Domain name" }
  definition: { fr: "Le nom du site.", en: "The name of the site." }
- id: browser
  term: { fr: "Navigateur", en: "Browser" }
  definition: { fr: "Il montre les pages.", en: "It shows pages." }
`;

const settings = ['chat_tool', 'file_store']
  .map(
    (id) => `- id: ${id}
  type: text
  label: { fr: "Messagerie", en: "Chat" }
  default: { fr: "votre messagerie", en: "your chat" }
  short: { fr: "messagerie", en: "chat" }
`,
  )
  .join('');

/** The kinds of problems that only good reading shows the absence of. */
export const writingSlugs: readonly ProblemSlug[] = [
  'references-differ',
  'lengths-differ',
  'lesson-length',
  'long-sentence',
  'hard-to-read',
  'unknown-word',
  'typography',
  'avoided-words',
  'term-unmarked',
  'unexplained-acronym',
  'minutes-unlikely',
];

/** A small tree without any problem, whose lesson is good reading too. */
export function readableTree(): Record<string, string> {
  const sound = soundTree();
  return {
    ...sound,
    'content/glossary.yaml': glossary,
    'content/settings.yaml': settings,
    'content/words.yaml': 'names: [Delmas]\nacronyms: [PDF]\nfr: []\nen: []\n',
    [french]: lessonText('fr'),
    [english]: lessonText('en'),
    [lessonYaml]: String(sound[lessonYaml]),
    [exerciseYaml]: String(sound[exerciseYaml]),
  };
}
