import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import { Press } from '../../controls.tsx';
import { Steps } from '../../steps.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { PassphraseBuilder } from './Builder.tsx';
import { cardAt, isDone, optionsOf, stopsOf, type Card } from './logic.ts';
import type { SignInScene } from './schema.ts';

type Props = ScreenProps<SignInScene>;

/** The numbered way through the cards and the builder. */
function Way({ props: { scene, state, messages } }: { props: Props }) {
  const stops = stopsOf(scene);
  if (stops.length < 2) return null;
  const nameOf = (stop: string): string => scene.cards.find(({ id }) => id === stop)?.name ?? messages['builder'] ?? '';
  return (
    <Steps
      steps={stops.map((stop) => ({ id: stop, name: nameOf(stop), isDone: isDone(state, stop) }))}
      current={String(state['at'])}
      messages={messages}
    />
  );
}

/** A prompt on the phone, beside what the computer shows. */
function Prompt({ card, prompt, props }: { card: Card; prompt: NonNullable<Card['prompt']>; props: Props }) {
  const { id, state, messages } = props;
  return (
    <div class="sign-in-devices">
      {prompt.shown && (
        <p class="sign-in-computer">
          <span class="sim-soft">{messages['computer-shows']}</span> <strong>{prompt.shown}</strong>
        </p>
      )}
      <div class="sign-in-phone" role="group" aria-labelledby={`${id}-on-phone`}>
        <p class="sim-soft">{messages['phone']}</p>
        <p class="sim-subtitle" id={`${id}-on-phone`}>
          {prompt.title}
        </p>
        {prompt.text.split('\n').map((line, index) => (
          <p key={index}>{line}</p>
        ))}
        {prompt.numbers && (
          <div role="group" aria-labelledby={`${id}-number`}>
            <p class="sim-soft" id={`${id}-number`}>
              {messages['number']}
            </p>
            <div class="sign-in-buttons">
              {prompt.numbers.map((number) => (
                <Press
                  key={number}
                  control={`${card.id}.number`}
                  value={number}
                  class="sim-button sign-in-number"
                  isPressed={state[`${card.id}.number`] === number}
                >
                  {number}
                </Press>
              ))}
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

/** A sign-in page with what the password manager says of it. */
function Page({ page, messages }: { page: NonNullable<Card['page']>; messages: Props['messages'] }) {
  return (
    <div class="sign-in-page">
      <p class="sign-in-address">
        <Icon name="globe" />
        <bdi dir="ltr" translate={false}>
          {page.address}
        </bdi>
      </p>
      <div class="sign-in-page-body">
        <p class="sim-subtitle">{page.title}</p>
        <p class="sign-in-manager">
          <Icon name="lock" />
          <span>
            <strong>{messages['manager']}</strong> – {page.manager}
          </span>
        </p>
      </div>
    </div>
  );
}

/** One situation, and what can be answered. */
function Situation({ card, props }: { card: Card; props: Props }) {
  const { id, scene, state, messages } = props;
  const { secret, prompt, page, codes } = card;
  return (
    <>
      {card.context && (
        <p>
          <RichText text={card.context} />
        </p>
      )}
      {secret && (
        <div class="sign-in-sheet">
          <p class="sim-soft">{messages['secret']}</p>
          <bdi class="sign-in-secret" dir="ltr" translate={false}>
            {secret}
          </bdi>
        </div>
      )}
      {prompt && <Prompt card={card} prompt={prompt} props={props} />}
      {page && <Page page={page} messages={messages} />}
      {codes && (
        <ul class="sign-in-sheet sign-in-codes" role="list" aria-label={messages['codes']} translate={false}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      )}
      <div class="sign-in-answer" role="group" aria-labelledby={`${id}-answer`}>
        <p class="sim-subtitle" id={`${id}-answer`}>
          {messages['answer']}
        </p>
        <div class="sign-in-buttons">
          {optionsOf(scene, card).map((option) => (
            <Press key={option.id} control={`${card.id}.answer`} value={option.id} isPressed={state[card.id] === option.id}>
              {option.label}
            </Press>
          ))}
        </div>
      </div>
    </>
  );
}

/** Situations one by one, then a passphrase to build. */
export function Screen(props: Props) {
  const { scene, state, messages } = props;
  const stops = stopsOf(scene);
  const index = stops.indexOf(String(state['at']));
  const card = cardAt(scene, state);
  return (
    <div class="sign-in">
      <div class="sim-bar">
        <Way props={props} />
      </div>
      <p class="sign-in-notice">
        <Icon name="eyeoff" /> <span>{messages['notice']}</span>
      </p>
      <div class="sim-body sign-in-body">
        <div>
          <p class="sim-soft">{fill(messages['place'] ?? '', { n: index + 1, total: stops.length })}</p>
          <p class="sim-title" data-arrival tabIndex={-1}>
            {card?.name ?? messages['builder']}
          </p>
        </div>
        {card && <Situation card={card} props={props} />}
        {!card && scene.builder && <PassphraseBuilder builder={scene.builder} props={props} />}
        <div class="sign-in-turn">
          {index > 0 && (
            <Press control="before">
              <Icon name="left" /> {messages['before']}
            </Press>
          )}
          {index < stops.length - 1 && (
            <Press control="next" class="sim-button sim-primary">
              {messages['next']} <Icon name="right" />
            </Press>
          )}
        </div>
      </div>
    </div>
  );
}
