import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import { Press } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { actionWords, knownActions, openMessage, openPart, sortedIn, type Message, type Part } from './logic.ts';
import { Address, iconOf, OpenMessage } from './Message.tsx';
import type { MailboxScene } from './schema.ts';

type Props = ScreenProps<MailboxScene>;

/** The first line that says something: not the greeting. */
const previewOf = (body: string): string => body.split('\n').find((line) => !line.trim().endsWith(',')) ?? body;

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
