import type { ComponentChildren } from 'preact';
import { useSignal } from '@preact/signals';
import { planLimits, type PlaceKind, type Plan } from '#src/domain/plan/plan.ts';
import { languages } from '#src/domain/text/language.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Goals } from './Goals.tsx';
import type { PlannerModel } from './planner-model.ts';

interface FieldProps {
  id: string;
  label: string;
  help?: string | undefined;
  children: ComponentChildren;
}

function Field({ id, label, help, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && (
        <p class="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children}
    </div>
  );
}

const places: PlaceKind[] = ['room', 'other', 'remote'];

/** The hour that a day gets until another is set. */
const usualHour = '09:30';

/** For whom, to what end, when, where, with what. */
export function Framing({ model }: { model: PlannerModel }) {
  const { data } = model;
  const { frame } = data.messages.planner;
  /** An hour typed before there is a day. */
  const hour = useSignal('');
  const plan = model.plan.value;
  if (!plan) return null;
  const isReadOnly = model.isReadOnly.value;
  const set = (next: Partial<Plan>, field: string): void => model.edit((now) => ({ ...now, ...next }), field);
  const [day = '', time = ''] = plan.start.split('T');
  const mentee = plan.mentee.trim();
  const wanted = plan.agenda.flatMap((item) =>
    item.type === 'lesson' ? (data.lessons.find(({ id }) => id === item.lesson)?.opens ?? []) : [],
  );
  const missing = [...new Set(wanted)].filter((line) => !plan.opens.includes(line));
  const text = (field: 'mentee' | 'mentor', label: string, help: string) => (
    <Field id={`frame-${field}`} label={label} help={help}>
      <input
        id={`frame-${field}`}
        type="text"
        autoComplete="off"
        maxLength={planLimits.name}
        aria-describedby={`frame-${field}-help`}
        value={plan[field]}
        readOnly={isReadOnly}
        onInput={(event) => set({ [field]: event.currentTarget.value }, field)}
      />
    </Field>
  );
  const area = (field: 'opens' | 'message' | 'note', label: string, help: string) => (
    <Field id={`frame-${field}`} label={label} help={help}>
      <textarea
        id={`frame-${field}`}
        rows={field === 'message' ? 2 : 3}
        maxLength={planLimits.words}
        aria-describedby={`frame-${field}-help`}
        value={plan[field]}
        readOnly={isReadOnly}
        onInput={(event) => set({ [field]: event.currentTarget.value }, field)}
      />
    </Field>
  );
  return (
    <section class="framing" id="frame" aria-labelledby="frame-title">
      <h2 id="frame-title">{frame.title}</h2>
      <p class="soft">{mentee ? fill(frame.leadNamed, { mentee }) : frame.lead}</p>
      <div class="field-pair">
        {text('mentee', frame.mentee, frame.menteeHelp)}
        {text('mentor', frame.mentor, frame.mentorHelp)}
      </div>
      <Goals model={model} />
      <div class="field-three">
        <Field id="frame-day" label={frame.day}>
          <input
            id="frame-day"
            type="date"
            value={day}
            readOnly={isReadOnly}
            onInput={({ currentTarget: { value } }) => set({ start: value && `${value}T${time || hour.value || usualHour}` }, 'start')}
          />
        </Field>
        <Field id="frame-time" label={frame.time}>
          <input
            id="frame-time"
            type="time"
            value={time || hour.value}
            readOnly={isReadOnly}
            onInput={({ currentTarget: { value } }) => {
              hour.value = value;
              if (day && value) set({ start: `${day}T${value}` }, 'start');
            }}
          />
        </Field>
        <Field id="frame-minutes" label={frame.minutes}>
          <input
            id="frame-minutes"
            type="number"
            min={5}
            max={planLimits.minutes}
            step={5}
            value={plan.minutes}
            readOnly={isReadOnly}
            onInput={({ currentTarget: { valueAsNumber: minutes } }) => {
              if (Number.isInteger(minutes) && minutes > 0 && minutes <= planLimits.minutes) set({ minutes }, 'minutes');
            }}
          />
        </Field>
      </div>
      <fieldset class="place-fields">
        <legend>{frame.place}</legend>
        <div class="place-kinds">
          {places.map((kind) => (
            <label key={kind} class={plan.place.kind === kind ? 'is-chosen' : ''}>
              <input
                type="radio"
                name="place"
                checked={plan.place.kind === kind}
                disabled={isReadOnly}
                onChange={() => set({ place: { ...plan.place, kind } }, 'place kind')}
              />
              {plan.place.kind === kind && <Icon name="check" size={22} />}
              {frame.places[kind]}
            </label>
          ))}
        </div>
        <p class="field-help">{frame.placeHelp[plan.place.kind]}</p>
        <Field id="frame-place" label={frame.placeWords}>
          <input
            id="frame-place"
            type="text"
            maxLength={planLimits.line}
            placeholder={frame.placeExample[plan.place.kind]}
            value={plan.place.words}
            readOnly={isReadOnly}
            onInput={(event) => set({ place: { ...plan.place, words: event.currentTarget.value } }, 'place')}
          />
        </Field>
      </fieldset>
      {area('opens', frame.opens, frame.opensHelp)}
      {missing.length > 0 && !isReadOnly && (
        <button
          type="button"
          class="button quiet suggest"
          onClick={() =>
            set(
              { opens: [...plan.opens.split('\n').filter((line) => line.trim()), ...missing].join('\n').slice(0, planLimits.words) },
              'opens suggested',
            )
          }
        >
          <Icon name="plus" /> {frame.opensSuggest}
        </button>
      )}
      {area('message', frame.message, frame.messageHelp)}
      <div class="own-note">{area('note', frame.note, frame.noteHelp)}</div>
      <Field id="frame-language" label={frame.language}>
        <select
          id="frame-language"
          value={plan.language}
          disabled={isReadOnly}
          onChange={(event) => set({ language: event.currentTarget.value as Plan['language'] }, 'language')}
        >
          {languages.map((language) => (
            <option key={language} value={language}>
              {frame.languages[language]}
            </option>
          ))}
        </select>
      </Field>
    </section>
  );
}
