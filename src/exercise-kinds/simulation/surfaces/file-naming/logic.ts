import { fill } from '#src/domain/text/fill.ts';
import type { Control, FieldValue, Logic, State } from '../../surface-contract.ts';
import { byName, makeName, readName, remember, type Reading } from './naming.ts';
import type { FileNamingScene } from './schema.ts';

type Scene = FileNamingScene;
type File = Scene['files'][number];

/** What every step asks for again, and what takes time to put together. It depends on nothing but its key. */
const memory = {
  fields: new WeakMap<File, { name: string; folder: string }>(),
  starts: new WeakMap<Scene, State>(),
  rows: new WeakMap<Scene, Control[]>(),
  controls: new WeakMap<Reading, Control[]>(),
};

/** The fields that hold a file's name and folder. */
const fieldsFor = (file: File): { name: string; folder: string } =>
  remember(memory.fields, file, () => ({ name: `${file.id}.name`, folder: `${file.id}.folder` }));

/** The name of a file now, without its extension. */
export const nameOf = (state: State, file: File): string => String(state[fieldsFor(file).name]);

/** The name of a file now, read by the rule. */
export const readingOf = (scene: Scene, state: State, file: File): Reading => readName(scene, file, nameOf(state, file));

/** The files of a folder (`none`: not filed yet), or all where there are no folders, in the order of their names. */
export const listed = (scene: Scene, state: State, folder?: string): File[] =>
  scene.files
    .filter(({ id }) => folder === undefined || state[`${id}.folder`] === folder)
    .toSorted((one, other) => byName(readingOf(scene, state, one), readingOf(scene, state, other)));

/** What the scene offers for a part of a file's name. */
function offeredFor(scene: Scene, file: File, part: string): string[] {
  const { form, words = [] } = scene.rule.parts.find(({ id }) => id === part) ?? {};
  if (form === 'date') return file.dates;
  return form === 'word' ? words.map(({ id }) => id) : ['v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7', 'v8', 'v9'].slice(0, scene.versions ?? 3);
}

/** What can be chosen for a part of a name; `own` is what was typed and is not offered. */
export function choicesFor(scene: Scene, state: State, file: File, part: string): string[] {
  const offered = offeredFor(scene, file, part);
  const value = readingOf(scene, state, file).parts.find(({ id }) => id === part)?.value ?? '';
  return ['none', ...offered, ...(value === '' || offered.includes(value) ? [] : ['own'])];
}

/** The fields that follow from the name of one file. */
const fieldsOf = ({ id }: File, { parts, isRight }: Reading): [string, FieldValue][] => [
  ...parts.map((part): [string, FieldValue] => [`${id}.${part.id}`, part.state]),
  [`${id}.ok`, isRight],
];

/** A state in which these files changed, with everything worked out anew that follows from names and folders. */
function derive(scene: Scene, state: State, changed: readonly File[]): State {
  const next: Record<string, FieldValue> = { ...state };
  for (const file of changed) for (const [field, value] of fieldsOf(file, readingOf(scene, state, file))) next[field] = value;
  const counts = { following: 0, renamed: 0, moved: 0, 'day-first': 0, same: 0 };
  const avoided = Object.fromEntries((scene.avoid ?? []).map(({ id }) => [`avoid.${id}`, 0]));
  const places: { sorted: string; folder: FieldValue | undefined }[] = [];
  for (const file of scene.files) {
    const reading = readingOf(scene, state, file);
    const folder = scene.folders && state[fieldsFor(file).folder];
    counts.following += Number(reading.isFollowed);
    counts.moved += Number(scene.folders !== undefined && folder !== (file.folder ?? 'none'));
    counts.same += Number(places.some((each) => each.sorted === reading.sorted && each.folder === folder));
    places.push({ sorted: reading.sorted, folder });
    if (nameOf(state, file) === file.name) continue;
    counts.renamed += 1;
    counts['day-first'] += Number(reading.parts.some((part) => part.state === 'day-first'));
    for (const id of reading.avoided) avoided[`avoid.${id}`] = (avoided[`avoid.${id}`] ?? 0) + 1;
  }
  return Object.assign(next, counts, avoided);
}

/** The file to open next: the next one whose name does not follow the rule, or that is not filed; else simply the next. */
function nextOf(scene: Scene, state: State): string {
  const at = scene.files.findIndex(({ id }) => id === state['open']);
  const rest = [...scene.files.slice(at + 1), ...scene.files.slice(0, at)];
  const isLeft = (file: File): boolean => !readingOf(scene, state, file).isFollowed || state[`${file.id}.folder`] === 'none';
  return (rest.find(isLeft) ?? rest[0])?.id ?? 'none';
}

