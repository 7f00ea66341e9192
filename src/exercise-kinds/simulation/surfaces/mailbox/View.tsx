import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import { Press } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { actionsOf, actionWords, knownActions, openMessage, openPart, partsOf, sortedIn, type Message, type Part } from './logic.ts';
import type { MailboxScene } from './schema.ts';

type Props = ScreenProps<MailboxScene>;

const icons: Record<string, string> = { keep: 'check', verify: 'bubble', report: 'flag', delete: 'trash' };
const iconOf = (action: string): string => icons[action] ?? 'chevr';

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** The first line that says something: not the greeting. */
const previewOf = (body: string): string => body.split('\n').find((line) => !line.trim().endsWith(',')) ?? body;

/** An address: never a link, and always read from left to right. */
function Address({ text }: { text: string }) {
  return (
    <bdi class="mailbox-address" dir="ltr" translate={false}>
      {text}
    </bdi>
  );
}

/** How many messages stand where. */
function Folders({ props: { scene, state, messages } }: { props: Props }) {
  const actions = scene.actions?.map(({ id }) => id) ?? knownActions;
  const count = (value: string): number => scene.messages.filter(({ id }) => state[id] === value).length;
  return (
    <ul class="mailbox-folders" role="list" aria-label={messages['folders']}>
      {['none', ...actions].map((each) => (
        <li key={each} data-empty={count(each) === 0}>
          <Icon name={each === 'none' ? 'mail' : iconOf(each)} />
          <span>{each === 'none' ? messages['inbox'] : actionWords(scene, messages, each, 'mark')}</span>
          <strong>{count(each)}</strong>
        </li>
      ))}
    </ul>
  );
}

function Row({ message, props }: { message: Message; props: Props }) {
  const { scene, state, messages } = props;
  const { id, name, received, subject, body } = message;
  const decided = String(state[id]);
  return (
    <li>
      <Press control={`${id}.open`} class="mailbox-row" isCurrent={state['open'] === id}>
        <span class="mailbox-row-head">
          <strong>{name}</strong> <span class="sim-soft">{received}</span>
        </span>
        <span class="mailbox-row-subject">{subject}</span>
        <span class="mailbox-row-foot">
          <span class="mailbox-preview sim-soft" aria-hidden="true">
            {previewOf(body)}
          </span>
          {decided !== 'none' && (
            <span class="mailbox-mark">
              <Icon name={iconOf(decided)} size={18} /> {actionWords(scene, messages, decided, 'mark')}
            </span>
          )}
        </span>
      </Press>
    </li>
  );
}

function List({ props }: { props: Props }) {
  const { scene, state, messages } = props;
  const [n, total] = [sortedIn(scene, state), scene.messages.length];
  const words = messages[n === 0 ? 'sorted-none' : n === 1 ? 'sorted-one' : 'sorted'] ?? '';
  return (
    <div class="mailbox-list">
      <div class="mailbox-list-head" data-arrival tabIndex={-1}>
        <p class="sim-subtitle">{messages['list']}</p>
        <p class="sim-soft">{fill(words, { n, total })}</p>
        <span class="mailbox-meter" aria-hidden="true">
          {scene.messages.map(({ id }, index) => (
            <span key={id} data-done={index < n} />
          ))}
        </span>
      </div>
      <ul role="list">
        {scene.messages.map((message) => (
          <Row key={message.id} message={message} props={props} />
        ))}
      </ul>
    </div>
  );
}

/** A square that looks like a QR code and is none: nothing in the page can be scanned. */
function CodeGlyph() {
  return (
    <svg class="mailbox-code" viewBox="0 0 12 12" width="84" height="84" aria-hidden="true">
      <path d="M1 1h3v3H1zM8 1h3v3H8zM1 8h3v3H1zM5 2h1v1H5zM6 4h1v2H6zM2 6h2v1H2zM8 6h1v1H8zM10 5h1v2h-1zM5 8h2v1H5zM8 9h1v2H8zM10 8h1v1h-1zM6 10h1v1H6z" />
    </svg>
  );
}

/** A link, a code or an attachment: to open it, or to look first. */
function PartLine({ message, part, props: { state, messages } }: { message: Message; part: Part; props: Props }) {
  const control = `${message.id}.${part.id}`;
  const looked = state[`${message.id}.looked`];
  const isKnown = Array.isArray(looked) && looked.includes(part.id);
  const size = message.attachments?.find(({ id }) => id === part.id)?.size;
  return (
    <li class="mailbox-part" data-type={part.type}>
      {part.type === 'code' && <CodeGlyph />}
      <span class="mailbox-part-buttons">
        <Press control={control} class={part.type === 'link' ? 'sim-button sim-primary' : 'sim-button'}>
          {part.type === 'file' && <Icon name="file" />}
          {part.type === 'code' ? messages['open-code'] : part.text}
          {size && <span class="mailbox-size">{size}</span>}
        </Press>
        {part.type !== 'file' && !isKnown && (
          <Press control={`${control}.look`} label={fill(messages['look-at'] ?? '', { text: part.text })}>
            <Icon name="eye" /> {messages['look']}
          </Press>
        )}
      </span>
      {isKnown && (
        <span class="mailbox-target">
          <Icon name="link" size={18} /> {messages['leads-to']} <Address text={part.target} />
        </span>
      )}
    </li>
  );
}

