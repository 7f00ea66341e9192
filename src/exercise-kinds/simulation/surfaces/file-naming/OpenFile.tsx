import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Pick, Press, Write } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { arranged, choicesFor, listed, nameOf } from './logic.ts';
import { readName, type Reading } from './naming.ts';
import type { FileNamingScene } from './schema.ts';

type Props = ScreenProps<FileNamingScene>;
type File = FileNamingScene['files'][number];

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
export function OpenFile({ file, props }: { file: File; props: Props }) {
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
