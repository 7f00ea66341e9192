import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Pick, Press, Tick } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { isRoomFree, shownAt, slotOf, spanOf, startsOf } from './logic.ts';
import type { CalendarScene } from './schema.ts';
import { minutesOf, sayTime } from './times.ts';

type Props = ScreenProps<CalendarScene>;
type Person = CalendarScene['people'][number];

const firstNameOf = ({ name }: Person): string => name.split(' ')[0] ?? name;

/** What one cell says: the event where it begins, then until when, and the local time of who is far away. */
function Cell({ person, day, start, props }: { person: Person; day: string; start: number; props: Props }) {
  const { scene, messages } = props;
  const isTop = startsOf(scene)[0] === start;
  const { offset = 0 } = person;
  const event = shownAt(person, day, start);
  const isFirst = event !== undefined && (minutesOf(event.from) >= start || isTop);
  const until = event && fill(messages['until'] ?? '', { time: sayTime(minutesOf(event.to), messages) });
  return (
    <span class="calendar-cell" data-type={event ? (event.type ?? 'busy') : 'free'} data-first={isFirst}>
      <span class="calendar-who">{firstNameOf(person)}</span>
      {event ? <span class={isFirst ? 'calendar-event' : 'visually-hidden'}>{event.title}</span> : <span>{messages['free']}</span>}
      {until && <span class={isFirst ? 'visually-hidden' : 'calendar-until'}>{until}</span>}
      {offset !== 0 && (
        <span class="calendar-there">
          {sayTime(start + offset * 60, messages)}
          <span class="visually-hidden"> {messages['there']}</span>
        </span>
      )}
    </span>
  );
}

/** One start that can be chosen, with what everyone's calendar shows there. */
function Row({ start, props }: { start: number; props: Props }) {
  const { scene, state, messages } = props;
  const day = scene.days.find(({ id }) => id === state['day']);
  if (!day) return null;
  const slot = slotOf(day.id, start);
  const span = spanOf(scene, String(state['slot']));
  const isCovered = span !== null && span.day === day.id && start < span.to && span.from < start + 30;
  return (
    <li>
      <Press
        control="slot"
        value={slot}
        class={isCovered ? 'calendar-row calendar-covered' : 'calendar-row'}
        isPressed={state['slot'] === slot}
      >
        <strong class="calendar-time">
          <span class="visually-hidden">{day.label}, </span>
          {sayTime(start, messages)}
        </strong>
        {scene.people.map((person) => (
          <Cell key={person.id} person={person} day={day.id} start={start} props={props} />
        ))}
      </Press>
    </li>
  );
}

/** One day: a column for each calendar, a row for each start. */
function Day({ props }: { props: Props }) {
  const { id, scene, state, messages } = props;
  const day = scene.days.find((each) => each.id === state['day']);
  return (
    <div class="calendar-day">
      {scene.days.length > 1 && (
        <div class="calendar-days" role="group" aria-label={messages['days']}>
          {scene.days.map((each) => (
            <Press key={each.id} control="day" value={each.id} class="sim-row calendar-tab" isCurrent={each.id === day?.id}>
              {each.short}
            </Press>
          ))}
        </div>
      )}
      <p class="calendar-title">
        <strong id={`${id}-day`}>{day?.label}</strong> <span class="sim-soft">{fill(messages['length'] ?? '', { n: scene.length })}</span>
      </p>
      <ul class="calendar-people" role="list">
        {scene.people.map((person) => (
          <li key={person.id}>
            <strong>{person.name}</strong>
            {person.note && <span class="sim-soft">{person.note}</span>}
            {person.offset && (
              <span class="sim-soft">
                {fill(messages['away'] ?? '', { n: person.offset > 0 ? `+${person.offset}` : `−${-person.offset}` })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <ol class="calendar-rows" role="list" aria-label={fill(messages['slots'] ?? '', { day: day?.label ?? '' })}>
        {startsOf(scene).map((start) => (
          <Row key={`${day?.id}-${start}`} start={start} props={props} />
        ))}
      </ol>
    </div>
  );
}

/** The invitation for the chosen slot. */
function Invitation({ props }: { props: Props }) {
  const { id, scene, state, messages } = props;
  const span = spanOf(scene, String(state['slot']));
  if (!span)
    return (
      <div class="calendar-invitation">
        <p class="sim-soft calendar-line">
          <Icon name="cal" /> <span>{messages['no-slot']}</span>
        </p>
      </div>
    );
  const day = scene.days.find((each) => each.id === span.day)?.label ?? '';
  return (
    <section class="calendar-invitation" aria-labelledby={`${id}-invitation`}>
      <p class="sim-title" id={`${id}-invitation`}>
        {messages['invitation']}
      </p>
      <p class="calendar-line">
        <Icon name="clock" />
        <strong>{fill(messages['range'] ?? '', { day, from: sayTime(span.from, messages), to: sayTime(span.to, messages) })}</strong>
      </p>
      <p class="sim-soft">{fill(messages['guests'] ?? '', { names: scene.people.map(({ name }) => name).join(', ') })}</p>
      <Pick
        control="room"
        label={messages['room'] ?? ''}
        value={String(state['room'])}
        options={[
          { value: 'none', text: messages['room-none'] ?? '' },
          ...scene.rooms.map((room) => ({
            value: room.id,
            text: fill(messages[isRoomFree(room, span) ? 'room-free' : 'room-taken'] ?? '', {
              name: room.note ? `${room.name} (${room.note})` : room.name,
            }),
          })),
        ]}
      />
      <Pick
        control="purpose"
        label={messages['purpose'] ?? ''}
        value={String(state['purpose'])}
        options={[
          { value: 'none', text: messages['purpose-none'] ?? '' },
          ...scene.purposes.map((purpose) => ({ value: purpose.id, text: purpose.label })),
        ]}
      />
      {scene.link && (
        <Tick control="link" isOn={state['link'] === true}>
          {messages['link']}
        </Tick>
      )}
      <Press control="send" class="sim-button sim-primary">
        {messages['send']}
      </Press>
      {state['sent'] === true && (
        <p class="calendar-line calendar-sent">
          <Icon name="check" /> <span>{messages['sent']}</span>
        </p>
      )}
    </section>
  );
}

/** Calendars side by side, one day at a time, and the invitation. */
export function Screen(props: Props) {
  return (
    <div class="calendar">
      <Day props={props} />
      <Invitation props={props} />
    </div>
  );
}
