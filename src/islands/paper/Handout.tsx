import type { PaperMaterial } from '#src/domain/exercise/paper-material.ts';
import { fill } from '#src/domain/text/fill.ts';
import { formatDay } from '#src/domain/text/format-day.ts';
import { exercisesOf, keptParts, keptSections, listItems, settingsNamed, wordsOf } from './kept.ts';
import { PaperHead, RuledLines } from './PaperHead.tsx';
import type { LoadedJob, PaperLesson } from './paper-job.ts';
import { ExpectedAnswer, Line, Passage, plainOnPaper, printedValue } from './PaperWords.tsx';
import { QrCode } from './QrCode.tsx';

interface Props {
  job: LoadedJob;
  lesson: PaperLesson;
}

/** "Séance du 12 juin 2026, avec Inès". */
function sessionWords({ plan, language, messages }: LoadedJob): string {
  const day = plan.start === '' ? '' : formatDay(plan.start, language);
  const mentor = plan.mentor.trim();
  if (day !== '') return fill(mentor === '' ? messages.sessionOn : messages.sessionOnWith, { day, mentor });
  return mentor === '' ? messages.session : fill(messages.sessionWith, { mentor });
}

/** The lesson's recap, reworded where the mentor did: the things to keep. */
function ThingsToKeep({ job, lesson }: Props) {
  const items = keptParts(lesson, 'recap').flatMap((part) => listItems(wordsOf(part)));
  if (items.length === 0) return null;
  return (
    <ol class="keep">
      {items.map((item, index) => (
        <li key={index}>
          <span class="keep-number" aria-hidden="true">
            {index + 1}
          </span>
          <div>
            <Passage text={item} job={job} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function TaskBox({ job, lesson }: Props) {
  return keptParts(lesson, 'task').map((part) => (
    <section key={`${part.hash}`} class="paper-box strong">
      <h2>{job.messages.task}</h2>
      <div class="with-box">
        <span class="tick-box" aria-hidden="true" />
        <div>
          <Passage text={wordsOf(part)} job={job} />
        </div>
      </div>
    </section>
  ));
}

/** What stands beside: the company's words, boxes of the lesson, and what the mentor adds. */
function Aside({ job, lesson, isFirst }: Props & { isFirst: boolean }) {
  const { messages, plan } = job;
  const mentor = plan.mentor.trim();
  const values = settingsNamed(lesson)
    .flatMap((id) => {
      const value = printedValue(id, job);
      return value === null ? [] : [{ id, value }];
    })
    .slice(0, 6);
  const notes = keptSections(lesson).flatMap(({ notes: { mentee } }) => (mentee === undefined ? [] : [mentee]));
  const message = isFirst ? plan.message.trim() : '';
  return (
    <div class="handout-side">
      {values.length > 0 && (
        <section class="paper-box">
          <h2>{messages.yourWords}</h2>
          <dl>
            {values.map(({ id, value }) => (
              <div key={id}>
                <dt>{job.settings[id]?.label ?? id}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {(notes.length > 0 || message !== '') && (
        <section class="paper-box">
          <h2>{mentor === '' ? messages.noteUnsigned : fill(messages.noteFrom, { mentor })}</h2>
          {message !== '' && <p>{message}</p>}
          {notes.map((note, index) => (
            <Passage key={index} text={note} job={job} />
          ))}
        </section>
      )}
      {keptParts(lesson, 'callout')
        .slice(0, 1)
        .map((part) => (
          <section key={part.hash} class="paper-box">
            {part.label && (
              <h2>
                <Line text={part.label} job={job} />
              </h2>
            )}
            <Passage text={wordsOf(part)} job={job} />
          </section>
        ))}
    </div>
  );
}

/** How one comes back to the lesson, and under which licence it is. */
function Foot({ job, lesson }: Props) {
  const { messages, language, link } = job;
  const short = lesson.address.replace(/^https?:\/\//, '');
  return (
    <div class="paper-foot">
      <QrCode matrix={lesson.code} label={link === null ? messages.codeLesson : messages.codeSession} />
      <p>
        <strong>{messages.again}</strong>
        <br />
        {fill(link === null ? messages.scanLesson : messages.scanSession, { address: '' })}
        <br />
        <span class="paper-address">{short}</span>
        <br />
        {messages.noTrace}
      </p>
      <p class="paper-licence">
        {messages.licence}
        {lesson.reviewedOn !== undefined && (
          <>
            <br />
            {fill(messages.reviewed, { day: formatDay(lesson.reviewedOn, language, 'UTC') })}
          </>
        )}
      </p>
    </div>
  );
}

/** What the mentee keeps of one lesson: one page. */
function HandoutPage({ job, lesson, isFirst }: Props & { isFirst: boolean }) {
  const { messages, plan } = job;
  const mentor = plan.mentor.trim();
  return (
    <article class="paper-page handout">
      <PaperHead>
        {fill(messages.handout, { number: lesson.number })}
        <br />
        {sessionWords(job)}
      </PaperHead>
      <h1>{lesson.title}</h1>
      <p class="paper-lead">
        <Line text={lesson.objective} job={job} />
      </p>
      <div class="handout-columns">
        <div>
          <ThingsToKeep job={job} lesson={lesson} />
          <TaskBox job={job} lesson={lesson} />
        </div>
        <Aside job={job} lesson={lesson} isFirst={isFirst} />
      </div>
      <div class="handout-columns handout-write">
        <section>
          <h2>{messages.inMyWords}</h2>
          <RuledLines atLeast={3} most={16} />
        </section>
        <div>
          <section>
            <h2>{messages.nextSession}</h2>
            <RuledLines atLeast={2} />
          </section>
          <section>
            <h2>{mentor === '' ? messages.inReturnUnnamed : fill(messages.inReturn, { mentor })}</h2>
            <RuledLines atLeast={3} />
          </section>
        </div>
      </div>
      <Foot job={job} lesson={lesson} />
    </article>
  );
}

/** What an exercise gives to work with: a text, and things to tick, to number or to sort. */
function Material({ job, material: { lines, lists } }: { job: LoadedJob; material: PaperMaterial }) {
  return (
    <>
      {lines.length > 0 && (
        <div class="paper-material">
          {lines.map((line, index) => (
            <p key={index}>{plainOnPaper(line, job)}</p>
          ))}
        </div>
      )}
      {lists.length > 0 && (
        <div class="paper-lists">
          {lists.map(({ label, items }, rank) => (
            <div key={rank}>
              {label !== '' && <p class="paper-label">{label}</p>}
              <ul class={items.every((item) => item.length <= shortItem) ? 'tick-list short' : 'tick-list'}>
                {items.map((item, index) => (
                  <li key={index}>
                    <span class="tick-box" aria-hidden="true" /> <span>{plainOnPaper(item, job)}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** Longest item of which three stand side by side, in characters. */
const shortItem = 26;

function AnswerLines({ count }: { count: number }) {
  return (
    <div class="answer-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <div key={index} class="with-box">
          <span class="tick-box" />
          <span class="answer-line" />
        </div>
      ))}
    </div>
  );
}

/** The exercises of a lesson to be done on paper. */
function Worksheet({ job, lesson }: Props) {
  const exercises = exercisesOf(lesson);
  if (exercises.length === 0) return null;
  return (
    <section class="worksheet">
      <h2>
        {lesson.number} · {lesson.title}
      </h2>
      <ol>
        {exercises.map(({ id, title, prompt, instruction, material, answer }) => (
          <li key={id} class="worksheet-exercise">
            <h3>{title}</h3>
            <p>{plainOnPaper(prompt, job)}</p>
            {instruction !== undefined && <p class="soft">{plainOnPaper(instruction, job)}</p>}
            {material ? <Material job={job} material={material} /> : <AnswerLines count={Math.min(6, Math.max(2, answer.length))} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The expected answers, by themselves on the last page. */
function Answers({ job, lessons }: { job: LoadedJob; lessons: PaperLesson[] }) {
  return (
    <article class="paper-page paper-answers">
      <PaperHead>{job.messages.answersHead}</PaperHead>
      <h1>{job.messages.answers}</h1>
      <p class="paper-lead">{job.messages.answersText}</p>
      {lessons.map((lesson) => (
        <section key={lesson.id}>
          <h2>
            {lesson.number} · {lesson.title}
          </h2>
          <ol>
            {exercisesOf(lesson).map(({ id, title, answer }) => (
              <li key={id}>
                <strong>{title}</strong>
                <ExpectedAnswer answer={answer} job={job} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </article>
  );
}

/** What the mentee keeps: a page for each lesson, the exercises as worksheets, the answers last. */
export function Handout({ job }: { job: LoadedJob }) {
  const lessons = [...job.lessons.values()];
  const withExercises = lessons.filter((lesson) => exercisesOf(lesson).length > 0);
  return (
    <>
      {lessons.map((lesson, index) => (
        <HandoutPage key={lesson.id} job={job} lesson={lesson} isFirst={index === 0} />
      ))}
      {withExercises.length > 0 && (
        <>
          <article class="paper-page paper-worksheets">
            <PaperHead>
              {job.messages.worksheetHead}
              <br />
              {sessionWords(job)}
            </PaperHead>
            <h1>{job.messages.worksheet}</h1>
            {withExercises.map((lesson) => (
              <Worksheet key={lesson.id} job={job} lesson={lesson} />
            ))}
          </article>
          <Answers job={job} lessons={withExercises} />
        </>
      )}
    </>
  );
}
