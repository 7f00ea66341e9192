import type { Language } from '#src/domain/text/language.ts';
import type { Words } from '../../../contract.ts';

export const factCheckMessages: Record<Language, Words> = {
  fr: {
    'no-verdict': 'Dites d’abord ce que vous en concluez.',
    feed: 'Votre fil',
    share: 'Partager',
    unshare: 'Ne plus partager',
    shared: 'Partagé avec vos contacts',
    checks: 'Vérifications possibles',
    left: 'Il vous en reste {n} sur {total}.',
    'left-none': 'Vous avez fait vos {total} vérifications.',
    finding: 'Ce que l’on trouve :',
    skipped: 'Non faite',
    verdict: 'Vous concluez',
    'said-share': 'La publication est partagée, ou ne l’est plus.',
    'said-check': '{name}. {finding}',
    'said-verdict': 'Conclusion : {name}.',
  },
  en: {
    'no-verdict': 'First say what you conclude.',
    feed: 'Your feed',
    share: 'Share',
    unshare: 'Take back',
    shared: 'Shared with your contacts',
    checks: 'Checks you can make',
    left: 'You have {n} of {total} left.',
    'left-none': 'You have made your {total} checks.',
    finding: 'What turns up:',
    skipped: 'Not made',
    verdict: 'You conclude',
    'said-share': 'The post is shared, or no longer is.',
    'said-check': '{name}. {finding}',
    'said-verdict': 'Conclusion: {name}.',
  },
};
