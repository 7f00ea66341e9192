import { fill } from '#src/domain/text/fill.ts';
import type { Control, Logic, State, Step } from '../../surface-contract.ts';
import type { MailboxScene } from './schema.ts';

export type Message = MailboxScene['messages'][number];
type Page = NonNullable<Message['links']>[number]['page'];

/** Something in a message that opens: a link, a code, an attachment. */
export interface Part {
  id: string;
  type: 'link' | 'code' | 'file';
  /** Words on it. */
  text: string;
  /** Where it leads; empty for an attachment. */
  target: string;
  page: Page;
}

/** Actions that have words of their own. */
export const knownActions = ['keep', 'verify', 'report', 'delete'];

/** The actions that a message offers, in the scene's order. */
export function actionsOf({ actions }: MailboxScene, message: Message): string[] {
  const all = actions?.map(({ id }) => id) ?? knownActions;
  return message.actions ? all.filter((id) => message.actions?.includes(id)) : all;
}

/** What opens in a message, in reading order. */
export const partsOf = ({ links = [], attachments = [] }: Message): Part[] => [
  ...links.map((link): Part => ({ ...link, type: link.type ?? 'link' })),
  ...attachments.map(({ name, ...file }): Part => ({ ...file, type: 'file', text: name, target: '' })),
];

/** The message that is open, if one is. */
export const openMessage = ({ messages }: MailboxScene, state: State): Message | undefined =>
  messages.find(({ id }) => id === state['open']);

/** What was opened from the open message, if anything was. */
export const openPart = (scene: MailboxScene, state: State): Part | undefined => {
  const message = openMessage(scene, state);
  return message && partsOf(message).find(({ id }) => `${message.id}.${id}` === state['page']);
};

/** How many messages have been decided about. */
export const sortedIn = ({ messages }: MailboxScene, state: State): number => messages.filter(({ id }) => state[id] !== 'none').length;

const listOf = (state: State, field: string): string[] => (Array.isArray(state[field]) ? state[field] : []);

/** The controls of the open message. */
function messageControls(scene: MailboxScene, state: State, message: Message): Control[] {
  const { id, routes = [], reply } = message;
  return [
    { control: 'back' },
    ...(state[`${id}.sender`] ? [] : [{ control: `${id}.sender` }]),
    ...partsOf(message).flatMap((part) => [
      { control: `${id}.${part.id}` },
      ...(part.type === 'file' || listOf(state, `${id}.looked`).includes(part.id) ? [] : [{ control: `${id}.${part.id}.look` }]),
    ]),
    ...actionsOf(scene, message).map((action) => ({ control: `${id}.${action}` })),
    ...(state[id] === 'verify' && routes.length > 0 ? [{ control: `${id}.route`, values: routes.map((route) => route.id) }] : []),
    ...(reply ? [{ control: `${id}.${state[`${id}.replied`] ? 'unsend' : 'reply'}` }] : []),
  ];
}

/** The controls of what was opened from a message. */
function pageControls(state: State, message: Message, part: Part): Control[] {
  const given = state['given'] === state['page'];
  if (given) return [{ control: 'undo' }];
  return [{ control: 'close' }, ...(part.page.asks ? [{ control: `${message.id}.${part.id}.give` }] : [])];
}

/** The state after a step in one message. */
function inMessage(scene: MailboxScene, state: State, { control, value }: Step): State {
  const [id = '', verb = '', then] = control.split('.');
  const message = scene.messages.find((each) => each.id === id);
  if (!message) return state;
  if (then === 'look') return { ...state, [`${id}.looked`]: [...listOf(state, `${id}.looked`), verb] };
  if (then === 'give') return { ...state, given: `${id}.${verb}` };
  if (verb === 'open') return { ...state, open: id };
  if (verb === 'sender') return { ...state, [`${id}.sender`]: true };
  if (verb === 'route') return { ...state, [`${id}.route`]: value };
  if (verb === 'reply' || verb === 'unsend') return { ...state, [`${id}.replied`]: verb === 'reply' };
  if (actionsOf(scene, message).includes(verb)) {
    const next = { ...state, [id]: verb };
    return { ...next, sorted: sortedIn(scene, next) };
  }
  return { ...state, page: `${id}.${verb}` };
}

/** The words of an action: those of the scene, or the surface's own. @param form on its button, in the list, or as a folder */
export function actionWords(
  scene: MailboxScene,
  messages: Readonly<Record<string, string>>,
  action: string,
  form: 'label' | 'mark',
): string {
  return scene.actions?.find(({ id }) => id === action)?.[form] ?? messages[`${form}-${action}`] ?? action;
}

/** A mailbox: read, look before opening, verify, decide. */
export const mailboxLogic: Logic<MailboxScene> = {
  start(scene) {
    const { open = 'none', page } = scene.start ?? {};
    return {
      open,
      page: page ? `${open}.${page}` : 'none',
      given: 'none',
      sorted: 0,
      ...Object.fromEntries(
        scene.messages.flatMap(({ id }) => [
          [id, 'none'],
          [`${id}.sender`, false],
          [`${id}.looked`, []],
          [`${id}.route`, 'none'],
          [`${id}.replied`, false],
        ]),
      ),
    };
  },
  controls(scene, state) {
    const message = openMessage(scene, state);
    const part = openPart(scene, state);
    if (message && part) return pageControls(state, message, part);
    return [...scene.messages.map(({ id }) => ({ control: `${id}.open` })), ...(message ? messageControls(scene, state, message) : [])];
  },
  act(scene, state, step) {
    if (step.control === 'back') return { ...state, open: 'none' };
    // What is given away can be taken back here, and only here: the scene goes back to before the page was opened.
    if (step.control === 'close' || step.control === 'undo') return { ...state, page: 'none', given: 'none' };
    return inMessage(scene, state, step);
  },
  missing(scene, state) {
    if (sortedIn(scene, state) < scene.messages.length) return 'not-sorted';
    return scene.messages.some(({ id, routes }) => routes && state[id] === 'verify' && state[`${id}.route`] === 'none') ? 'no-route' : null;
  },
  describe(scene, { control, value }, messages) {
    const [id = '', verb = '', then] = control.split('.');
    const message = scene.messages.find((each) => each.id === id);
    const part = message && partsOf(message).find((each) => each.id === verb);
    const route = message?.routes?.find((each) => each.id === value);
    const isAction = message && actionsOf(scene, message).includes(verb);
    const key = part ? (then ?? part.type) : isAction ? 'action' : verb || control;
    return fill(messages[`said-${key}`] ?? '', {
      subject: message?.subject ?? '',
      address: message?.address ?? '',
      text: part?.text ?? '',
      target: part?.target ?? '',
      label: part?.page.asks?.label ?? '',
      mark: isAction ? actionWords(scene, messages, verb, 'mark') : '',
      route: route?.label ?? '',
      answer: route?.answer ?? message?.reply?.answer ?? '',
    });
  },
};
