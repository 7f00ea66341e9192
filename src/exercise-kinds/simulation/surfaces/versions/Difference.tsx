import type { ComponentChildren } from 'preact';
import { Icon } from '#src/ui/icon.tsx';
import { compareTexts, type Piece } from './compare-texts.ts';

type Messages = Record<string, string>;

/** Struck through or underlined for the eye; said in words for those who listen. */
function Changed({ piece, messages }: { piece: Piece; messages: Messages }) {
  if (piece.type === 'same') return <>{piece.text}</>;
  const isGone = piece.type === 'del';
  const words = (
    <>
      <span class="visually-hidden">{messages[isGone ? 'deleted' : 'inserted']} </span>
      {piece.text.trimEnd()}
      <span class="visually-hidden"> {messages['end-of-change']}</span>
    </>
  );
  return <>{isGone ? <del>{words}</del> : <ins>{words}</ins>} </>;
}

/** Two texts of one passage in one: what went and what came. */
export function ChangedText({ before, after, messages }: { before: string; after: string; messages: Messages }) {
  return (
    <>
      {compareTexts(before, after).map((piece, index) => (
        <Changed key={index} piece={piece} messages={messages} />
      ))}
    </>
  );
}

/** One passage, compared: what it is, in words, and what can be done with it. */
export function Difference({
  before,
  after,
  isNow,
  messages,
  children,
}: {
  before: string | null;
  after: string | null;
  /** True while it is compared with the current document. */
  isNow: boolean;
  messages: Messages;
  children?: ComponentChildren;
}) {
  if (before === null && after === null) return null;
  const state = before === after ? null : before === null ? 'new' : after === null ? 'gone' : 'changed';
  const words = state && (messages[`passage-${state}${isNow && state !== 'changed' ? '-now' : ''}`] ?? '');
  return (
    <div class="versions-difference" data-state={state ?? 'same'}>
      {state && (
        <p class="versions-label">
          <Icon name={state === 'new' ? 'plus' : state === 'gone' ? 'minus' : 'pen'} size={18} /> {words}
        </p>
      )}
      <p>{state ? <ChangedText before={before ?? ''} after={after ?? ''} messages={messages} /> : after}</p>
      {children}
    </div>
  );
}
