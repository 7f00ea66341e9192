import type { ComponentChildren } from 'preact';
import { computeAgenda, type AgendaRow } from '#src/domain/plan/agenda.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import { formatClock, startMinute } from '#src/domain/plan/session-time.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { Language } from '#src/domain/text/language.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import type { LessonBrief, SessionMessages } from './session-props.ts';
import { humanized } from './session-words.ts';

/** What a followed session adds to a lesson's row. */
export interface LessonRow {
  href: string;
  /** Where one stands in it; empty while it is not begun. */
  status: string;
}

interface Props {
  plan: Plan;
  /** By `<module>/<lesson>`, each with its minutes as the plan has it. */
  lessons: Record<string, LessonBrief>;
  language: Language;
  messages: SessionMessages['invitation'];
  /** Left out before the session is followed: then a lesson is its title. */
  rowOf?: (lesson: string) => LessonRow;
}

function Words({ row, props }: { row: AgendaRow; props: Props }): ComponentChildren {
  const { lessons, messages, rowOf, plan, language } = props;
  const { item } = row;
  const own = plan.language === language ? undefined : plan.language;
  if (item.type !== 'lesson') {
    const kind = messages[item.type];
    const words = item.words.trim();
    if (words === '') return <span class="agenda-words">{kind}</span>;
    return (
      <span class="agenda-words">
        {item.type === 'task' && <span class="agenda-kind">{kind}</span>} <span lang={own}>{words}</span>
      </span>
    );
  }
  const lesson = Object.hasOwn(lessons, item.lesson) ? lessons[item.lesson] : undefined;
  if (!lesson) return <span class="agenda-words agenda-gone">{fill(messages.gone, { name: humanized(item.lesson) })}</span>;
  const linked = rowOf?.(item.lesson);
  return (
    <>
      <span class="lesson-tile" data-track={lesson.track} data-long={lesson.number.length > 2 ? '' : undefined} aria-hidden="true">
        {lesson.number}
      </span>
      <span class="agenda-words">
        {linked ? <a href={linked.href}>{lesson.title}</a> : <strong>{lesson.title}</strong>}
        {linked && linked.status !== '' && <span class="agenda-status">{linked.status}</span>}
      </span>
    </>
  );
}

/** What happens in a session, in order, each with its hours when the session has one, else with its minutes. */
export function Agenda(props: Props) {
  const { plan, lessons, language, messages } = props;
  const agenda = computeAgenda(plan, (lesson) => (Object.hasOwn(lessons, lesson) ? lessons[lesson]?.minutes : undefined));
  const start = startMinute(plan);
  if (agenda.rows.length === 0) return <p class="soft">{messages.nothing}</p>;
  const { left } = agenda;
  return (
    <>
      <ol class="agenda" role="list">
        {agenda.rows.map((row) => (
          <li key={row.key} data-item={row.item.type}>
            <span class="agenda-time">
              {row.isGone
                ? ''
                : start === null
                  ? countedIn(language, messages.minutes, row.minutes)
                  : fill(messages.fromTo, {
                      from: formatClock(start + row.from, language),
                      to: formatClock(start + row.from + row.minutes, language),
                    })}
            </span>
            <Words row={row} props={props} />
          </li>
        ))}
      </ol>
      {left !== 0 && <p class="agenda-left">{countedIn(language, left > 0 ? messages.left : messages.over, Math.abs(left))}</p>}
    </>
  );
}
