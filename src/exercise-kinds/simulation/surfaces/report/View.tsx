import type { ComponentChildren } from 'preact';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import { Pick, Press, Tick } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { contactsLeft, isVisible, verbsFor } from './logic.ts';
import type { ReportScene } from './schema.ts';

type Props = ScreenProps<ReportScene>;
type Case = ReportScene['cases'][number];
interface Part {
  post: Case;
  screen: Props;
}

/** Labels of those of a list that are held, in one line. */
const listed = (list: { id: string; label: string }[], held: unknown): string =>
  list
    .filter(({ id }) => Array.isArray(held) && held.includes(id))
    .map(({ label }) => label)
    .join(' · ');

/** What was published, or why it can't be seen any more. */
function Content({ post, screen }: Part) {
  const { state, messages } = screen;
  const { id } = post;
  if (!isVisible(state, id)) {
    return (
      <p class="report-gone" data-arrival tabIndex={-1}>
        <Icon name="eyeoff" /> <span>{messages[state[`${id}.reported`] ? 'gone-reported' : 'gone-blocked']}</span>
      </p>
    );
  }
  const isOpen = state[`${id}.closed`] !== true;
  return (
    <div class="report-post">
      <p class="report-author">
        <span class="sim-avatar" aria-hidden="true">
          {post.author.charAt(0)}
        </span>
        <span>
          <strong>{post.author}</strong> <span class="sim-soft">{post.handle}</span>
          <span class="sim-soft report-place">{post.place}</span>
        </span>
      </p>
      {post.text.split('\n').map((line) => (
        <p key={line}>
          <RichText text={line} />
        </p>
      ))}
      {post.picture && (
        <p class="report-picture">
          <Icon name="eye" /> <span>{fill(messages['picture'] ?? '', { text: post.picture })}</span>
        </p>
      )}
      <p class="report-done">
        {[state[`${id}.replied`] && messages['replied'], state[`${id}.shared`] && messages['shared']].filter(Boolean).join(' ')}
      </p>
      {isOpen && (
        <div class="report-actions">
          {!state[`${id}.replied`] && (
            <Press control={`${id}.reply`}>
              <Icon name="bubble" /> {messages['reply']}
            </Press>
          )}
          {!state[`${id}.shared`] && (
            <Press control={`${id}.share`}>
              <Icon name="swap" /> {messages['share']}
            </Press>
          )}
        </div>
      )}
    </div>
  );
}

function Section({ title, children }: { title: string | undefined; children: ComponentChildren }) {
  return (
    <div class="report-section">
      <p class="sim-subtitle">{title}</p>
      {children}
    </div>
  );
}

/** What is kept: boxes while there is something to keep, then what was. */
function Evidence({ post: { id }, screen: { scene, state, messages } }: Part) {
  const kept = state[`${id}.evidence`] as string[];
  if (!isVisible(state, id) || state[`${id}.closed`])
    return (
      <p>{kept.length > 0 ? fill(messages['kept-evidence'] ?? '', { list: listed(scene.evidence, kept) }) : messages['no-evidence']}</p>
    );
  return (
    <div class="report-ticks">
      {scene.evidence.map((each) => (
        <Tick key={each.id} control={`${id}.keep.${each.id}`} isOn={kept.includes(each.id)}>
          {each.label}
        </Tick>
      ))}
    </div>
  );
}

function Platform({ post: { id }, screen: { scene, state, messages } }: Part) {
  const category = String(state[`${id}.category`]);
  if (state[`${id}.reported`]) return <p>{fill(messages['reported-as'] ?? '', { category: listed(scene.categories, [category]) })}</p>;
  return (
    <div class="report-row">
      <Pick
        control={`${id}.category`}
        label={messages['category'] ?? ''}
        value={category}
        options={[
          { value: 'none', text: messages['category-none'] ?? '' },
          ...scene.categories.map((each) => ({ value: each.id, text: each.label })),
        ]}
      />
      {category !== 'none' && <Press control={`${id}.report`}>{messages['report']}</Press>}
    </div>
  );
}

function Account({ post: { id }, screen: { state, messages } }: Part) {
  return (
    <>
      <p data-arrival={state[`${id}.account`] === 'open' ? undefined : ''} tabIndex={-1}>
        {messages[`account-${String(state[`${id}.account`])}`]}
      </p>
      <div class="report-actions">
        {verbsFor(state, id).map((verb) => (
          <Press key={verb} control={`${id}.${verb}`}>
            {messages[verb]}
          </Press>
        ))}
      </div>
    </>
  );
}

