import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { elementId, Pick, Press, Write } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { advertsFor, labelsOf, opened, resultsOf, summaryFor } from './logic.ts';
import { parseQuery, stem, wordsIn } from './query.ts';
import type { SearchScene } from './schema.ts';

type Props = ScreenProps<SearchScene>;
type Found = SearchScene['documents'][number] | NonNullable<SearchScene['adverts']>[number];

const operators = ['quotes', 'minus', 'site', 'filetype', 'date'];

/** A day in words: `2026-03-27` is the 27th of March. */
function dayOf(date: string, messages: Props['messages']): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day) === 1 && messages['months']?.startsWith('j') ? '1er' : Number(day)}\u00A0${messages['months']?.split(' ')[Number(month) - 1] ?? ''} ${year}`;
}

/** A text with the words that were searched in bold. */
function Marked({ text, ran }: { text: string; ran: string }) {
  const query = parseQuery(ran);
  const asked = new Set([...query.words, ...query.phrases.flat().map(stem)]);
  return (
    <>
      {text.split(/([\p{L}\p{N}]+)/u).map((piece, index) => {
        const isAsked = index % 2 === 1 && asked.has(stem(wordsIn(piece)[0] ?? ''));
        return isAsked ? <strong key={index}>{piece}</strong> : piece;
      })}
    </>
  );
}

function Tips({ messages }: { messages: Props['messages'] }) {
  return (
    <dl class="search-tips">
      {operators.map((operator) => (
        <div key={operator}>
          <dt>
            <code translate={false}>{messages[`example-${operator}`]}</code>
          </dt>
          <dd>{messages[`tip-${operator}`]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Label({ found, props }: { found: Found; props: Props }) {
  const { scene, state, messages } = props;
  return (
    <Pick
      control={found.id}
      label={fill(messages['label-of'] ?? '', { name: found.title })}
      isLabelHidden
      class="search-label"
      value={String(state[found.id])}
      options={[
        { value: 'none', text: messages['label-none'] ?? '' },
        ...labelsOf(scene).map(({ id, label }) => ({ value: id, text: label })),
      ]}
    />
  );
}

/** The line above a title: where it stands, what it is, and since when. */
function Where({ found, messages }: { found: Found; messages: Props['messages'] }) {
  const type = 'type' in found && found.type !== 'html' ? found.type : undefined;
  return (
    <p class="sim-soft search-where">
      <span translate={false}>{found.address}</span>
      {type && <span class="search-type">{type.toUpperCase()}</span>}
      {'date' in found && found.date && <span>{dayOf(found.date, messages)}</span>}
    </p>
  );
}

function Result({ found, props, isAdvert = false }: { found: Found; props: Props; isAdvert?: boolean }) {
  const { scene, state, messages } = props;
  const ran = String(state['ran']);
  const isKept = state['kept'] === found.id;
  return (
    <li class={isAdvert ? 'search-result search-advert' : 'search-result'}>
      {isAdvert && <p class="search-tag">{messages['advert']}</p>}
      <Where found={found} messages={messages} />
      <Press control="open" value={found.id} class="sim-link search-title">
        {found.title}
      </Press>
      <p>
        <Marked text={found.text} ran={ran} />
      </p>
      {isKept && (
        <p class="search-kept">
          <Icon name="check" size={18} /> {fill(messages['kept'] ?? '', { name: found.title })}
        </p>
      )}
      {!isAdvert && labelsOf(scene).length > 0 && <Label found={found} props={props} />}
    </li>
  );
}

function Summary({ props }: { props: Props }) {
  const { scene, state, messages, id } = props;
  const summary = summaryFor(scene, state);
  if (!summary) return null;
  const isOpen = state['sources'] === true;
  return (
    <div class="search-summary" role="group" aria-labelledby={elementId(id, 'summary-tag')}>
      <p class="search-tag" id={elementId(id, 'summary-tag')}>
        {messages['summary']}
      </p>
      <p>{summary.text}</p>
      {isOpen && (
        <div class="search-sources">
          <p>{messages['sources-are']}</p>
          <ul>
            {summary.sources.map((source) => {
              const document = scene.documents.find((each) => each.id === source);
              return (
                <li key={source}>
                  {document?.title} <span class="sim-soft">– {document?.address}</span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <div class="search-actions">
        <Press control="sources" isExpanded={isOpen}>
          {messages['sources']}
        </Press>
        {scene.answer.type === 'keep' && (
          <Press control="keep" value="summary" isPressed={state['kept'] === 'summary'}>
            {messages['keep-summary']}
          </Press>
        )}
      </div>
    </div>
  );
}

/** What the last search found: adverts, summary, results. */
function Results({ props }: { props: Props }) {
  const { scene, state, messages } = props;
  const count = Number(state['count']);
  const results = resultsOf(scene, state);
  const adverts = advertsFor(scene, state);
  if (state['ran'] === '') return <p class="sim-soft search-welcome">{messages['welcome']}</p>;
  return (
    <div class="search-results">
      {parseQuery(String(state['ran'])).isLoose && <p class="search-loose">{messages['loose']}</p>}
      <p class="sim-soft" data-arrival tabIndex={-1}>
        {count === 0 ? messages['none'] : count === 1 ? messages['one'] : fill(messages['many'] ?? '', { n: count })}
      </p>
      {adverts.length > 0 && (
        <ul role="list">
          {adverts.map((advert) => (
            <Result key={advert.id} found={advert} props={props} isAdvert />
          ))}
        </ul>
      )}
      <Summary props={props} />
      <ul role="list">
        {results.map((found) => (
          <Result key={found.id} found={found} props={props} />
        ))}
      </ul>
      {count > results.length && <Press control="more">{messages['more']}</Press>}
    </div>
  );
}

function Opened({ found, props }: { found: Found; props: Props }) {
  const { scene, state, messages } = props;
  const isDocument = scene.documents.some(({ id }) => id === found.id);
  const isKept = state['kept'] === found.id;
  return (
    <div class="search-open">
      <Press control="back">
        <Icon name="left" /> {messages['back']}
      </Press>
      <div class="search-page">
        {!isDocument && <p class="search-tag">{messages['advert']}</p>}
        <p class="search-address">
          <Icon name={isDocument && 'type' in found && found.type && found.type !== 'html' ? 'file' : 'globe'} size={20} />
          <span translate={false}>{found.address}</span>
        </p>
        <p class="sim-title" data-arrival tabIndex={-1}>
          {found.title}
        </p>
        {isDocument && (
          <p class="sim-soft">
            {'date' in found && found.date ? fill(messages['dated'] ?? '', { day: dayOf(found.date, messages) }) : messages['undated']}
          </p>
        )}
        <p>{found.text}</p>
        {found.page && <p class="search-body">{found.page}</p>}
      </div>
      {scene.answer.type === 'keep' ? (
        <Press control="keep" value={found.id} class={isKept ? 'sim-button' : 'sim-button sim-primary'} isPressed={isKept}>
          {isKept && <Icon name="check" />}
          {scene.answer.label ?? messages['keep']}
        </Press>
      ) : (
        isDocument && <Label found={found} props={props} />
      )}
    </div>
  );
}

/** With Enter the field is left first, so that what was typed is there; then the search runs. */
function searchOnEnter(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const bar = event.currentTarget;
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  setTimeout(() => bar.querySelector<HTMLButtonElement>('[data-control="search"]')?.click());
}

/** A search engine: a field, what it finds, and what is opened. */
export function Screen(props: Props) {
  const { scene, state, messages } = props;
  const found = opened(scene, state);
  const isTold = state['tips'] === true;
  return (
    <div class="search-screen">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the field and the button are what is operated; this passes Enter on */}
      <div class="sim-bar search-bar" role="search" onKeyDown={searchOnEnter}>
        <Write control="query" label={messages['query'] ?? ''} isLabelHidden value={String(state['query'])} class="search-field" />
        <Press control="search" class="sim-button sim-primary">
          <Icon name="search" /> {messages['search']}
        </Press>
        <Press control="tips" class="sim-link search-help" isExpanded={isTold}>
          {messages['tips']}
        </Press>
      </div>
      <div class="sim-body">
        {isTold && <Tips messages={messages} />}
        {found ? <Opened found={found} props={props} /> : <Results props={props} />}
      </div>
    </div>
  );
}
