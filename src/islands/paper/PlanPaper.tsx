import { computeAgenda } from '#src/domain/plan/agenda.ts';
import type { TailoredSection } from '#src/domain/plan/apply-plan.ts';
import { checklistIds } from '#src/domain/plan/plan.ts';
import { formatClock, formatPlainDay, sessionTime, startMinute } from '#src/domain/plan/session-time.ts';
import { fill } from '#src/domain/text/fill.ts';
import { keptExercises, keptSections, wordsOf } from './kept.ts';
import { PaperHead, RuledLines } from './PaperHead.tsx';
import type { LoadedJob, PaperLesson } from './paper-job.ts';
import { ExpectedAnswer, Passage, plainOnPaper } from './PaperWords.tsx';

/** When, where, how long. */
function Facts({ job: { plan, language, messages } }: { job: LoadedJob }) {
  const time = sessionTime(plan, language);
  const place = plan.place.words.trim();
  return (
    <dl class="paper-facts">
      <div>
        <dt>{messages.when}</dt>
        <dd>{time ? fill(messages.time, { ...time }) : messages.noDate}</dd>
      </div>
      <div>
        <dt>{messages.where}</dt>
        <dd>{[messages.places[plan.place.kind], ...(place === '' ? [] : [place])].join(', ')}</dd>
      </div>
    </dl>
  );
}

