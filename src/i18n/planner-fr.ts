/** The words of the planner: its list of plans, agenda, framing. */
export const plannerInFrench = {
  title: 'Préparer une séance',
  description: 'Choisir des leçons, les adapter à une personne et à son entreprise, puis partager la séance par un lien.',
  waiting: 'Un instant…',
  noScript:
    'Préparer une séance demande JavaScript : tout se passe dans votre navigateur, et rien n’est envoyé. Les leçons, elles, se lisent sans.',
};
