import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';

/** Who passes the lobby without waiting: everyone, people of the company and invited people, invited people only. */
export const lobbies = ['everyone', 'company', 'invited'] as const;
export type Lobby = (typeof lobbies)[number];

const person = z.strictObject({
  /** Unique in the scene: the field that says where this person is. */
  id: kebabId,
  /** Name as the meeting shows it: a person, a telephone number, a device. */
  name: localizedText,
  /** A word or two beside the name: "sales", "outside the company". */
  note: localizedText.optional(),
  /** On the list of invited people, of the company but not on it, or neither. */
  group: z.enum(['invited', 'company', 'outside']),
  /** True: in the meeting from the start. The others come with an event. */
  present: z.boolean().optional(),
  /** True: the microphone is open when this person comes in. */
  mic: z.boolean().optional(),
});

const windowShape = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** Its name in the list: "Budget.pdf", "The whole screen". */
  name: localizedText,
  /** What everyone sees once it is shared. */
  shows: localizedText,
});

const event = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** What happens, in one or two sentences. */
  text: localizedText,
  /** Who arrives: in the lobby or in the meeting, as the lobby is set. */
  arrive: z.array(kebabId).min(1).optional(),
  /** Whose microphone opens. */
  open_mics: z.array(kebabId).min(1).optional(),
});

const phrase = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** What one can say or write to all. */
  text: localizedText,
  /** What is answered. */
  reply: localizedText,
  /** Id of the event from which on it can be said. Default: from the start. */
  after: kebabId.optional(),
});

const answer = z.strictObject({
  /** Unique in its list. */
  id: kebabId,
  /** The words. */
  label: localizedText,
});

export const meetingScene = z.strictObject({
  /** Title of the meeting. */
  title: localizedText,
  /** Name of the person who operates the screen, and chairs. */
  me: z.string().trim().min(1),
  /** Everyone else who may be there. */
  people: z.array(person).min(2).max(8),
  /** What can be shared. */
  windows: z.array(windowShape).min(2).max(5),
  /** What happens, one after the other; the next comes when one asks for it. */
  events: z.array(event).min(1).max(8),
  /** What one can say. */
  phrases: z.array(phrase).max(8).optional(),
  /** What the recording asks before it begins. */
  recording: z.strictObject({
    /** What it is for. */
    purposes: z.array(answer).min(2).max(5),
    /** How long it is kept. */
    keep: z.array(answer).min(2).max(5),
  }),
  /** How things stand at the beginning. */
  start: z
    .strictObject({
      /** Who passes the lobby. Default: everyone. */
      lobby: z.enum(lobbies).optional(),
      /** Own microphone. Default: off. */
      mic: z.boolean().optional(),
      /** Own camera. Default: off. */
      camera: z.boolean().optional(),
      /** True: the meeting has begun already. */
      open: z.boolean().optional(),
    })
    .optional(),
});

/** One language of the scene. */
export type MeetingScene = Localized<z.output<typeof meetingScene>>;

const fields = [
  'started',
  'ended',
  'lobby',
  'mic',
  'camera',
  'captions',
  'share',
  'panel',
  'event',
  'feed',
  'said',
  'recording',
  'purpose',
  'keep',
  'told',
];

/** Finds what the shape cannot say. */
export function checkMeeting(scene: z.output<typeof meetingScene>, problem: Problem): void {
  const { people, windows, events, phrases = [] } = scene;
  for (const [field, list] of Object.entries({ people, windows, events, phrases }))
    reportDuplicates(
      list.map(({ id }) => id),
      field,
      problem,
    );
  people.forEach(({ id }, index) => {
    if (fields.includes(id)) problem(['people', index, 'id'], `"${id}" is a field of the screen; choose another id`);
  });
  const known = people.map(({ id }) => id);
  events.forEach(({ arrive = [], open_mics = [] }, index) => {
    for (const id of [...arrive, ...open_mics].filter((each) => !known.includes(each)))
      problem(['events', index], `"${id}" is not among the people; they are ${known.join(', ')}`);
  });
  phrases.forEach(({ after }, index) => {
    if (after !== undefined && !events.some(({ id }) => id === after))
      problem(['phrases', index, 'after'], `"${after}" is not an event; they are ${events.map(({ id }) => id).join(', ')}`);
  });
  for (const [field, list] of Object.entries({ windows, events }))
    if (list.some(({ id }) => id === 'none')) problem([field], '"none" means nothing; choose another id');
  for (const field of ['purposes', 'keep'] as const)
    if (scene.recording[field].some(({ id }) => id === 'none')) problem(['recording', field], '"none" means no answer; choose another id');
}