/** What was learnt by another route, and what a reply brought. */
function Answers({ message, props: { id, state, messages } }: { message: Message; props: Props }) {
  const { routes = [], reply } = message;
  const route = routes.find((each) => each.id === state[`${message.id}.route`]);
  const isVerifying = state[message.id] === 'verify' && routes.length > 0;
  return (
    <>
      {isVerifying && (
        <div class="mailbox-box" role="group" aria-labelledby={`${id}-routes`}>
          <p class="sim-subtitle" id={`${id}-routes`}>
            {messages['routes']}
          </p>
          <div class="mailbox-routes">
            {routes.map((each) => (
              <Press
                key={each.id}
                control={`${message.id}.route`}
                value={each.id}
                class="sim-row"
                isPressed={state[`${message.id}.route`] === each.id}
              >
                <span>
                  <RichText text={each.label} />
                </span>
              </Press>
            ))}
          </div>
        </div>
      )}
      {route && (
        <p class="mailbox-said">
          <Icon name="bubble" /> <span>{route.answer}</span>
        </p>
      )}
      {reply && state[`${message.id}.replied`] === true && (
        <div class="mailbox-box">
          <p>
            <strong>{messages['replied']}</strong> – {reply.words}
          </p>
          <p>
            <strong>{messages['received']}</strong> – {reply.answer}
          </p>
        </div>
      )}
    </>
  );
}

/** What can be decided about the open message. */
function Actions({ message, props }: { message: Message; props: Props }) {
  const { id, scene, state, messages } = props;
  const isReplied = state[`${message.id}.replied`] === true;
  return (
    <div class="mailbox-decide" role="group" aria-labelledby={`${id}-decide`}>
      <p class="sim-subtitle" id={`${id}-decide`}>
        {messages['decide']}
      </p>
      <div class="mailbox-actions">
        {actionsOf(scene, message).map((action) => (
          <Press key={action} control={`${message.id}.${action}`} isPressed={state[message.id] === action}>
            <Icon name={iconOf(action)} /> {actionWords(scene, messages, action, 'label')}
          </Press>
        ))}
        {message.reply && (
          <Press control={`${message.id}.${isReplied ? 'unsend' : 'reply'}`}>
            <Icon name={isReplied ? 'redo' : 'pen'} /> {messages[isReplied ? 'unsend' : 'reply']}
          </Press>
        )}
      </div>
    </div>
  );
}

function OpenMessage({ message, props }: { message: Message; props: Props }) {
  const { state, scene, messages } = props;
  const parts = partsOf(message);
  return (
    <>
      <div class="mailbox-head">
        <Press control="back" class="sim-button sim-icon-button" label={messages['back']}>
          <Icon name="left" />
        </Press>
        <p class="sim-title" data-arrival tabIndex={-1}>
          {message.subject}
        </p>
      </div>
      <div class="mailbox-sender">
        <span class="sim-avatar" aria-hidden="true">
          {initialsOf(message.name)}
        </span>
        <div>
          <p class="mailbox-from">
            <strong>{message.name}</strong>{' '}
            {state[`${message.id}.sender`] === true ? (
              <Address text={message.address} />
            ) : (
              <Press control={`${message.id}.sender`} class="sim-link">
                {messages['show-sender']}
              </Press>
            )}
          </p>
          <p class="sim-soft">{fill(messages['to'] ?? '', { address: scene.owner.address })}</p>
        </div>
      </div>
      <div class="mailbox-text">
        {message.body.split('\n').map((paragraph, index) => (
          <p key={index}>
            <RichText text={paragraph} />
          </p>
        ))}
      </div>
      {parts.length > 0 && (
        <ul class="mailbox-parts" role="list">
          {parts.map((part) => (
            <PartLine key={part.id} message={message} part={part} props={props} />
          ))}
        </ul>
      )}
      <Actions message={message} props={props} />
      <Answers message={message} props={props} />
    </>
  );
}

/** What a link, a code or an attachment opened. */
function OpenPage({ message, part, props: { state, messages } }: { message: Message; part: Part; props: Props }) {
  const { title, text, asks } = part.page;
  const isGiven = state['given'] === state['page'];
  return (
    <div class="mailbox-page">
      <p class="mailbox-page-bar" data-arrival tabIndex={-1}>
        <Icon name={part.type === 'file' ? 'file' : 'globe'} />
        <span class="visually-hidden">{messages[part.type === 'file' ? 'opened-file' : 'opened']} – </span>
        {part.type === 'file' ? <span>{part.text}</span> : <Address text={part.target} />}
      </p>
      <div class="mailbox-page-body">
        <p class="sim-title">{title}</p>
        <p>
          <RichText text={isGiven ? (asks?.result ?? '') : text} />
        </p>
        <div class="mailbox-actions">
          {asks && !isGiven && (
            <Press control={`${message.id}.${part.id}.give`} class="sim-button sim-primary">
              {asks.label}
            </Press>
          )}
          <Press control={isGiven ? 'undo' : 'close'}>
            <Icon name={isGiven ? 'redo' : 'close'} /> {messages[isGiven ? 'undo' : 'close']}
          </Press>
        </div>
      </div>
    </div>
  );
}

/** Where the messages stand, the list, and the message that is open. On a narrow screen, list and message are two views. */
export function Screen(props: Props) {
  const { scene, state, messages } = props;
  const message = openMessage(scene, state);
  const part = openPart(scene, state);
  return (
    <div class="mailbox" data-view={message ? 'message' : 'list'}>
      <div class="sim-bar">
        <Icon name="mail" /> <span>{messages['mail']}</span>
        <span class="mailbox-owner">{scene.owner.name}</span>
      </div>
      {message && part ? (
        <OpenPage message={message} part={part} props={props} />
      ) : (
        <div class="mailbox-columns">
          <Folders props={props} />
          <List props={props} />
          <div class="mailbox-message">
            {message ? <OpenMessage message={message} props={props} /> : <p class="mailbox-none sim-soft">{messages['choose']}</p>}
          </div>
        </div>
      )}
    </div>
  );
}
