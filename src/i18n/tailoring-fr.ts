/** What a lesson says of a mentor's changes, for the script that shows them: it takes these words along, since it is loaded on demand. */
export const tailoredLessonInFrench = {
  label: 'Leçon adaptée',
  /** Where the mentor has left no name. */
  someone: 'votre mentor',
  adapted: 'Adaptée par {mentor} pour votre séance',
  adaptedOn: 'Adaptée par {mentor} pour votre séance du {day}',
  original: 'Leçon d’origine, comme pour tout le monde',
  showOriginal: 'Voir la leçon d’origine',
  showTailored: 'Revenir à la version adaptée',
  session: 'La page de la séance',
  failed: '{mentor} a adapté cette leçon pour vous. Ces changements n’ont pas pu être chargés : voici la leçon d’origine.',
  addedBy: 'Ajouté par {mentor}, votre mentor',
  addedByMentor: 'Ajouté par votre mentor',
  ownNote: 'Votre note',
  wrote: 'Écrit ici par {mentor}',
  wroteElsewhere: 'Écrit pour cette leçon par {mentor}',
  noted: 'Note laissée par {mentor}',
  expected: 'Réponse attendue',
  exerciseGone: '{mentor} avait ajouté un exercice qui n’est plus sur le site.',
  exerciseFailed: '{mentor} a ajouté un exercice qui n’a pas pu être chargé ici.',
  exerciseOpen: 'L’ouvrir à part',
};

/** What concerns sessions on the pages of lessons, of modules and of the catalogue. */
export const tailoringInFrench = {
  addToSession: 'Ajouter à une séance',
  addNamed: 'Ajouter à une séance : {title}',
  companyText: 'Outils, contacts, règles internes : les mots de votre entreprise peuvent remplacer ceux de la leçon.',
  companyLink: 'Les mots de votre entreprise',
};
