import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Pick, Press, Write } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { Difference } from './Difference.tsx';
import { copyable, textIn, textNow } from './logic.ts';
import { Notes } from './Notes.tsx';
import type { VersionsScene } from './schema.ts';

type Props = ScreenProps<VersionsScene>;

const nameOf = ({ scene }: Props, person: string): string => scene.people.find(({ id }) => id === person)?.name ?? '';

/** The document as it is now, with what is said about it in the margin. */
function Document(props: Props) {
  const { scene, state } = props;
  return (
    <div class="versions-page">
      <p class="sim-title" data-arrival tabIndex={-1}>
        {scene.document}
      </p>
      {scene.passages.map((passage) => {
        const text = textNow(scene, state, passage);
        const isDiscussed = [...(scene.suggestions ?? []), ...(scene.comments ?? []), ...(scene.proposals ?? [])].some(
          (each) => each.passage === passage,
        );
        return text === null && !isDiscussed ? null : (
          <div key={passage} class="versions-passage">
            <p>{text}</p>
            {isDiscussed && <Notes passage={passage} props={props} />}
          </div>
        );
      })}
    </div>
  );
}

/** Every version, the latest first. */
function List(props: Props) {
  const { scene, state, messages } = props;
  const rows = [
    { id: 'now', title: messages['now'] ?? '', note: messages['now-saved'] ?? '' },
    ...scene.versions.toReversed().map(({ id, time, author }) => ({ id, title: time, note: nameOf(props, author) })),
  ];
  return (
    <div class="versions-list">
      <p class="sim-subtitle" data-arrival tabIndex={-1}>
        {messages['versions']}
      </p>
      <ul role="list">
        {rows.map(({ id, title, note }) => (
          <li key={id}>
            <Press control={`${id}.open`} class="sim-row" isCurrent={state['version'] === id}>
              <Icon name={id === 'now' ? 'file' : 'clock'} />
              <span>
                <strong>{title}</strong>
                <span class="sim-soft">{note}</span>
                {state[`${id}.name`] !== '' && <span class="versions-name">{String(state[`${id}.name`])}</span>}
              </span>
            </Press>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The texts that are compared in the version that is open, one pair for each passage. */
function pairsOf({ scene, state }: Props): { passage: string; before: string | null; after: string | null }[] {
  const open = String(state['version']);
  const ids = scene.versions.map(({ id }) => id);
  const previous = open === 'now' ? ids.at(-1) : ids[ids.indexOf(open) - 1];
  return scene.passages.map((passage) => {
    const own = open === 'now' ? textNow(scene, state, passage) : textIn(scene, open, passage);
    if (state['compare'] === 'now') return { passage, before: own, after: textNow(scene, state, passage) };
    return { passage, before: previous === undefined ? own : textIn(scene, previous, passage), after: own };
  });
}

/** The version that is open: what changed in it, and what can be done with it. */
function Version(props: Props) {
  const { scene, state, messages } = props;
  const open = String(state['version']);
  const version = scene.versions.find(({ id }) => id === open);
  const isFirst = open === scene.versions[0]?.id;
  const isNow = state['compare'] === 'now';
  const copies = version ? copyable(scene, state, open) : [];
  const pairs = pairsOf(props);
  const isSame = pairs.every(({ before, after }) => before === after);
  return (
    <div class="versions-open">
      <p class="versions-back">
        <Press control="list">
          <Icon name="left" /> {messages['list']}
        </Press>
      </p>
      <p class="sim-title" data-arrival tabIndex={-1}>
        {version ? fill(messages['version-title'] ?? '', { time: version.time }) : messages['now']}
      </p>
      {version && <p class="sim-soft">{fill(messages['by-author'] ?? '', { author: nameOf(props, version.author) })}</p>}
      {version && !isFirst && (
        <Pick
          control="compare"
          label={messages['compare'] ?? ''}
          value={String(state['compare'])}
          options={['before', 'now'].map((value) => ({ value, text: messages[`compare-${value}`] ?? '' }))}
        />
      )}
      <p class="versions-legend sim-soft">
        {isFirst ? messages['first-version'] : isSame ? messages['no-difference'] : messages[isNow ? 'legend-now' : 'legend']}
      </p>
      <div class="versions-text">
        {pairs.map(({ passage, before, after }) => (
          <Difference key={passage} before={before} after={after} isNow={isNow} messages={messages}>
            {copies.includes(passage) && (
              <Press
                control={`${open}.copy`}
                value={passage}
                label={fill(messages['copy-label'] ?? '', { text: textIn(scene, open, passage)?.split(/\s+/).slice(0, 6).join(' ') ?? '' })}
              >
                <Icon name="redo" size={20} /> {messages['copy']}
              </Press>
            )}
          </Difference>
        ))}
      </div>
      <Write
        control={`${open}.name`}
        label={messages['name'] ?? ''}
        example={messages['name-example'] ?? ''}
        value={String(state[`${open}.name`])}
      />
      {version && (
        <p>
          <Press control={`${open}.restore`}>
            <Icon name="clock" size={20} /> {messages['restore']}
          </Press>
        </p>
      )}
    </div>
  );
}

/** A document, its margin and its history. */
export function Screen(props: Props) {
  const { scene, state, messages } = props;
  const hasHistory = scene.versions.length > 1;
  return (
    <>
      <div class="sim-bar">
        <Icon name="file" />
        <span class="versions-document">{scene.document}</span>
        {hasHistory && (
          <span class="versions-tabs">
            {['document', 'history'].map((view) => (
              <Press key={view} control="view" value={view} isPressed={state['view'] === view}>
                {messages[view]}
              </Press>
            ))}
          </span>
        )}
      </div>
      {state['view'] === 'document' ? (
        <Document {...props} />
      ) : (
        <div class="versions-views" data-view={state['version'] === 'none' ? 'list' : 'version'}>
          <List {...props} />
          {state['version'] === 'none' ? (
            <p class="sim-soft versions-empty">{messages['empty']}</p>
          ) : (
            <Version key={String(state['version'])} {...props} />
          )}
        </div>
      )}
    </>
  );
}
