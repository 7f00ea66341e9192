import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';
import { knownActions } from './logic.ts';

/** An e-mail address on a reserved domain. */
const address = z.string().regex(/^[^\s@]+@[^\s@]+\.(example|test)$/, 'write an address that ends in .example or .test');

const page = z.strictObject({
  /** Heading of the page. */
  title: localizedText,
  /** What it says, in one to three sentences. */
  text: localizedText,
  /** What it asks for: its one button, and what pressing it leads to. */
  asks: z
    .strictObject({
      /** Words on the button: "Sign in". */
      label: localizedText,
      /** Shown afterwards: what happened. */
      result: localizedText,
    })
    .optional(),
});

const link = z.strictObject({
  /** Unique in the message. */
  id: kebabId,
  /** Words on the link, as the sender wrote them. */
  text: localizedText,
  /** `link` (a button in the message) or `code` (a QR code to be scanned). Default: link. */
  type: z.enum(['link', 'code']).optional(),
  /** Where it really leads, with its protocol; the host ends in .example or .test. */
  target: z.string().regex(/^https?:\/\/[^\s/]+\.(example|test)([/?#]\S*)?$/, 'write a whole address whose host ends in .example or .test'),
  /** What opens. */
  page,
});

const attachment = z.strictObject({
  /** Unique in the message, links included. */
  id: kebabId,
  /** File name with its ending. */
  name: localizedText,
  /** Size in words: "120 kB". */
  size: localizedText,
  /** What opens. */
  page,
});

const message = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** Who seems to write: the display name, as the sender typed it. */
  name: localizedText,
  /** The address that really sent it. Shown once it is asked for. */
  address,
  /** When it came, in a word or two: "8.40 am", "Yesterday". */
  received: localizedText,
  subject: localizedText,
  /** The text. A new line begins a paragraph. */
  body: localizedText,
  links: z.array(link).min(1).max(3).optional(),
  attachments: z.array(attachment).min(1).max(3).optional(),
  /** What a reply says, and what comes back. Without it there is no "Reply". */
  reply: z.strictObject({ words: localizedText, answer: localizedText }).optional(),
  /** Routes to verify by, where the choice of route matters: the action `verify` then asks for one, and shows what is learnt. */
  routes: z
    .array(
      z.strictObject({
        /** Unique in the message. */
        id: kebabId,
        /** "Call the number in your supplier file". */
        label: localizedText,
        /** What one learns by it. */
        answer: localizedText,
      }),
    )
    .min(2)
    .max(4)
    .optional(),
  /** Ids of the actions that are offered, where not all of the scene's are. */
  actions: z.array(kebabId).min(1).optional(),
});

const action = z.strictObject({
  /** `keep`, `verify`, `report`, `delete`, or one of your own. */
  id: kebabId,
  /** Words on its button, two to four; required for an action of your own. */
  label: localizedText.optional(),
  /** A word or two for the list, once it is done: "Reported"; required for an action of your own. */
  mark: localizedText.optional(),
});

export const mailboxScene = z.strictObject({
  /** Whose mailbox it is. */
  owner: z.strictObject({ name: localizedText, address }),
  /** From the newest to the oldest. */
  messages: z.array(message).min(1).max(8),
  /** What can be decided about a message. Default: keep, verify, report, delete. */
  actions: z.array(action).min(2).max(5).optional(),
  /** How things stand at the beginning. */
  start: z
    .strictObject({
      /** Id of the message that is open. */
      open: kebabId.optional(),
      /** Id of the link or attachment of that message that is open already. */
      page: kebabId.optional(),
    })
    .optional(),
});

/** One language of the scene. */
export type MailboxScene = Localized<z.output<typeof mailboxScene>>;

/** Finds what the shape cannot say. */
export function checkMailbox(scene: z.output<typeof mailboxScene>, problem: Problem): void {
  const { messages, actions = [], start } = scene;
  const offered = actions.length > 0 ? actions.map(({ id }) => id) : knownActions;
  reportDuplicates(
    messages.map(({ id }) => id),
    'messages',
    problem,
  );
  reportDuplicates(offered, 'actions', problem);
  actions.forEach(({ id, label, mark }, index) => {
    if (!knownActions.includes(id) && !(label && mark))
      problem(['actions', index], `"${id}" is an action of your own; give it a label and a mark`);
  });
  messages.forEach(({ id, links = [], attachments = [], routes = [], ...rest }, index) => {
    const parts = [...links, ...attachments].map((part) => part.id);
    parts.forEach((part, position) => {
      if (parts.indexOf(part) !== position) problem(['messages', index], `the id "${part}" is used twice in "${id}"; give each its own`);
    });
    if (routes.length > 0 && !(rest.actions ?? offered).includes('verify'))
      problem(['messages', index, 'routes'], `"${id}" has routes to verify by, and no action "verify"; offer it, or remove the routes`);
    for (const each of (rest.actions ?? []).filter((own) => !offered.includes(own)))
      problem(['messages', index, 'actions'], `"${each}" is not an action of this scene; they are ${offered.join(', ')}`);
  });
  const open = messages.find(({ id }) => id === start?.open);
  if (start?.open && !open) problem(['start', 'open'], `"${start.open}" is not a message of this scene`);
  if (start?.page && ![...(open?.links ?? []), ...(open?.attachments ?? [])].some(({ id }) => id === start.page))
    problem(['start', 'page'], `"${start.page}" is not a link or attachment of the message that is open`);
}
