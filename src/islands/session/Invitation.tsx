import type { Plan } from '#src/domain/plan/plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { Language } from '#src/domain/text/language.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import { Agenda, type LessonRow } from './Agenda.tsx';
import type { LessonBrief, SessionMessages } from './session-props.ts';
import { dayWords, placeWords, proposalWords, whenWords } from './session-words.ts';

export interface InvitationProps {
  plan: Plan;
  /** By `<module>/<lesson>`, each with its minutes as the plan has it. A lesson that is missing here shows as gone. */
  lessons: Record<string, LessonBrief>;
  language: Language;
  messages: SessionMessages['invitation'];
  /** Rank of its first heading; the parts have the next one. */
  level?: 2 | 3;
  /** False where the page’s own title says who proposes the session. */
  hasSender?: boolean;
  /** Where lessons lead, once the session is followed. */
  rowOf?: (lesson: string) => LessonRow;
}

/** Free words of the mentor: in the plan's own language, their line breaks kept. */
function MentorWords({ words, lang }: { words: string; lang: string | undefined }) {
  return (
    <p class="mentor-words" lang={lang}>
      {words.trim()}
    </p>
  );
}

function Goals({ plan, language, messages, lang }: InvitationProps & { lang: string | undefined }) {
  return (
    <ul class="goals" role="list">
      {plan.goals.map(({ task, by, proof }, index) => (
        <li key={index}>
          <strong lang={lang}>{task}</strong>
          {by !== '' && <span>{fill(messages.goalBy, { day: dayWords(by, language) })}</span>}
          {proof.trim() !== '' && <span>{fill(messages.goalProof, { proof: proof.trim() })}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The invitation to a session as the mentee gets it: who, when, where, what for, in which order. Knows nothing but its props. */
export function Invitation(props: InvitationProps) {
  const { plan, language, messages, level = 2, hasSender = true } = props;
  const First = `h${level}` as const;
  const Next = `h${level + 1}` as 'h3' | 'h4';
  const lang = plan.language === language ? undefined : plan.language;
  const opens = plan.opens.split('\n').filter((line) => line.trim() !== '');
  return (
    <div class="invitation">
      {hasSender && <p class="invitation-sender">{proposalWords(plan, messages)}</p>}
      <First class="invitation-when">{whenWords(plan, language, messages)}</First>
      <p class="invitation-where">
        {plan.start === '' && <>{countedIn(language, messages.length, plan.minutes)}. </>}
        <span class="visually-hidden">{messages.placeLabel} </span>
        {placeWords(plan, messages)}
      </p>
      {plan.message.trim() !== '' && <MentorWords words={plan.message} lang={lang} />}
      {plan.goals.length > 0 && (
        <>
          <Next>{messages.goalsTitle}</Next>
          <Goals {...props} lang={lang} />
        </>
      )}
      {opens.length > 0 && (
        <>
          <Next>{messages.opensTitle}</Next>
          <ul class="opens" lang={lang}>
            {opens.map((line, index) => (
              <li key={index}>{line.trim()}</li>
            ))}
          </ul>
        </>
      )}
      <Next>{messages.agendaTitle}</Next>
      <Agenda plan={plan} lessons={props.lessons} language={language} messages={messages} {...(props.rowOf && { rowOf: props.rowOf })} />
      {!props.rowOf && <p class="invitation-ease">{opens.length > 0 ? messages.nothingToInstall : messages.nothingToPrepare}</p>}
    </div>
  );
}
