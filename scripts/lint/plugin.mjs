// The project's own lint rules: who may import whom, and names that say nothing.
import { dirname, posix, relative, sep } from 'node:path';
import { kindOfFile, roomOf, rooms, surfaceOfFile } from './rooms.mjs';

const inPicture = 'See "Who may import whom" in docs/architecture.md.';

/** The project path that an import leads to, or null for a package. @param {string} from @param {string} specifier */
function importedPath(from, specifier) {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('#src/')) return posix.join('src', plain.slice('#src/'.length));
  if (plain.startsWith('.')) return posix.join(posix.dirname(from), plain);
  return null;
}

/** @param {string} from @param {string} name a package @returns {string | null} what is wrong with it */
function packageProblem(from, name) {
  const room = rooms[roomOf(from) ?? ''];
  if (!room?.belongs || name.startsWith('node:')) return null;
  const isAllowed = room.packages ? room.packages.test(name) : !room.notPackages?.test(name);
  return isAllowed ? null : `${room.name} may not import ${name}: ${room.belongs} ${inPicture}`;
}

/** @param {string} from @param {string} to @param {boolean} isTypeOnly @returns {string | null} */
function pathProblem(from, to, isTypeOnly) {
  const roomId = roomOf(from) ?? '';
  const room = rooms[roomId];
  if (!room?.belongs) return null;
  const targetId = roomOf(to) ?? '';
  const target = rooms[targetId];
  const [ownKind, otherKind] = [kindOfFile(from), kindOfFile(to)];
  if (ownKind && otherKind && ownKind !== otherKind) {
    return `A kind may not import another kind ("${otherKind}"): what both need belongs in src/domain/exercise, src/ui or src/exercise-frame. ${inPicture}`;
  }
  const [ownSurface, otherSurface] = [surfaceOfFile(from), surfaceOfFile(to)];
  if (ownSurface && otherSurface && ownSurface !== otherSurface) {
    return `A surface may not import another surface ("${otherSurface}"): what both need belongs in the kind’s own folder. ${inPicture}`;
  }
  if (roomId === targetId && !room.isAlone) return null;
  if (room.may?.includes(targetId)) return null;
  if (room.typesOf?.includes(targetId)) {
    return isTypeOnly
      ? null
      : `${room.name} may import only types from ${target?.name} (write "import type"): ${room.belongs} ${inPicture}`;
  }
  return `${room.name} may not import ${target?.name ?? to}: ${room.belongs} ${inPicture}`;
}

/** @type {import('eslint').Rule.RuleModule} */
const importRooms = {
  meta: { type: 'problem', docs: { description: 'each room imports only the rooms below it' }, schema: [] },
  create(context) {
    // A script inside an .astro file is linted under a name of its own below that file.
    const from = relative(context.cwd, context.filename)
      .split(sep)
      .join('/')
      .replace(/(\.astro)\/[^/]+$/, '$1');
    /** @param {any} node @param {any} source @param {boolean} isTypeOnly */
    const look = (node, source, isTypeOnly) => {
      if (typeof source?.value !== 'string') return;
      const to = importedPath(from, source.value);
      const problem = to === null ? packageProblem(from, source.value) : pathProblem(from, to, isTypeOnly);
      if (problem) context.report({ node, message: problem.replace(/^a /, 'A ') });
    };
    return {
      ImportDeclaration: (/** @type {any} */ node) => look(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (/** @type {any} */ node) => look(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (/** @type {any} */ node) => look(node, node.source, node.exportKind === 'type'),
      ImportExpression: (/** @type {any} */ node) => look(node, node.source, false),
      TSImportType: (/** @type {any} */ node) => look(node, node.source ?? node.argument?.literal, true),
    };
  },
};

const emptyNames = ['utils', 'util', 'helpers', 'helper', 'common', 'misc'];

/** @type {import('eslint').Rule.RuleModule} */
const tellingNames = {
  meta: { type: 'problem', docs: { description: 'a file’s name says what it holds' }, schema: [] },
  create(context) {
    const path = relative(context.cwd, context.filename).split(sep).join('/');
    const empty = path.split('/').find((part) => emptyNames.includes(part.split('.')[0]?.toLowerCase() ?? ''));
    return {
      Program(node) {
        if (empty)
          context.report({
            node,
            loc: { line: 1, column: 0 },
            message: `"${empty}" says nothing: name the file (in ${dirname(path)}) after what it holds or does.`,
          });
      },
    };
  },
};

export const viceversaPlugin = { meta: { name: 'viceversa' }, rules: { 'import-rooms': importRooms, 'telling-names': tellingNames } };
