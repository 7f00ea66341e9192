/** A lesson's number on its track's tint. Decoration: the title stands beside it. */
export function LessonTile({ number, track }: { number: string; track: string | undefined }) {
  return (
    <span class="lesson-tile" data-track={track} data-long={number.length > 2 ? '' : undefined} aria-hidden="true">
      {number}
    </span>
  );
}
