import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import { Press, Radio, Write } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { Chart } from './chart.tsx';
import { workingOf, writeCell, type Question } from './logic.ts';
import type { IndicatorScene } from './schema.ts';

type Props = ScreenProps<IndicatorScene>;
type Row = IndicatorScene['table']['rows'][number];

/** Rows that follow each other under one name. */
function groupsOf(rows: Row[]): { name: string | undefined; rows: Row[] }[] {
  const groups: { name: string | undefined; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.name === row.group) last.rows.push(row);
    else groups.push({ name: row.group, rows: [row] });
  }
  return groups;
}

function Table({ scene, messages }: Props) {
  const { caption, columns, rows } = scene.table;
  return (
    <table class="indicator-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{messages['row-heads']}</span>
          </th>
          {columns.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {groupsOf(rows).map((group) => (
        <tbody key={group.rows[0]?.id}>
          {group.name && (
            <tr class="indicator-group">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {group.name}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <RichText text={row.label} />
              </th>
              {columns.map(({ id }) => (
                <td key={id} class={typeof row.cells[id] === 'string' ? 'sim-soft' : undefined}>
                  {writeCell(scene, `${row.id}.${id}`, messages)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The answer that was given, and how the figure is worked out. */
function Working({ question, props }: { question: Question; props: Props }) {
  const { scene, state, messages } = props;
  const { id, label } = question;
  return (
    <div class="indicator-working">
      <p class="sim-subtitle">{question.text}</p>
      <p data-arrival={state['latest'] === id ? '' : undefined} tabIndex={-1}>
        {fill(messages['answered'] ?? '', { answer: String(state[id]) })}
      </p>
      <div class="indicator-lines">
        <p class="sim-soft">{messages['calculation']}</p>
        {workingOf(scene, question, messages).map(({ name, written, result }) => (
          <p key={name}>
            {name && <span class="sim-soft indicator-name">{name}</span>}
            <span>
              {written} = <strong>{result}</strong>
            </span>
          </p>
        ))}
      </div>
      <Press control={`${id}.again`} class="sim-link" label={fill(messages['again-of'] ?? '', { name: label })}>
        {messages['again']}
      </Press>
    </div>
  );
}

/** A number to type. */
function Figure({ question, props }: { question: Question; props: Props }) {
  const { state, messages } = props;
  const { id, label, unit = 'none' } = question;
  if (state[`${id}.working`]) return <Working question={question} props={props} />;
  const reading = String(state[`${id}.as`]);
  return (
    <div class="indicator-typed" data-arrival={state['latest'] === id ? '' : undefined} tabIndex={-1}>
      <div class="indicator-field">
        <Write control={id} label={question.text} value={String(state[id])} />
        {unit !== 'none' && (
          <span class="indicator-unit" aria-hidden="true">
            {messages[`field-${unit}`]}
          </span>
        )}
      </div>
      {reading === 'unread' && (
        <p class="indicator-unread">
          <Icon name="info" /> {messages['unread']}
        </p>
      )}
      {reading !== 'unread' && reading !== 'empty' && (
        <Press control={`${id}.working`} label={fill(messages['working-of'] ?? '', { name: label })}>
          {messages['working']}
        </Press>
      )}
    </div>
  );
}

/** Answers to choose from. */
function Options({ question, props }: { question: Question; props: Props }) {
  const own = `${props.id}-${question.id}-text`;
  return (
    <div role="radiogroup" aria-labelledby={own}>
      <p class="sim-subtitle" id={own}>
        <RichText text={question.text} />
      </p>
      {question.options?.map(({ id, text }) => (
        <Radio key={id} control={question.id} value={id} isOn={props.state[question.id] === id} class="indicator-option">
          <RichText text={text} />
        </Radio>
      ))}
    </div>
  );
}

/** A page of a report: a claim, its table and its drawing, and the questions that are put to them. */
export function Screen(props: Props) {
  const { scene, messages } = props;
  return (
    <>
      <div class="sim-bar indicator-head">
        <Icon name="file" /> <span>{scene.document}</span>
      </div>
      <div class="sim-body indicator-page">
        {scene.claim && (
          <div class="indicator-claim">
            <p class="sim-soft">{messages['claim']}</p>
            <p>
              <RichText text={scene.claim} />
            </p>
          </div>
        )}
        <div class="indicator-figures">
          <Table {...props} />
          <Chart {...props} />
        </div>
        <ol class="indicator-questions" aria-label={messages['questions']}>
          {scene.questions.map((question) => (
            <li key={question.id}>
              {question.options ? <Options question={question} props={props} /> : <Figure question={question} props={props} />}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