function rename(scene: Scene, state: State, file: File, typed: string): State {
  const name = typed.trim().slice(0, 80);
  const ending = `.${file.extension}`;
  const bare = name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length).trim() : name;
  // A file can't be left without a name: the one before stays.
  return bare === '' ? state : derive(scene, { ...state, [`${file.id}.name`]: bare }, [file]);
}

/** The name that the parts recognised in a name would make, in the order of the rule; null where that changes nothing. */
export function arranged(scene: Scene, state: State, file: File): string | null {
  const reading = readingOf(scene, state, file);
  const name = makeName(scene, Object.fromEntries(reading.parts.map(({ id, value }) => [id, value])));
  return name === '' || name === nameOf(state, file) ? null : name;
}

/** Everything that can be operated in the file that is open. */
function fileControls(scene: Scene, state: State, file: File): Control[] {
  return [
    { control: `${file.id}.name`, isTyped: true },
    ...scene.rule.parts.map(({ id }) => ({ control: `${file.id}.${id}`, values: choicesFor(scene, state, file, id) })),
    ...(arranged(scene, state, file) === null ? [] : [{ control: `${file.id}.arrange` }]),
    ...(scene.folders ? [{ control: `${file.id}.folder`, values: ['none', ...scene.folders.map(({ id }) => id)] }] : []),
    { control: 'next' },
    { control: 'close' },
  ];
}

/** The state before anything was done. */
const begin = (scene: Scene): State =>
  derive(
    scene,
    {
      open: 'none',
      ...Object.fromEntries(scene.files.map(({ id, name }) => [`${id}.name`, name])),
      ...Object.fromEntries(scene.folders ? scene.files.map(({ id, folder }) => [`${id}.folder`, folder ?? 'none']) : []),
    },
    scene.files,
  );

/** Files whose names are typed, or put together from their parts, and that lie in folders. */
export const fileNamingLogic: Logic<Scene> = {
  start: (scene) => remember(memory.starts, scene, () => begin(scene)),
  controls(scene, state) {
    const rows = remember(memory.rows, scene, () => scene.files.map(({ id }) => ({ control: `${id}.open` })));
    const file = state['open'] === 'none' ? undefined : scene.files.find(({ id }) => id === state['open']);
    if (!file) return rows;
    return remember(memory.controls, readingOf(scene, state, file), () => [...rows, ...fileControls(scene, state, file)]);
  },
  act(scene, state, { control, value }) {
    if (control === 'close') return { ...state, open: 'none' };
    if (control === 'next') return { ...state, open: nextOf(scene, state) };
    const [id = '', part = ''] = control.split('.');
    const file = scene.files.find((each) => each.id === id);
    if (!file) return state;
    if (part === 'open') return { ...state, open: id };
    if (part === 'folder') return derive(scene, { ...state, [control]: value }, []);
    if (part === 'name') return rename(scene, state, file, value);
    if (part === 'arrange') return rename(scene, state, file, arranged(scene, state, file) ?? '');
    if (value === 'own') return state;
    const values = Object.fromEntries(readingOf(scene, state, file).parts.map((each) => [each.id, each.value]));
    const name = makeName(scene, { ...values, [part]: value === 'none' ? '' : value });
    return name === '' ? state : derive(scene, { ...state, [`${id}.name`]: name }, [file]);
  },
  missing: (_scene, state) => (Number(state['renamed']) + Number(state['moved']) > 0 ? null : 'nothing-renamed'),
  describe({ files, rule, folders = [] }, { control, value }, messages) {
    const [id = '', part = ''] = control.split('.');
    const { name = '', extension = '' } = files.find((each) => each.id === id) ?? {};
    const known = rule.parts.find((each) => each.id === part);
    const said =
      part === ''
        ? control
        : known
          ? value === 'none'
            ? 'part-none'
            : 'part'
          : part === 'folder' && value === 'none'
            ? 'folder-none'
            : part;
    return fill(messages[`said-${said}`] ?? '', {
      name: `${name}.${extension}`,
      part: known?.label ?? '',
      value: known?.words?.find((word) => word.id === value)?.text ?? (value === 'own' ? (messages['own'] ?? '') : value),
      folder: folders.find((folder) => folder.id === value)?.name ?? '',
    });
  },
};
