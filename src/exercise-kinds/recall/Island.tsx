import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ExerciseFrame } from '#src/exercise-frame/frame.tsx';
import type { ExerciseProps } from '#src/exercise-frame/exercise-props.ts';
import { messagesFor } from '#src/exercise-frame/page-messages.ts';
import { cardAt, dealCard, type DeckProps } from './deck.ts';
import { DeckControls } from './Deck.tsx';
import { recallGrading, type RecallKey } from './grade.ts';
import type { RecallResponse, RecallShown } from './schema.ts';
import { RecallView } from './View.tsx';

type Exercise = ExerciseProps<RecallShown, RecallKey>;

/** One card after another, each an exercise of its own. Nothing of them is in the served page. */
function Deck({ whole, deck, waiting }: DeckProps<Exercise>) {
  const [at, setAt] = useState(-1);
  const hasMoved = useRef(false);
  const card = deck[at];
  const exercise = useMemo(() => (card ? dealCard(whole, card) : null), [at]);
  // Whoever comes from a word of a lesson begins with that word.
  useEffect(() => setAt(cardAt(deck, location.hash)), []);
  useEffect(() => {
    if (hasMoved.current && exercise) document.getElementById(`${exercise.id.replace('/', '-')}-front`)?.focus();
    hasMoved.current = false;
  }, [at]);
  if (!exercise) return <p>{waiting}</p>;
  return (
    <>
      <ExerciseFrame<RecallShown, RecallKey, RecallResponse> key={exercise.id} {...exercise} grading={recallGrading} View={RecallView} />
      <DeckControls
        deck={deck}
        at={at}
        language={whole.language}
        messages={messagesFor(whole.language, whole.kind).kindMessages}
        go={setAt}
        next={() => {
          hasMoved.current = true;
          setAt((at + 1) % deck.length);
        }}
      />
    </>
  );
}

/** The kind's view and grading, joined in the frame: for one card, or for a deck of them. */
export default function RecallIsland(props: Exercise | DeckProps<Exercise>) {
  if ('deck' in props) return <Deck {...props} />;
  return <ExerciseFrame<RecallShown, RecallKey, RecallResponse> {...props} grading={recallGrading} View={RecallView} />;
}