function Inside({ post: { id }, screen: { scene, state, messages } }: Part) {
  const contact = String(state[`${id}.contact`]);
  const alerted = listed(scene.contacts, state[`${id}.alerted`]);
  return (
    <>
      {alerted && <p>{fill(messages['alerted-list'] ?? '', { list: alerted })}</p>}
      <div class="report-row">
        <Pick
          control={`${id}.contact`}
          label={messages['contact'] ?? ''}
          value={contact}
          options={[
            { value: 'none', text: messages['contact-none'] ?? '' },
            ...contactsLeft(scene, state, id).map((each) => ({ value: each.id, text: each.label })),
          ]}
        />
        {contact !== 'none' && <Press control={`${id}.alert`}>{messages['alert']}</Press>}
      </div>
    </>
  );
}

/** What was done about a finished case, in a few lines. */
function Summary({ post: { id }, screen }: Part) {
  const { scene, state, messages } = screen;
  const line = (held: string, place: string, filled: string, none: string): string =>
    held ? fill(messages[filled] ?? '', { [place]: held }) : (messages[none] ?? '');
  return (
    <>
      <p>{line(listed(scene.evidence, state[`${id}.evidence`]), 'list', 'kept-evidence', 'no-evidence')}</p>
      <p>
        {line(
          state[`${id}.reported`] ? listed(scene.categories, [state[`${id}.category`]]) : '',
          'category',
          'reported-as',
          'not-reported',
        )}
      </p>
      <p>{messages[`account-${String(state[`${id}.account`])}`]}</p>
      <p>{line(listed(scene.contacts, state[`${id}.alerted`]), 'list', 'alerted-list', 'nobody-alerted')}</p>
    </>
  );
}

/** One case: what was published, then everything that can be done about it. */
function OpenCase({ post, screen }: Part) {
  const { state, messages } = screen;
  const { id } = post;
  const isClosed = state[`${id}.closed`] === true;
  return (
    <div class="report-case">
      <p class="sim-title" data-arrival tabIndex={-1}>
        {post.title}
      </p>
      {post.context && (
        <p class="report-context">
          <Icon name="info" />
          <span>
            <strong>{messages['context']}</strong> <RichText text={post.context} />
          </span>
        </p>
      )}
      <Content post={post} screen={screen} />
      {isClosed ? (
        <Section title={messages['closed']}>
          <Summary post={post} screen={screen} />
          <Press control={`${id}.reopen`}>{messages['reopen']}</Press>
        </Section>
      ) : (
        <>
          <Section title={messages['evidence']}>
            <Evidence post={post} screen={screen} />
          </Section>
          {(isVisible(state, id) || state[`${id}.reported`]) && (
            <Section title={messages['platform']}>
              <Platform post={post} screen={screen} />
            </Section>
          )}
          <Section title={messages['account']}>
            <Account post={post} screen={screen} />
          </Section>
          <Section title={messages['inside']}>
            <Inside post={post} screen={screen} />
          </Section>
          <div class="report-section">
            <Press control={`${id}.close`} class="sim-button sim-primary">
              {messages['close']}
            </Press>
          </div>
        </>
      )}
    </div>
  );
}

/** A list of cases, and the one that is open. */
export function Screen(screen: Props) {
  const { scene, state, messages } = screen;
  const open = scene.cases.find(({ id }) => id === state['open']);
  const hasList = scene.cases.length > 1;
  return (
    <div class={hasList ? 'report-columns' : undefined}>
      {hasList && (
        <div class="report-list">
          <p class="sim-subtitle">{messages['cases']}</p>
          {scene.cases.map(({ id, title, handle }) => (
            <Press key={id} control={`${id}.open`} class="sim-row report-item" isCurrent={open?.id === id}>
              <span>
                <strong>{title}</strong>
                <span class="sim-soft">{handle}</span>
                {state[`${id}.closed`] && (
                  <span class="report-finished">
                    <Icon name="check" size={18} /> {messages['done']}
                  </span>
                )}
              </span>
            </Press>
          ))}
        </div>
      )}
      {open ? <OpenCase post={open} screen={screen} /> : <p class="report-case sim-soft">{messages['choose-case']}</p>}
    </div>
  );
}
