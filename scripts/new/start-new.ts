import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import type { AnyKind } from '#src/exercise-kinds/contract.ts';

/** The project's folder. */
export const projectFolder = path.join(import.meta.dirname, '../..');

/** Something that the person who asked can mend. */
export class NewProblem extends Error {}

const usage = [
  'Say what to begin:',
  '  npm run new -- exercise <module>/<exercise> <kind>      for example  npm run new -- exercise meetings/mute-first choice',
  '  npm run new -- kind <kind> <module>/<exercise>          a new way to practise, with a first exercise',
  '  npm run new -- surface <surface> <module>/<exercise>    a new screen for simulations, with a first scene',
].join('\n');

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const pascal = (id: string): string => id.replace(/(^|-)([a-z0-9])/g, (_, _dash: string, letter: string) => letter.toUpperCase());

/** The name of a kind or surface in the code: `fileNaming`. */
const nameOf = (id: string): string => pascal(id).replace(/^./, (letter) => letter.toLowerCase());

/** Where the registries stand, and what each line of them looks like. */
const places = {
  kind: { folder: 'src/exercise-kinds', registry: 'src/exercise-kinds/registry.ts', file: 'kind' },
  surface: { folder: 'src/exercise-kinds/simulation/surfaces', registry: 'src/exercise-kinds/simulation/surfaces.ts', file: 'surface' },
};

/** Words that can't name a variable of the code. */
const reserved = new Set(
  'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  ),
);

function checkName(what: string, name: string | undefined): string {
  if (name === undefined) throw new NewProblem(`The name of the ${what} is missing.\n${usage}`);
  if (!kebab.test(name))
    throw new NewProblem(`"${name}" can't name a ${what}: use lower-case words joined by hyphens, such as "read-web-address".`);
  return name;
}

/** The file of an exercise that does not exist yet. */
function exerciseFile(root: string, id: string | undefined): string {
  if (!id || id.split('/').length !== 2) throw new NewProblem(`Name the exercise as <module>/<exercise>.\n${usage}`);
  const [module = '', exercise = ''] = id.split('/');
  checkName('module', module);
  checkName('exercise', exercise);
  const modules = readdirSync(path.join(root, 'content/modules'));
  if (!modules.includes(module)) throw new NewProblem(`There is no module "${module}". The modules are: ${modules.join(', ')}.`);
  const file = `exercises/${module}/${exercise}.yaml`;
  if (existsSync(path.join(root, file))) throw new NewProblem(`${file} exists already, and was left as it is. Take another name.`);
  return file;
}

/** Writes the first example of a kind as an exercise of its own. */
function writeExercise(root: string, file: string, { id, examples }: AnyKind): void {
  const [example] = examples;
  if (!example) throw new NewProblem(`The kind "${id}" has no example to begin with.`);
  const { kind, surface, ...fields } = example.authored;
  const folder = id.replace('/', '/surfaces/');
  const head = `# A start: replace every text by your own. What each field means: src/exercise-kinds/${folder}/README.md\n`;
  const authored = { kind, ...(surface === undefined ? {} : { surface }), standalone: true, ...fields };
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), head + stringify(authored, { lineWidth: 0 }));
}

/** The kinds as they stand on the disk now, a new one included. A fresh process: modules are read once only. */
function loadKind(root: string, id: string): AnyKind {
  const script = `const { kinds } = await import(${JSON.stringify(pathToFileURL(path.join(root, 'src/exercise-kinds/kinds.ts')).href)});
const kind = kinds.get(process.argv[1]);
console.log(JSON.stringify(kind ? { id: kind.id, examples: kind.examples } : { names: [...kinds.keys()] }));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script, id], { cwd: root, encoding: 'utf8' });
  const found = JSON.parse(output) as AnyKind & { names?: string[] };
  if (found.names) throw new NewProblem(`There is no kind "${id}". The kinds are: ${found.names.join(', ')}.`);
  return found;
}

/** Fills the templates of a kind or surface into its folder, and adds its line to the registry. */
function writeFolder(root: string, what: 'kind' | 'surface', id: string, exercise: string): string[] {
  const place = places[what];
  const folder = `${place.folder}/${id}`;
  if (existsSync(path.join(root, folder))) throw new NewProblem(`${folder} exists already, and was left as it is. Take another name.`);
  if (reserved.has(id))
    throw new NewProblem(`"${id}" means something in the code; take another name for the ${what}, of two words for instance.`);
  const name = nameOf(id);
  const fill = (text: string): string =>
    text.replaceAll('__exercise__', exercise).replaceAll('__id__', id).replaceAll('__Name__', pascal(id)).replaceAll('__name__', name);
  const templates = path.join(root, 'scripts/new/templates', what);
  mkdirSync(path.join(root, folder), { recursive: true });
  const files = readdirSync(templates).map((template) => {
    const file = `${folder}/${template.replace('.template', '')}`;
    writeFileSync(path.join(root, file), fill(readFileSync(path.join(templates, template), 'utf8')));
    return file;
  });
  const registry = path.join(root, place.registry);
  const from = what === 'kind' ? `./${id}/kind.ts` : `./surfaces/${id}/surface.ts`;
  writeFileSync(registry, `${readFileSync(registry, 'utf8').trimEnd()}\nexport { ${name} } from '${from}';\n`);
  return [...files, `${place.registry} (one line)`];
}

/**
 * Writes what was asked for into the project.
 * @returns the files written, by their path
 * @throws NewProblem when the request can't be met; nothing was written then
 */
export function startNew(root: string, [what, ...names]: string[]): string[] {
  if (what === 'exercise') {
    const [id, kind] = names;
    const file = exerciseFile(root, id);
    if (!kind) throw new NewProblem(`Say of which kind.\n${usage}`);
    writeExercise(root, file, loadKind(root, kind));
    return [file];
  }
  if (what === 'kind' || what === 'surface') {
    const id = checkName(what, names[0]);
    const file = exerciseFile(root, names[1]);
    const registry = path.join(root, places[what].registry);
    const before = readFileSync(registry, 'utf8');
    const written = writeFolder(root, what, id, names[1] ?? '');
    try {
      writeExercise(root, file, loadKind(root, what === 'kind' ? id : `simulation/${id}`));
    } catch (problem) {
      rmSync(path.join(root, places[what].folder, id), { recursive: true, force: true });
      writeFileSync(registry, before);
      throw problem;
    }
    return [...written, file];
  }
  throw new NewProblem(what ? `"${what}" can't be begun here.\n${usage}` : usage);
}