function Goals({ job: { plan, language, messages } }: { job: LoadedJob }) {
  const goals = plan.goals.filter(({ task, proof }) => task.trim() !== '' || proof.trim() !== '');
  if (goals.length === 0) return null;
  return (
    <section>
      <h2>{messages.goals}</h2>
      <ol class="paper-goals">
        {goals.map(({ task, by, proof }, index) => (
          <li key={index}>
            <strong>{task}</strong>
            {by !== '' && <p>{fill(messages.by, { day: formatPlainDay(by, language) })}</p>}
            {proof.trim() !== '' && <p>{fill(messages.proof, { proof })}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A list of things to tick. */
function TickList({ title, items }: { title: string; items: { words: string; isTicked?: boolean }[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="tick-list">
        {items.map(({ words, isTicked = false }, index) => (
          <li key={index}>
            <span class="tick-box">{isTicked && <Check />}</span> <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Check() {
  return (
    <svg viewBox="0 0 24 24" width="14" height="14" fill="none" stroke="#000" stroke-width="3" aria-hidden="true">
      <path d="M4 12.5 10 18 20 6" />
    </svg>
  );
}

/** The agenda, each line at its time. Without a start, it counts from zero. */
function AgendaTable({ job }: { job: LoadedJob }) {
  const { plan, language, messages, lessons } = job;
  const agenda = computeAgenda(plan, (lesson) => lessons.get(lesson)?.minutes);
  const start = startMinute(plan);
  const at = (minute: number): string => (start === null ? fill(messages.minute, { n: minute }) : formatClock(start + minute, language));
  return (
    <section>
      <h2>{messages.agenda}</h2>
      <table class="paper-agenda">
        <thead>
          <tr>
            <th scope="col">{messages.at}</th>
            <th scope="col">{messages.what}</th>
            <th scope="col">{messages.minutes}</th>
          </tr>
        </thead>
        <tbody>
          {agenda.rows.map(({ item, key, from, minutes, isGone }) => {
            const lesson = item.type === 'lesson' ? lessons.get(item.lesson) : undefined;
            const words =
              item.type === 'lesson'
                ? lesson
                  ? `${lesson.number} · ${lesson.title}`
                  : item.lesson
                : item.words || messages.kinds[item.type];
            return (
              <tr key={key}>
                <td>{at(from)}</td>
                <td>
                  {words}
                  {isGone && ` (${messages.gone})`}
                </td>
                <td>{minutes}</td>
              </tr>
            );
          })}
          <tr class="paper-agenda-left">
            <td>{at(agenda.total)}</td>
            <td>{agenda.left < 0 ? messages.over : messages.left}</td>
            <td>{Math.abs(agenda.left)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

/** A section of a lesson: its minutes, what was reworded, the notes, its exercises with their answers. */
function SectionRows({ job, lesson, section }: { job: LoadedJob; lesson: PaperLesson; section: TailoredSection }) {
  const { messages, plan } = job;
  const title = section.parts.find(({ kind }) => kind === 'title');
  const reworded = section.parts.filter((part) => part.reworded !== undefined && part.kind !== 'title');
  const mentee = plan.mentee.trim();
  return (
    <li class="paper-section">
      <p class="paper-section-head">
        <strong>{title?.reworded ?? section.title}</strong>
        <span>{fill(messages.minutesShort, { n: section.length })}</span>
      </p>
      {reworded.map((part) => (
        <div key={part.index} class="paper-reworded">
          <p class="paper-label">{messages.reworded}</p>
          <Passage text={wordsOf(part)} job={job} />
        </div>
      ))}
      {section.notes.mentee !== undefined && (
        <div class="paper-reworded">
          <p class="paper-label">{mentee === '' ? messages.noteToMentee : fill(messages.noteTo, { mentee })}</p>
          <Passage text={section.notes.mentee} job={job} />
        </div>
      )}
      {section.notes.mentor !== undefined && (
        <div class="paper-own">
          <p class="paper-label">{messages.ownNote}</p>
          <Passage text={section.notes.mentor} job={job} />
        </div>
      )}
      {keptExercises(lesson, section).map(({ id, title: name, kind, minutes, prompt, answer }) => (
        <div key={id} class="paper-exercise">
          <p class="paper-section-head">
            <strong>{fill(messages.exercise, { title: name, kind })}</strong>
            <span>{fill(messages.minutesShort, { n: minutes })}</span>
          </p>
          <p>{plainOnPaper(prompt, job)}</p>
          <div class="paper-own">
            <p class="paper-label">{messages.expected}</p>
            <ExpectedAnswer answer={answer} job={job} />
          </div>
        </div>
      ))}
    </li>
  );
}

/** What the mentor has on the table. */
export function PlanPaper({ job }: { job: LoadedJob }) {
  const { plan, messages, lessons } = job;
  const mentee = plan.mentee.trim();
  const opens = plan.opens.split('\n').filter((line) => line.trim() !== '');
  return (
    <>
      <article class="paper-page paper-plan">
        <PaperHead>
          {messages.planHead}
          {plan.mentor.trim() !== '' && (
            <>
              <br />
              {fill(messages.preparedBy, { mentor: plan.mentor.trim() })}
            </>
          )}
        </PaperHead>
        <h1>{mentee === '' ? messages.planTitle : fill(messages.planTitleWith, { mentee })}</h1>
        <Facts job={job} />
        <Goals job={job} />
        <AgendaTable job={job} />
        <div class="paper-lists">
          <TickList title={messages.opens} items={opens.map((words) => ({ words }))} />
          <TickList
            title={messages.checklist}
            items={checklistIds.flatMap((id) => {
              const words = job.checks?.[id];
              return words === undefined ? [] : [{ words, isTicked: plan.checklist.includes(id) }];
            })}
          />
        </div>
        {plan.note.trim() !== '' && (
          <div class="paper-own">
            <p class="paper-label">{messages.ownNote}</p>
            <Passage text={plan.note} job={job} />
          </div>
        )}
      </article>
      <article class="paper-page paper-plan">
        {[...lessons.values()].map((lesson) => (
          <section key={lesson.id} class="paper-lesson">
            <h2>
              {lesson.number} · {lesson.title}
            </h2>
            <p>{fill(messages.lessonLength, { n: lesson.minutes })}</p>
            <ol class="paper-sections">
              {keptSections(lesson).map((section) => (
                <SectionRows key={section.id} job={job} lesson={lesson} section={section} />
              ))}
            </ol>
          </section>
        ))}
        <section>
          <h2>{messages.onTheDay}</h2>
          <RuledLines atLeast={4} />
        </section>
      </article>
    </>
  );
}
