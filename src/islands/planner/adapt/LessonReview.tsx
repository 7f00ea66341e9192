import { useSignal } from '@preact/signals';
import type { Problem } from '#src/domain/plan/apply-plan.ts';
import { keepRewording, targetOf, withChange } from '#src/domain/plan/changes.ts';
import type { SourcePart } from '#src/domain/plan/lesson-source.ts';
import { isOwnText, type Rewording } from '#src/domain/plan/rewording.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { countedIn } from '#src/i18n/counted-in.ts';
import { partName, useAdapting } from './adapting.ts';
import { CopyWords } from './CopyWords.tsx';
import { describeProblem, sectionName, wordsOf } from './describe-problem.ts';
import { focusSoon } from './focus-soon.ts';
import { Passage } from './Passage.tsx';
import { PassageEditor } from './PassageEditor.tsx';
import { useTypedField } from './typed-field.ts';
import { useOwnId } from '../use-own-id.ts';

/** Where the focus goes when a question is answered: to what is left of them, or to the lesson. */
const goOn = (): void => focusSoon('adapt-review-title', 'adapt-title');

/** A passage that has another text than the one that was reworded: both side by side, and three answers. */
function ChangedPassage({ change, current }: { change: Rewording; current: SourcePart }) {
  const adapting = useAdapting();
  const { t, edit, say, lesson, isReadOnly } = adapting;
  const { review } = t;
  const isEditing = useSignal(false);
  const id = useOwnId();
  const { typed, wrote } = useTypedField(change.text);
  const parts = lesson.sections.find((section) => section.id === change.section)?.parts ?? [];
  const name = fill(review.changed, {
    section: sectionName(adapting, change.section),
    part: partName(adapting, { parts }, current),
  });
  const isLine = current.kind === 'title';
  const take = (): void => {
    edit((changes) => changes.filter((each) => targetOf(each) !== targetOf(change)));
    say(review.saidTaken);
    goOn();
  };
  const keep = (): void => {
    if (isOwnText(typed.value, current)) return take();
    edit((changes) => keepRewording(changes, { ...change, text: typed.value }, current));
    say(review.saidKept);
    goOn();
  };
  // Still a question: what is typed is saved, and becomes the passage's text with the answer.
  const type = (text: string): void => {
    typed.value = text;
    if (text.trim() === '') return;
    wrote(text);
    edit((changes) => withChange(changes, { ...change, text }), `review ${targetOf(change)}`);
  };
  return (
    <li class="review-item" data-review="text-changed">
      <h4 id={id}>{name}</h4>
      <div class="review-texts">
        <div class="review-mine">
          <p class="review-label">{review.mine}</p>
          {isEditing.value ? (
            <PassageEditor
              name={partName(adapting, { parts }, current)}
              isLine={isLine}
              typed={typed.value}
              type={type}
              own={current.text}
              hasFocus
            />
          ) : (
            <Passage text={change.text} isLine={isLine} />
          )}
        </div>
        <div class="review-theirs">
          <p class="review-label">{review.theirs}</p>
          <Passage text={current.text} isLine={isLine} />
        </div>
      </div>
      {!isReadOnly && (
        <p class="part-actions">
          <button type="button" class="button" aria-describedby={id} onClick={keep}>
            {isEditing.value ? review.editDone : review.keep}
          </button>
          <button type="button" class="button secondary" aria-describedby={id} onClick={take}>
            {review.take}
          </button>
          {!isEditing.value && (
            <button type="button" class="button secondary" aria-describedby={id} onClick={() => (isEditing.value = true)}>
              {review.edit}
            </button>
          )}
        </p>
      )}
    </li>
  );
}

/** A change whose place is gone: what it was, its words to be copied, and the way to let it go. */
function LostPlace({ problem }: { problem: Problem }) {
  const adapting = useAdapting();
  const { t, edit, say, isReadOnly } = adapting;
  const { review } = t;
  const id = useOwnId();
  const { change } = problem;
  const words = wordsOf(change);
  const isLost = words !== undefined || change.type === 'add';
  const remove = (): void => {
    edit((changes) => changes.filter((each) => targetOf(each) !== targetOf(change)));
    say(review.saidRemoved);
    goOn();
  };
  return (
    <li class="review-item" data-review={problem.reason}>
      <p id={id}>{describeProblem(adapting, problem)}</p>
      {words !== undefined && (
        <p class="as-typed" lang={change.type === 'reword' ? change.language : undefined}>
          {words}
        </p>
      )}
      <p class="part-actions">
        {words !== undefined && <CopyWords text={words} label={review.copy} describedBy={id} />}
        {!isReadOnly && (
          <button type="button" class="button secondary" aria-describedby={id} onClick={remove}>
            {isLost ? review.remove : review.fine}
          </button>
        )}
      </p>
    </li>
  );
}

/** What the lesson's own changes have left without a place, or with another text underneath. Nothing while all fits. */
export function LessonReview() {
  const { t, lesson, language } = useAdapting();
  const { problems } = lesson;
  if (problems.length === 0) return null;
  const isAllWords = problems.every(({ change }) => wordsOf(change) !== undefined);
  return (
    <section class="lesson-review" aria-labelledby="adapt-review-title">
      <h3 id="adapt-review-title" tabIndex={-1}>
        <Icon name="pr" size={24} /> {t.review.title}
      </h3>
      <p>
        <strong class="review-count">{countedIn(language, isAllWords ? t.review.passages : t.review.changes, problems.length)}.</strong>{' '}
        {t.review.lead}
      </p>
      <ul role="list">
        {problems.map((problem) => {
          const { change, reason, current } = problem;
          const key = `${reason} ${targetOf(change)}`;
          return reason === 'text-changed' && change.type === 'reword' && current ? (
            <ChangedPassage key={key} change={change} current={current} />
          ) : (
            <LostPlace key={key} problem={problem} />
          );
        })}
      </ul>
    </section>
  );
}
