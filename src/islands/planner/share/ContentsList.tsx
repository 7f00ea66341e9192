import { contentsOf, type PlanContents } from '#src/domain/plan/shared-plan.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import { sessionTime } from '#src/domain/plan/session-time.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { Language } from '#src/domain/text/language.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import type { PlannerData } from '../planner-data.ts';

interface Props {
  plan: Plan;
  data: PlannerData;
}

type Words = PlannerData['messages']['share']['contents'];

/** What the mentor changed, counted. */
function changesIn(contents: PlanContents, words: Words, language: Language): string[] {
  const { hidden, moved, rewordings, exercisesLeftOut, exercisesAdded, minutesChanged, notesToMentee } = contents;
  const counts = { hidden, moved, rewordings, exercisesLeftOut, exercisesAdded, minutesChanged, notesToMentee };
  return (Object.keys(counts) as (keyof typeof counts)[])
    .filter((what) => counts[what] > 0)
    .map((what) => countedIn(language, words.changes[what], counts[what]));
}

/** What is only the mentor's, and goes along because it was asked for. */
function ownIn(contents: PlanContents, words: Words, language: Language): string[] {
  return [
    ...(contents.hasNote ? [words.ownNote] : []),
    ...(contents.notesToMentor > 0 ? [countedIn(language, words.ownNotes, contents.notesToMentor)] : []),
    ...(contents.ticks > 0 ? [countedIn(language, words.ownTicks, contents.ticks)] : []),
  ];
}

/** The rows of the list: what it is, and what of it is there. */
function rowsOf({ plan, data }: Props): [string, string][] {
  const { language } = data;
  const words = data.messages.share.contents;
  const contents = contentsOf(plan);
  const list = (items: string[]): string => new Intl.ListFormat(language).format(items);
  const time = sessionTime(plan, language, new Date().getFullYear());
  const titles = new Map(data.lessons.map(({ id, title }) => [id, title]));
  const labels = new Map(data.settings.map(({ id, label }) => [id, label]));
  const extra = [...(contents.hasMessage ? [words.message] : []), ...(contents.hasOpens ? [words.opens] : [])];
  const others = [
    ...(contents.breaks > 0 ? [countedIn(language, words.breaks, contents.breaks)] : []),
    ...(contents.tasks > 0 ? [countedIn(language, words.tasks, contents.tasks)] : []),
  ];
  const rows: [string, string[]][] = [
    [words.names, [contents.mentor, contents.mentee].filter((name) => name.trim() !== '')],
    [words.when, time ? [fill(words.time, { ...time })] : []],
    [words.where, [contents.place].filter((place) => place.trim() !== '')],
    [words.extra, extra],
    [words.goals, plan.goals.map(({ task }) => task).filter((task) => task.trim() !== '')],
    [words.lessons, [...contents.lessons.map((id) => titles.get(id) ?? id), ...others]],
    [words.changed, changesIn(contents, words, language)],
    [words.values, contents.values.map((id) => labels.get(id) ?? id)],
    [words.own, ownIn(contents, words, language)],
  ];
  return rows
    .filter(([, items]) => items.length > 0)
    .map(([name, items]) => [name, name === words.goals ? items.join(' ; ') : list(items)]);
}

/** What someone who opens the link or the file can read in it. */
export function ContentsList(props: Props) {
  const words = props.data.messages.share.contents;
  const rows = rowsOf(props);
  return (
    <details class="share-contents">
      <summary>{words.title}</summary>
      {rows.length === 0 && <p>{words.nothing}</p>}
      <dl>
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="share-warning">{words.warning}</p>
    </details>
  );
}
