import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { PlaceGlyph } from './glyphs.tsx';
import type { ChannelScene } from './schema.ts';

type Card = ChannelScene['cards'][number];
type Place = ChannelScene['places'][number];

/** What others see of a card in a place. */
export const seenBy = (place: Place, card: Card): string => card.seen?.[place.id] ?? fill(place.landed, { to: card.to });

/** A card where it landed: as a bubble, a letter, a call, an appointment, a note in the margin, or nowhere. */
export function Landed({
  place,
  card,
  scene,
  messages,
}: { place: Place; card: Card } & Pick<ScreenProps<ChannelScene>, 'scene' | 'messages'>) {
  const { type } = place;
  return (
    <div class="channel-landed" data-type={type}>
      <p class="sim-bar channel-landed-head">
        <PlaceGlyph type={type} /> {place.name}
      </p>
      <div class="channel-scene">
        {type === 'mail' && (
          <dl class="channel-header">
            <dt class="sim-soft">{messages['recipient']}</dt>
            <dd>{card.to}</dd>
          </dl>
        )}
        {(type === 'call' || type === 'meeting' || type === 'room') && (
          <p class="channel-people">
            <span>{scene.me}</span> <Icon name="swap" size={18} /> <span>{card.to}</span>
          </p>
        )}
        {type === 'document' && (
          <div class="channel-page" aria-hidden="true">
            <i />
            <i />
            <i />
          </div>
        )}
        <blockquote class="channel-words">
          {(type === 'chat' || type === 'thread' || type === 'document') && <strong class="channel-author">{scene.me}</strong>}
          <RichText text={card.message} />
        </blockquote>
      </div>
      <p class="channel-reach">
        <Icon name="eye" size={18} />
        <span>
          <span class="visually-hidden">{messages['seen']} </span>
          {seenBy(place, card)}
        </span>
      </p>
    </div>
  );
}
