import type { Language } from '#src/domain/text/language.ts';
import { Icon } from '#src/ui/icon.tsx';
import type { Card, KindMessages } from '../contract.ts';
import { termOf } from './deck.ts';

interface Props {
  deck: Card[];
  /** Place of the card that is on the table. */
  at: number;
  language: Language;
  messages: KindMessages;
  go(place: number): void;
  next(): void;
}

/** Under a card: another one, the next or the one that is chosen. */
export function DeckControls({ deck, at, language, messages, go, next }: Props) {
  const terms = deck
    .map((card, place) => ({ place, term: termOf(card) }))
    .toSorted((one, other) => one.term.localeCompare(other.term, language));
  return (
    <div class="recall-deck">
      <button type="button" class="button secondary" data-next-card="" onClick={next}>
        {messages['next']} <Icon name="right" />
      </button>
      <label class="recall-choose">
        <span>{messages['choose']}</span>
        <select value={String(at)} onChange={(event) => go(Number(event.currentTarget.value))}>
          {terms.map(({ place, term }) => (
            <option key={place} value={String(place)}>
              {term}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
