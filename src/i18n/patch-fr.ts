/** What the planner and a pull request say of a patch, in French. */
export const patchInFrench = {
  title: { one: '{number} {lesson} : un passage réécrit', other: '{number} {lesson} : {n} passages réécrits' },
  intro: 'Une réécriture est proposée pour la leçon {number}, « {lesson} », dans {path}.',
  questions: {
    what: 'Qu’est-ce qui change pour la personne qui accompagne ou pour celle qui est accompagnée ?',
    how: 'Comment savez-vous que c’est juste ?',
    first: 'Que faut-il regarder en premier ?',
  },
  answers: {
    how: 'Ces mots ont servi à préparer une séance. Si un fait a changé, ajoutez ici sa source et la date à laquelle vous l’avez lue.',
    first: 'Le sens de chaque passage. Cette proposition touche une seule langue ; l’autre reste à relire.',
  },
  newSettings: 'Mots d’entreprise à ajouter dans {path}, sous `settings` : {settings}.',
  licence: 'Ces mots sont proposés sous la licence des leçons, CC BY-SA 4.0.',
  passage: '« {section} » : {kind}',
  passageGone: 'section « {section} », passage {part}',
  proseOf: 'le texte, passage {n}',
  kinds: {
    title: 'le titre',
    prose: 'le texte',
    callout: 'l’encadré « {label} »',
    'myth-fact': 'la réponse à « {label} »',
    figure: 'l’exemple « {label} »',
    'in-country': 'l’encadré du pays ({label})',
    task: 'la tâche réelle',
    recap: 'les phrases à retenir',
  },
  refusals: {
    'part-gone': 'La leçon n’a plus ce passage.',
    empty: 'Ce passage est vide : la leçon garde un texte à cet endroit.',
    heading: 'Ce passage contient un intertitre. Une section n’a que son titre : faites-en une phrase.',
    'code-block': 'Ce passage contient un bloc de code, ou des lignes décalées de quatre espaces. Enlevez le décalage.',
    quotation: 'Ce passage contient une citation marquée par « > ». Écrivez-la entre guillemets.',
    rule: 'Ce passage contient un trait de séparation. Enlevez-le.',
    link: 'Ce passage contient un lien ou une adresse nue. Une leçon n’a pas de lien : écrivez l’adresse entre accents graves.',
    picture: 'Ce passage contient une image. Dites-la avec des mots.',
    'struck-out': 'Ce passage contient du texte barré. Enlevez les mots, ou les signes ~.',
    box: 'Ce passage contient des cases à cocher. Écrivez une simple liste.',
    'term-alone': 'Un paragraphe ne contient qu’un terme du glossaire. Ajoutez-lui quelques mots.',
    'term-words':
      'Les mots d’un terme du glossaire contiennent des signes (*, _, ~ ou des crochets) qui se croisent avec d’autres. Simplifiez-les.',
    'too-dense': 'Ce passage est trop long, ou contient trop de signes pour une leçon.',
    'loose-tick': 'Un accent grave reste seul sur sa ligne. Ajoutez le second, ou enlevez-le.',
    code: 'Un paragraphe commence par « import » ou « export », qu’une leçon prendrait pour du code. Commencez par un autre mot.',
    'unknown-term': 'Ce passage renvoie à « {what} », que le glossaire n’a pas.',
    'unknown-setting': 'Ce passage emploie le mot d’entreprise « {what} », qui n’existe pas.',
  },
};

/** The same texts in every language. */
export type PatchMessages = typeof patchInFrench;
