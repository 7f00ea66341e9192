/** What the privacy page says of the diagnostic, in French. */
export const keptRunsInFrench = {
  purpose: 'Vos réponses aux dix situations, pour vous proposer des leçons et revoir vos réponses précédentes. Les quatre dernières fois.',
  duration: 'Jusqu’à ce que vous les effaciez.',
};

/** The diagnostic in French. */
export const diagnosticInFrench = {
  title: 'Par où commencer ?',
  description: 'Dix situations de bureau, sans note : choisissez ce que vous faites aujourd’hui, et voyez quelles leçons vont avec.',
  noScript: 'Sans JavaScript, les situations se lisent et se discutent à deux. Pour que des leçons soient proposées, activez-le.',
  /** Below the home page's doors, and beside the ready-made paths. */
  invitation: 'Vous ne savez pas par quoi commencer ?',
  invitationLink: 'Dix situations, aucune note',
  /** By how many may be chosen, from one to four. */
  tracksHelp: ['Un seul parcours.', 'Un ou deux parcours.', 'Un à trois parcours.', 'Autant de parcours que vous voulez.'],
  tracksFull: 'Pour en choisir un autre, retirez-en un d’abord.',
  situation: 'Situation {n} sur {total}',
  count: { one: '{n} situation sur {total}', other: '{n} situations sur {total}' },
  suggest: 'Voir les leçons proposées',
  back: 'Vos réponses du {date} sont encore là.',
  retake: 'Refaire le point',
  retakeHelp: 'Après quatre séances, par exemple. Vos deux séries de réponses seront côte à côte, sans note.',
  resultTitle: 'Les leçons proposées',
  resultLead: 'Trois leçons au plus pour commencer. Chacune dit pourquoi elle est là.',
  incomplete: 'Vous avez répondu à {count}. Avec davantage de réponses, les propositions vous ressembleront mieux.',
  nothingTitle: 'Pas encore de leçon à proposer',
  nothingYet: 'Choisissez une phrase dans une situation au moins : une seule réponse suffit pour une première proposition.',
  allDeclined: 'Vous avez préféré ne pas répondre, et c’est très bien ainsi. Toutes les leçons vous sont ouvertes.',
  onlyPlanned: 'Les leçons qui vont avec vos réponses sont encore en préparation. D’autres sont déjà là.',
  yourAnswer: 'Votre réponse : « {answer} »',
  before: 'Aide avant « {title} ».',
  chosenTrack: 'Parcours choisi : {track}',
  more: { one: 'Une autre piste', other: 'Autres pistes ({n})' },
  otherTitle: 'Un autre point de départ possible',
  other: 'D’après l’exercice « {exercise} », fait sur cet appareil.',
  prepare: 'Préparer une séance avec ces leçons',
  choose: 'Je préfère choisir',
  show: 'Montrer à mon mentor',
  showText:
    'Avec cette adresse, votre mentor peut préparer une séance autour des leçons proposées. Elle contient le nom des leçons, et aucune de vos réponses.',
  showField: 'Adresse à transmettre',
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'Le navigateur n’a pas permis de copier. L’adresse est sélectionnée : copiez-la au clavier ou avec le menu.',
  bothTitle: 'Vos réponses, côte à côte',
  bothLead: 'Ce que vous disiez alors, ce que vous dites aujourd’hui.',
  current: 'Cette fois, le {date}',
  previous: 'La fois précédente, le {date}',
  noAnswer: 'Sans réponse',
};
