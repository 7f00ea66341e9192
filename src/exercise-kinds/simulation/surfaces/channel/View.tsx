import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import { Pick, Press } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { PlaceGlyph } from './glyphs.tsx';
import { Landed, seenBy } from './Landed.tsx';
import { cardsIn, isWorkspace, nextCard, placeOf, postsIn, whereIs } from './logic.ts';
import type { ChannelScene } from './schema.ts';

type Props = ScreenProps<ChannelScene>;
type Card = ChannelScene['cards'][number];
type Place = ChannelScene['places'][number];
type Post = NonNullable<Place['posts']>[number];

/** Where a card was put, in words; null while it is not. */
function whereInWords({ scene, state, messages }: Props, card: Card): string | null {
  const target = whereIs(state, card);
  const place = placeOf(scene, target);
  if (!place) return null;
  const post = place.posts?.find(({ id }) => id === target);
  return post ? fill(messages['thread-of'] ?? '', { from: post.from, place: place.name }) : place.name;
}

/** Everything that is to be placed, with where it stands. On a narrow screen only the numbers show. */
function Cards({ props }: { props: Props }) {
  const { id, scene, state, messages } = props;
  return (
    <nav class="channel-cards" aria-labelledby={`${id}-cards`}>
      <p class="sim-subtitle channel-tally">
        <span id={`${id}-cards`}>{messages['cards']}</span>{' '}
        <span class="sim-soft">{fill(messages['tally'] ?? '', { n: Number(state['placed']), total: scene.cards.length })}</span>
      </p>
      <ol role="list">
        {cardsIn(scene, state).map((card, index) => {
          const where = whereInWords(props, card);
          return (
            <li key={card.id}>
              <Press control={`${card.id}.open`} class="sim-row channel-card" isCurrent={state['card'] === card.id}>
                <span class="channel-number">{where ? <Icon name="check" size={18} /> : index + 1}</span>
                <span class="channel-card-words">
                  {card.title} <span class="sim-soft">{where ?? messages['not-placed']}</span>
                </span>
              </Press>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** On to the next card, or the word that nothing is left to place. */
function Onward({ props }: { props: Props }) {
  const { scene, state, messages } = props;
  const next = scene.cards.find(({ id }) => id === nextCard(scene, state));
  const isNew = next?.last && cardsIn(scene, state).every((card) => card.last || whereIs(state, card) !== 'none');
  if (!next) return <p class="channel-done">{messages['all-placed']}</p>;
  return (
    <Press control="next" class={whereIs(state, next) === 'none' && isOpenPlaced(props) ? 'sim-button sim-primary' : 'sim-button'}>
      {messages[isNew ? 'next-new' : 'next']} <Icon name="right" />
    </Press>
  );
}

const openCard = ({ scene, state }: Props): Card | undefined => scene.cards.find(({ id }) => id === state['card']);
const isOpenPlaced = (props: Props): boolean => {
  const card = openCard(props);
  return card !== undefined && whereIs(props.state, card) !== 'none';
};

/** One card, the places that it may go to, and how it looks where it went. */
function Sorting({ props, card }: { props: Props; card: Card }) {
  const { id, scene, state, messages } = props;
  const place = placeOf(scene, whereIs(state, card));
  return (
    <section class="channel-main" key={card.id} aria-labelledby={`${id}-card`}>
      <p class="sim-title" id={`${id}-card`} data-arrival tabIndex={-1}>
        {card.title}
      </p>
      <p class="channel-situation">
        <RichText text={card.situation} />
      </p>
      <div role="group" aria-labelledby={`${id}-where`}>
        <p class="sim-subtitle" id={`${id}-where`}>
          {messages['where-to']}
        </p>
        <ul class="channel-places" role="list">
          {scene.places.map((each) => (
            <li key={each.id}>
              <Press control={`${card.id}.to`} value={each.id} class="sim-row channel-place" isPressed={place?.id === each.id}>
                <PlaceGlyph type={each.type} />
                <span>
                  <strong>{each.name}</strong>
                  <span class="sim-soft">{each.about}</span>
                </span>
              </Press>
            </li>
          ))}
        </ul>
      </div>
      {place ? (
        <Landed place={place} card={card} scene={scene} messages={messages} />
      ) : (
        <blockquote class="channel-words channel-waiting">
          <span class="sim-soft channel-author">{messages['draft']}</span>
          <RichText text={card.message} />
        </blockquote>
      )}
      <div class="channel-onward">
        <Onward props={props} />
      </div>
    </section>
  );
}

/** A message that stands in a place, one's own or somebody else's. */
function Said({ from, time, isMine, children }: { from: string; time?: string | undefined; isMine?: boolean; children: string }) {
  return (
    <div class={isMine ? 'channel-said channel-mine' : 'channel-said'}>
      <p>
        <strong>{from}</strong> {time && <span class="sim-soft">{time}</span>}
      </p>
      <p>
        <RichText text={children} />
      </p>
    </div>
  );
}

/** One's own messages that were put in a place or a thread. */
function Mine({ props, target, place }: { props: Props; target: string; place: Place }) {
  const { scene, state, messages } = props;
  return (
    <>
      {scene.cards
        .filter((card) => whereIs(state, card) === target)
        .map((card) => {
          const mention = scene.mentions?.find(({ id }) => id === state[`${card.id}.mention`]);
          const alerted = mention?.people === 1 ? messages['alerted-one'] : fill(messages['alerted'] ?? '', { n: mention?.people ?? 0 });
          return (
            <li key={card.id}>
              <Said from={scene.me} time={messages['yours']} isMine>
                {mention ? `**${mention.label}** ${card.message}` : card.message}
              </Said>
              <p class="channel-reach">
                <Icon name="eye" size={18} />
                <span>
                  {seenBy(place, card)} {scene.mentions && (mention ? alerted : messages['alerted-none'])}
                </span>
              </p>
            </li>
          );
        })}
    </>
  );
}

function PostOf({ props, place, post, card }: { props: Props; place: Place; post: Post; card: Card }) {
  const { messages, state } = props;
  const isHere = whereIs(state, card) === post.id;
  return (
    <li class="channel-post">
      <Said from={post.from} time={post.time}>
        {post.text}
      </Said>
      <ul class="channel-replies" role="list">
        {post.replies?.map(({ from, text }, index) => (
          <li key={index}>
            <Said from={from}>{text}</Said>
          </li>
        ))}
        <Mine props={props} target={post.id} place={place} />
      </ul>
      <Press control={`${card.id}.to`} value={post.id} class="sim-button channel-reply" isPressed={isHere}>
        {messages[isHere ? 'replied-here' : 'reply-here']}
        <span class="visually-hidden">
          {post.from}, {post.time}
        </span>
      </Press>
    </li>
  );
}

/** The open channel, its threads, and the message that is to be posted. */
function Workspace({ props, card }: { props: Props; card: Card }) {
  const { id, scene, state, messages } = props;
  const place = placeOf(scene, String(state['view']));
  if (!place) return null;
  const isHere = whereIs(state, card) === place.id;
  return (
    <div class="channel-main">
      <section class="channel-draft" key={card.id} aria-labelledby={`${id}-card`}>
        <p class="sim-title" id={`${id}-card`} data-arrival tabIndex={-1}>
          {card.title}
        </p>
        <p class="channel-situation">
          <RichText text={card.situation} />
        </p>
        <blockquote class="channel-words">
          <RichText text={card.message} />
        </blockquote>
        {scene.mentions && (
          <Pick
            control={`${card.id}.mention`}
            class="channel-mention"
            label={messages['mention'] ?? ''}
            value={String(state[`${card.id}.mention`])}
            options={[
              { value: 'none', text: messages['mention-none'] ?? '' },
              ...scene.mentions.map(({ id: value, label }) => ({ value, text: label })),
            ]}
          />
        )}
      </section>
      <section class="channel-room" aria-labelledby={`${id}-room`}>
        <ul class="channel-tabs" role="list" aria-label={messages['places']}>
          {scene.places.map((each) => (
            <li key={each.id}>
              <Press control={`${each.id}.look`} class="sim-row channel-tab" isCurrent={each.id === place.id}>
                {each.name}
              </Press>
            </li>
          ))}
        </ul>
        <div class="channel-feed">
          <p class="sim-subtitle" id={`${id}-room`}>
            {place.name} <span class="sim-soft channel-about">{place.about}</span>
          </p>
          <ul class="channel-posts" role="list">
            {postsIn(scene, state, place).map((post) => (
              <PostOf key={post.id} props={props} place={place} post={post} card={card} />
            ))}
            <Mine props={props} target={place.id} place={place} />
          </ul>
          <Press control={`${card.id}.to`} value={place.id} class={isHere ? 'sim-button' : 'sim-button sim-primary'} isPressed={isHere}>
            {fill(messages[isHere ? 'posted-here' : 'post-here'] ?? '', { place: place.name })}
          </Press>
        </div>
      </section>
      <div class="channel-onward" key={`${card.id}-on`}>
        <Onward props={props} />
      </div>
    </div>
  );
}

/** What is to be placed, where it may go, and what becomes of it there. */
export function Screen(props: Props) {
  const card = openCard(props);
  if (!card) return null;
  return (
    <div class="channel">
      <Cards props={props} />
      {isWorkspace(props.scene) ? <Workspace props={props} card={card} /> : <Sorting props={props} card={card} />}
    </div>
  );
}
