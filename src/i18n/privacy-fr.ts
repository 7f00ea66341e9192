import { keptRunsInFrench } from './diagnostic-fr.ts';
/** The words of the privacy page. */
export const privacyInFrench = {
  title: 'Données et vie privée',
  description: 'Ce que ce site garde sur votre appareil, pourquoi et combien de temps.',
  lead: 'Ce site ne vous connaît pas. Il n’a ni compte, ni mesure d’audience, ni cookie, et n’envoie rien.',
  whatTitle: 'Ce qui est gardé, et où',
  whatText: 'Tout reste dans votre navigateur, sur cet appareil. La liste ci-dessous est complète : elle vient du programme lui-même.',
  name: 'Nom dans le navigateur',
  purpose: 'À quoi cela sert',
  duration: 'Combien de temps',
  keys: {
    progress: {
      purpose: 'Vos réponses aux exercices, les sections lues et les tâches cochées, pour vous montrer où vous en êtes.',
      duration: 'Jusqu’à ce que vous les effaciez.',
    },
    plans: {
      purpose: 'Les séances que vous préparez, et celles que vous avez reçues puis gardées.',
      duration: 'Jusqu’à ce que vous les effaciez.',
    },
    plan: {
      purpose: 'La séance que vous suivez : les leçons s’affichent avec ses adaptations.',
      duration: 'Jusqu’à ce que vous cessiez de la suivre.',
    },
    waiting: {
      purpose: 'Les derniers mots saisis dans une séance quand la page s’est fermée, le temps de les ranger avec elle.',
      duration: 'Jusqu’à la prochaine ouverture de vos séances.',
    },
    settings: {
      purpose: 'Les mots de votre entreprise que vous avez saisis : noms d’outils, contacts, liens.',
      duration: 'Jusqu’à ce que vous les effaciez.',
    },
    diagnostic: keptRunsInFrench,
    display: { purpose: 'Votre choix de thème, de taille et d’espacement du texte.', duration: 'Jusqu’à ce que vous l’effaciez.' },
    language: { purpose: 'La langue que vous avez choisie.', duration: 'Jusqu’à ce que vous l’effaciez.' },
    view: { purpose: 'La vue choisie dans les leçons : à deux ou mentor.', duration: 'Jusqu’à la fermeture de l’onglet.' },
  },
  never: 'Ce que ce site ne fait pas',
  neverList: [
    'Il n’envoie rien : ni vos réponses ni vos recherches ne quittent l’appareil. Une séance n’en sort que si vous la partagez.',
    'Il ne demande rien à un autre site : polices, images et recherche viennent d’ici.',
    'Il ne dit rien à votre employeur, aux ressources humaines ni à votre mentor.',
  ],
  limits: 'Ce qu’il faut savoir',
  limitsList: [
    'Qui utilise le même navigateur voit la même progression et les mêmes séances. Sur un appareil partagé, effacez-les en partant.',
    'Vider les données du navigateur efface aussi la progression et les séances. Certains navigateurs le font seuls après une longue absence.',
    'L’hébergeur du site reçoit, comme tout serveur web, l’adresse des pages demandées.',
  ],
  eraseTitle: 'Effacer',
  eraseText: 'Un bouton de la page Progression efface tout ce que ce site a gardé sur cet appareil.',
  eraseLink: 'Aller à la page Progression',
};
