import {
  shownAtOnce,
  type DiagnosticInput,
  type DiagnosticQuestion,
  type OtherStart,
  type Reason,
  type SeenOutcome,
  type SuggestedLesson,
  type Suggestion,
  type Suggestions,
} from './diagnostic.ts';

/** A lesson that answers lead to, with what decides its rank. */
interface Candidate {
  lesson: SuggestedLesson;
  reasons: Extract<Reason, { type: 'answer' }>[];
  /** Compared field by field, the lowest first. */
  rank: readonly number[];
}

/** Step 2: the lessons that the table gives for each answer. A declined question gives none. */
function gather({ questions, answers, lessons }: DiagnosticInput) {
  const bySlug = new Map(lessons.map((lesson) => [lesson.slug, lesson]));
  const found = new Map<SuggestedLesson, Candidate['reasons']>();
  const planned = new Set<string>();
  for (const question of questions) {
    const answer = answers[question.id];
    if (answer === undefined || answer === 'declined') continue;
    for (const slug of question.answers[answer]?.lessons ?? []) {
      const lesson = bySlug.get(slug);
      if (!lesson) planned.add(slug);
      else found.set(lesson, [...(found.get(lesson) ?? []), { type: 'answer', question: question.id, answer }]);
    }
  }
  return { bySlug, found, planned: planned.size };
}

/** Step 4: chosen tracks, then safety answered low, then the lowest answer, then wave, then the order of the map. */
function sort({ questions, tracks, lessons }: DiagnosticInput, found: Map<SuggestedLesson, Candidate['reasons']>): Candidate[] {
  const isSafety = new Map(questions.map(({ id, safety }) => [id, safety === true]));
  const candidates = [...found].map(([lesson, reasons]): Candidate => {
    const isUrgent = reasons.some(({ question, answer }) => isSafety.get(question) && answer <= 1);
    const lowest = Math.min(...reasons.map(({ answer }) => answer));
    return {
      lesson,
      reasons,
      rank: [tracks.includes(lesson.track) ? 0 : 1, isUrgent ? 0 : 1, lowest, lesson.wave, lessons.indexOf(lesson)],
    };
  });
  return candidates.toSorted((one, other) => {
    const at = one.rank.findIndex((field, index) => field !== other.rank[index]);
    return (one.rank[at] ?? 0) - (other.rank[at] ?? 0);
  });
}

/**
 * Step 3, after the sort so that each lands where it helps: a lesson's prerequisites come before it, those that answers lead
 * to as well as missing ones of the first level, which are added.
 */
function placePrerequisites(candidates: readonly Candidate[], bySlug: ReadonlyMap<string, SuggestedLesson>): Suggestion[] {
  const reasonsOf = new Map(candidates.map(({ lesson, reasons }) => [lesson.slug, reasons]));
  const placed = new Map<string, Suggestion>();
  const begun = new Set<string>();
  const place = (lesson: SuggestedLesson, before?: string): void => {
    const reasons = reasonsOf.get(lesson.slug);
    if (!reasons && before !== undefined) placed.get(lesson.slug)?.reasons.push({ type: 'before', lesson: before });
    // Whatever the files say, two lessons that name each other end here.
    if (begun.has(lesson.slug)) return;
    begun.add(lesson.slug);
    for (const slug of lesson.prerequisites) {
      const needed = bySlug.get(slug);
      if (needed && (needed.level === 'discover' || reasonsOf.has(slug))) place(needed, lesson.slug);
    }
    placed.set(lesson.slug, {
      lesson: lesson.slug,
      reasons: reasons ?? (before === undefined ? [] : [{ type: 'before', lesson: before }]),
    });
  };
  for (const { lesson } of candidates) place(lesson);
  return [...placed.values()];
}

/**
 * Where an outcome lies on the scale of the answers. An exercise shows what one does with a guide at hand: what is acquired
 * is worth the top, an answer that was looked up as much as one that was missed. "Partly" covers both middle steps, so it is
 * never two steps from any answer; and an exercise that was passed shows nothing.
 */
const seenAt: Record<SeenOutcome, 0 | 3 | null> = { correct: 3, partial: null, incorrect: 0, revealed: 0, skipped: null };

/** The first written lesson that an answer suggests. */
function firstWritten(question: DiagnosticQuestion, answer: number, bySlug: ReadonlyMap<string, SuggestedLesson>): string | undefined {
  return question.answers[answer]?.lessons.find((slug) => bySlug.has(slug));
}

/**
 * The honesty check. Where what was seen lies two steps or more from the answer, the lesson of what was seen; where that is
 * not written yet, the one of the next step towards the answer.
 */
function findOtherStarts({ questions, answers, seen }: DiagnosticInput, bySlug: ReadonlyMap<string, SuggestedLesson>): OtherStart[] {
  const others = new Map<string, OtherStart>();
  for (const question of questions) {
    const answer = answers[question.id];
    const outcome = question.seen_in === undefined ? undefined : seen.get(question.seen_in);
    const level = outcome === undefined ? null : seenAt[outcome];
    if (answer === undefined || answer === 'declined' || level === null || Math.abs(level - answer) < 2) continue;
    const own = question.answers[answer]?.lessons ?? [];
    const towards = level > answer ? -1 : 1;
    let lesson: string | undefined;
    for (let step: number = level; step !== answer && lesson === undefined; step += towards) lesson = firstWritten(question, step, bySlug);
    // The lesson that the answer starts with already is no other one.
    if (lesson === undefined || lesson === own.find((slug) => bySlug.has(slug)) || others.has(lesson)) continue;
    others.set(lesson, { lesson, exercise: question.seen_in ?? '' });
  }
  return [...others.values()];
}

/** The lessons that answers suggest, in order, each with its reasons. The same input gives the same lessons, always. */
export function computeSuggestions(input: DiagnosticInput): Suggestions {
  const { bySlug, found, planned } = gather(input);
  const all = placePrerequisites(sort(input, found), bySlug);
  return { shown: all.slice(0, shownAtOnce), more: all.slice(shownAtOnce), others: findOtherStarts(input, bySlug), planned };
}
