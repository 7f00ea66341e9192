import { waysDone } from '#src/domain/progress/task-ticks.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ViewProps } from '../view-contract.ts';
import type { TaskResponse, TaskShown } from './schema.ts';

type Props = ViewProps<TaskShown, TaskResponse>;

/** Where to go, what to do, and what one sees when it worked. */
function Brief({ shown, messages }: Pick<Props, 'shown' | 'messages'>) {
  return (
    <>
      <p class="task-where">
        <Icon name="screen" size={22} />
        <span>
          <strong>{messages['where']}</strong> <RichText text={shown.where.text} />
        </span>
      </p>
      <ol class="task-steps">
        {shown.steps.map(({ text }, index) => (
          <li key={index}>
            <RichText text={text} />
          </li>
        ))}
      </ol>
      <div class="task-done">
        <p>
          <strong>{messages['done']}</strong>
        </p>
        <ul>
          {shown.doneWhen.map(({ text }, index) => (
            <li key={index}>
              <RichText text={text} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** What comes next, after a check and while its ticks stand. */
function Next({ props }: { props: Props }) {
  const { checked, response, closed, messages } = props;
  if (!checked || closed || checked.mentee !== response.mentee || checked.mentor !== response.mentor) return null;
  const { mentor } = response;
  const next = mentor === null ? 'next-mentor' : mentor === 'alone' ? 'next-mentee' : `next-${mentor}`;
  return (
    <p class="task-next">
      <Icon name="right" size={18} />
      <span>{messages[next]}</span>
    </p>
  );
}

/** A task in one's own tool, and the ticks of the pair. */
export function TaskView(props: Props) {
  const { id, response, change, closed, messages } = props;
  return (
    <div class="task">
      <Brief shown={props.shown} messages={messages} />
      <div class="task-pair" role="group" aria-label={messages['ticks']}>
        <fieldset>
          <legend>{messages['mentee']}</legend>
          <label>
            <input
              type="checkbox"
              name={`${id}-mentee`}
              value="mentee"
              checked={response.mentee !== null}
              disabled={closed}
              onChange={(event) => change({ ...response, mentee: event.currentTarget.checked ? 'alone' : null })}
            />
            <span>{messages['able']}</span>
          </label>
        </fieldset>
        <fieldset>
          <legend>{messages['mentor']}</legend>
          {waysDone.map((way) => (
            <label key={way}>
              <input
                type="radio"
                name={`${id}-mentor`}
                value={way}
                checked={response.mentor === way}
                disabled={closed}
                onChange={() => change({ ...response, mentor: way })}
              />
              <span>{messages[way]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <Next props={props} />
    </div>
  );
}
