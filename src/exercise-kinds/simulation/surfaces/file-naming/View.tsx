import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Pick, Press, Write } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { arranged, choicesFor, listed, nameOf } from './logic.ts';
import { readName, type Reading } from './naming.ts';
import type { FileNamingScene } from './schema.ts';

type Props = ScreenProps<FileNamingScene>;
type File = FileNamingScene['files'][number];

/** The rule, always in sight: the order of the parts, what each is, an example. */
function Rule({ scene, messages }: Props) {
  const { parts, example } = scene.rule;
  return (
    <div class="file-naming-rule">
      <p>
        <strong>{messages['rule']}</strong>{' '}
        <span class="file-naming-pattern" translate={false}>
          {parts.map(({ label }) => label).join('_')}
        </span>{' '}
        <span class="sim-soft">{fill(messages['rule-example'] ?? '', { name: example })}</span>
      </p>
      <dl>
        {parts.map(({ id, label, form, words }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd class="sim-soft">{words?.map(({ text }) => text).join(', ') ?? messages[`rule-${form}`]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Row({ file, props }: { file: File; props: Props }) {
  const { scene, state, messages } = props;
  const name = nameOf(state, file);
  return (
    <li>
      <Press control={`${file.id}.open`} class="sim-row file-naming-file" isCurrent={state['open'] === file.id}>
        <Icon name="file" />
        <span>
          <span translate={false}>
            {name}.{file.extension}
          </span>
          {readName(scene, file, name).isFollowed && (
            <span class="file-naming-followed">
              <Icon name="check" size={18} /> {messages['followed']}
            </span>
          )}
        </span>
      </Press>
    </li>
  );
}

function Files({ files, props }: { files: File[]; props: Props }) {
  if (files.length === 0) return <p class="sim-soft file-naming-none">{props.messages['folder-empty']}</p>;
  return (
    <ul role="list">
      {files.map((file) => (
        <Row key={file.id} file={file} props={props} />
      ))}
    </ul>
  );
}

/** All files in the order of their names; by folder where there are some. */
function List(props: Props) {
  const { scene, state, messages } = props;
  const { folders } = scene;
  const left = listed(scene, state, 'none');
  const n = Number(state['following']);
  return (
    <div class="file-naming-list">
      <p class="sim-subtitle" data-arrival tabIndex={-1}>
        {messages['files']}
      </p>
      <p class="sim-soft">{fill(messages[n === 1 ? 'following-one' : 'following'] ?? '', { n, total: scene.files.length })}</p>
      {!folders && <Files files={listed(scene, state)} props={props} />}
      {folders && left.length > 0 && (
        <>
          <p class="file-naming-folder">
            <strong>{messages['unfiled']}</strong>
          </p>
          <Files files={left} props={props} />
        </>
      )}
      {folders?.map(({ id, name, note }) => (
        <div key={id}>
          <p class="file-naming-folder">
            <Icon name="folder" />
            <span>
              <strong>{name}</strong>
              {note && <span class="sim-soft">{note}</span>}
            </span>
          </p>
          <Files files={listed(scene, state, id)} props={props} />
        </div>
      ))}
    </div>
  );
}

/** What one part of the name is, in words. */
function PartState({ part, props }: { part: Reading['parts'][number]; props: Props }) {
  const isWell = part.state === 'right' || part.state === 'other';
  return (
    <span class="file-naming-state" data-well={isWell}>
      <Icon name={isWell ? 'check' : 'redo'} size={18} /> {props.messages[`state-${isWell ? 'well' : part.state}`]}
    </span>
  );
}

function Parts({ file, reading, props }: { file: File; reading: Reading; props: Props }) {
  const { scene, state, messages } = props;
  const textOf = (part: Reading['parts'][number], choice: string): string => {
    if (choice === 'none') return messages['none'] ?? '';
    if (choice === 'own') return fill(messages['own-value'] ?? '', { value: part.value });
    return scene.rule.parts.find(({ id }) => id === part.id)?.words?.find(({ id }) => id === choice)?.text ?? choice;
  };
  return (
    <div class="file-naming-parts">
      {reading.parts.map((part) => {
        const choices = choicesFor(scene, state, file, part.id);
        const own = choices.includes('own') ? 'own' : part.value;
        return (
          <div key={part.id}>
            <Pick
              control={`${file.id}.${part.id}`}
              label={scene.rule.parts.find(({ id }) => id === part.id)?.label ?? ''}
              value={part.value === '' ? 'none' : own}
              options={choices.map((choice) => ({ value: choice, text: textOf(part, choice) }))}
            />
            <PartState part={part} props={props} />
          </div>
        );
      })}
    </div>
  );
}

/** What else keeps the name from following the rule. */
function Remarks({ file, reading, props }: { file: File; reading: Reading; props: Props }) {
  const { scene, state, messages } = props;
  const isTwice = listed(scene, state, scene.folders && String(state[`${file.id}.folder`])).some(
    (other) =>
      other.id !== file.id &&
      other.extension === file.extension &&
      nameOf(state, other).toLowerCase() === nameOf(state, file).toLowerCase(),
  );
  const remarks = [
    reading.extra.length > 0 && fill(messages['extra'] ?? '', { words: reading.extra.join(', ') }),
    reading.hasSpaces && messages['has-spaces'],
    !reading.isInOrder && messages['not-in-order'],
    isTwice && messages['same'],
  ].filter(Boolean);
  if (remarks.length === 0) return null;
  return (
    <ul class="file-naming-remarks" role="list">
      {remarks.map((remark) => (
        <li key={remark} class="file-naming-state">
          <Icon name="redo" size={18} /> <span>{remark}</span>
        </li>
      ))}
    </ul>
  );
}

/** The file that is open: what it is, its name, its place. */
function Open({ file, props }: { file: File; props: Props }) {
  const { scene, state, messages } = props;
  const name = nameOf(state, file);
  const reading = readName(scene, file, name);
  const better = arranged(scene, state, file);
  const folder = scene.folders && String(state[`${file.id}.folder`]);
  const around = listed(scene, state, folder);
  const place = {
    n: around.findIndex(({ id }) => id === file.id) + 1,
    total: around.length,
    folder: scene.folders?.find(({ id }) => id === folder)?.name ?? messages['unfiled'] ?? '',
  };
  return (
    <div class="file-naming-open">
      <p class="sim-title" data-arrival tabIndex={-1} translate={false}>
        {name}.{file.extension}
      </p>
      <p class="sim-soft">{fill(messages[folder === undefined ? 'place' : 'place-folder'] ?? '', place)}</p>
      <dl class="file-naming-facts">
        <dt>{messages['about']}</dt>
        <dd>{file.about}</dd>
        <dt>{messages['changed']}</dt>
        <dd class="sim-soft">{file.changed}</dd>
      </dl>
      <Write control={`${file.id}.name`} label={fill(messages['name'] ?? '', { extension: file.extension })} value={name} />
      <Remarks file={file} reading={reading} props={props} />
      <p class="sim-label">{messages['parts']}</p>
      <Parts file={file} reading={reading} props={props} />
      {better !== null && (
        <p>
          <Press control={`${file.id}.arrange`}>
            <Icon name="redo" />
            <span translate={false}>{fill(messages['arrange'] ?? '', { name: better })}</span>
          </Press>
        </p>
      )}
      {scene.folders && (
        <Pick
          control={`${file.id}.folder`}
          label={messages['folder'] ?? ''}
          value={folder ?? 'none'}
          options={[
            { value: 'none', text: messages['unfiled'] ?? '' },
            ...scene.folders.map(({ id, name: text }) => ({ value: id, text })),
          ]}
        />
      )}
      <p class="file-naming-foot">
        <Press control="next" class="sim-button sim-primary">
          {messages['next']} <Icon name="right" />
        </Press>
        <Press control="close">
          <Icon name="left" /> {messages['close']}
        </Press>
      </p>
    </div>
  );
}

/** A list of files that sorts itself, beside the one that is open. */
export function Screen(props: Props) {
  const { scene, state, messages } = props;
  const file = scene.files.find(({ id }) => id === state['open']);
  return (
    <>
      <div class="sim-bar">
        <Icon name="folder" /> {scene.place}
      </div>
      <Rule {...props} />
      <div class="file-naming-views" data-view={file ? 'file' : 'list'}>
        <List {...props} />
        {/* A file of its own each time: the focus then goes to its name. */}
        {file ? <Open key={file.id} file={file} props={props} /> : <p class="sim-soft file-naming-empty">{messages['empty']}</p>}
      </div>
    </>
  );
}
