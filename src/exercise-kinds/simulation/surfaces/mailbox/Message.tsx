import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import { Press } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { actionsOf, actionWords, partsOf, type Message, type Part } from './logic.ts';
import type { MailboxScene } from './schema.ts';

type Props = ScreenProps<MailboxScene>;

const icons: Record<string, string> = { keep: 'check', verify: 'bubble', report: 'flag', delete: 'trash' };
/** The sign of an action. */
export const iconOf = (action: string): string => icons[action] ?? 'chevr';

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** An address: never a link, and always read from left to right. */
export function Address({ text }: { text: string }) {
  return (
    <bdi class="mailbox-address" dir="ltr" translate={false}>
      {text}
    </bdi>
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

/** The message that is open, with all that can be looked at and decided. */
export function OpenMessage({ message, props }: { message: Message; props: Props }) {
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
