import { keptRunsInEnglish } from './diagnostic-en.ts';
import type { privacyInFrench } from './privacy-fr.ts';

/** The words of the privacy page. */
export const privacyInEnglish: typeof privacyInFrench = {
  title: 'Data and privacy',
  description: 'What this site keeps on your device, why and for how long.',
  lead: 'This site does not know you. It has no account, no audience measurement, no cookie, and sends nothing.',
  whatTitle: 'What is kept, and where',
  whatText: 'Everything stays in your browser, on this device. The list below is complete: it comes from the program itself.',
  name: 'Name in the browser',
  purpose: 'What it is for',
  duration: 'For how long',
  keys: {
    progress: {
      purpose: 'Your answers to the exercises, the sections you have read and the tasks you have ticked, to show you where you are.',
      duration: 'Until you erase them.',
    },
    plans: {
      purpose: 'The sessions that you prepare, and those that you received and chose to keep.',
      duration: 'Until you erase them.',
    },
    plan: {
      purpose: 'The session that you follow: lessons are shown as it tailors them.',
      duration: 'Until you stop following it.',
    },
    waiting: {
      purpose: 'The last words typed in a session as the page closed, until they are put away with it.',
      duration: 'Until you next open your sessions.',
    },
    settings: { purpose: 'The company words that you entered: names of tools, contacts, links.', duration: 'Until you erase them.' },
    diagnostic: keptRunsInEnglish,
    display: { purpose: 'Your choice of theme, text size and spacing.', duration: 'Until you erase it.' },
    language: { purpose: 'The language that you chose.', duration: 'Until you erase it.' },
    view: { purpose: 'The view chosen in lessons: shared or mentor.', duration: 'Until the tab is closed.' },
  },
  never: 'What this site does not do',
  neverList: [
    'It sends nothing: neither your answers nor your searches leave the device. A session leaves it only if you share it.',
    'It asks nothing of another site: fonts, images and search come from here.',
    'It tells nothing to your employer, to human resources or to your mentor.',
  ],
  limits: 'Good to know',
  limitsList: [
    'Whoever uses the same browser sees the same progress and the same sessions. On a shared device, erase them when you leave.',
    'Clearing the browser’s data erases the progress and the sessions too. Some browsers do so by themselves after a long absence.',
    'The site’s host receives, as any web server does, the addresses of the pages requested.',
  ],
  eraseTitle: 'Erase',
  eraseText: 'A button on the Progress page erases all that this site has kept on this device.',
  eraseLink: 'Go to the Progress page',
};
