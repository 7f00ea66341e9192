import type { diagnosticInFrench, keptRunsInFrench } from './diagnostic-fr.ts';

/** What the privacy page says of the diagnostic, in English. */
export const keptRunsInEnglish: typeof keptRunsInFrench = {
  purpose: 'Your answers to the ten situations, to suggest lessons and to look back at earlier answers. The last four times.',
  duration: 'Until you erase them.',
};

/** The diagnostic in English. */
export const diagnosticInEnglish: typeof diagnosticInFrench = {
  title: 'Where to begin?',
  description: 'Ten situations from office life, no mark: pick what you do today, and see which lessons go with it.',
  noScript: 'Without JavaScript, the situations can be read and talked through together. Turn it on to have lessons suggested.',
  invitation: 'Not sure where to begin?',
  invitationLink: 'Ten situations, no mark',
  tracksHelp: ['One track.', 'One or two tracks.', 'One to three tracks.', 'As many tracks as you like.'],
  tracksFull: 'To choose another one, take one away first.',
  situation: 'Situation {n} of {total}',
  count: { one: '{n} of {total} situations', other: '{n} of {total} situations' },
  suggest: 'See the suggested lessons',
  back: 'Your answers of {date} are still here.',
  retake: 'Take stock again',
  retakeHelp: 'After four sessions, for instance. You will see both sets of answers side by side, with no mark.',
  resultTitle: 'Suggested lessons',
  resultLead: 'Three lessons at most to begin with. Each one says why it is here.',
  incomplete: 'You have answered {count}. With more answers, the suggestions will suit you better.',
  nothingTitle: 'No lesson to suggest yet',
  nothingYet: 'Pick a sentence in at least one situation: a single answer is enough for a first suggestion.',
  allDeclined: 'You would rather not answer, and that is fine. Every lesson is open to you.',
  onlyPlanned: 'The lessons that go with your answers are still being prepared. Others are ready.',
  yourAnswer: 'Your answer: “{answer}”',
  before: 'Helps before “{title}”.',
  chosenTrack: 'Chosen track: {track}',
  more: { one: 'One more idea', other: 'More ideas ({n})' },
  otherTitle: 'Another possible place to start',
  other: 'Going by the exercise “{exercise}”, done on this device.',
  prepare: 'Prepare a session with these lessons',
  choose: 'I would rather choose',
  show: 'Show my mentor',
  showText:
    'With this address, your mentor can prepare a session around the suggested lessons. It holds the names of the lessons and none of your answers.',
  showField: 'Address to pass on',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying. The address is selected: copy it with the keyboard or the menu.',
  bothTitle: 'Your answers, side by side',
  bothLead: 'What you said then, what you say today.',
  current: 'This time, on {date}',
  previous: 'The time before, on {date}',
  noAnswer: 'No answer',
};
