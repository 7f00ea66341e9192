import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Press } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { listed, nameOf } from './logic.ts';
import { readName } from './naming.ts';
import { OpenFile } from './OpenFile.tsx';
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
        {file ? <OpenFile key={file.id} file={file} props={props} /> : <p class="sim-soft file-naming-empty">{messages['empty']}</p>}
      </div>
    </>
  );
}
