// Who may import whom: the table of docs/architecture.md, in the form that the lint rule reads.
// A room is a folder, or some files of it, with one thing to do. Order matters: the first pattern that fits names the room.

/**
 * @typedef {object} Room
 * @property {string} name as the messages say it
 * @property {RegExp} files which files are in it, by their path from the project's folder
 * @property {string[]} [may] ids of the rooms it may import; every file may import its own room, unless `isAlone`
 * @property {string[]} [typesOf] ids of the rooms of which it may import types only
 * @property {boolean} [isAlone] its files don't import each other
 * @property {RegExp} [packages] packages it may import; default: all but those of `notPackages`
 * @property {RegExp} [notPackages]
 * @property {string} [belongs] where what does not fit here belongs; without it, the room may import everything
 */

const kind = 'src/exercise-kinds/(?<kind>[^/]+)/(?:.*/)?';
const uiPackages = /^(astro:content|zod$|zod\/(?!mini)|idb)/;
const nothing = /^$/;

/** The table itself. @type {Record<string, Room>} */
export const rooms = {
  test: { name: 'a test', files: /\.test\.tsx?$|^tests\/|^src\/exercise-kinds\/(universal\/|driver\.ts$|(.+\/)?drive\.ts$)/ },
  config: { name: 'a configuration', files: /^[^/]+\.config\.[cm]?[jt]s$/ },

  review: {
    name: 'src/domain/review',
    files: /^src\/domain\/review\//,
    may: ['domain'],
    packages: /^(ts-fsrs|zod\/mini)$/,
    belongs:
      'the domain is pure and imports itself only. What needs the page, storage, Astro or a framework belongs in src/islands, src/storage or src/catalog, which call the domain.',
  },
  domain: {
    name: 'src/domain',
    files: /^src\/domain\//,
    may: ['review'],
    packages: /^zod\/mini$/,
    belongs:
      'the domain is pure and imports itself only (zod/mini in its file formats, ts-fsrs in src/domain/review). ' +
      'What needs the page, storage, Astro or a framework belongs in src/islands, src/storage or src/catalog, which call the domain.',
  },

  contract: {
    name: 'src/exercise-kinds/contract',
    files: /^src\/exercise-kinds\/(contract|fields|view-contract)\.ts$/,
    may: ['domain'],
    packages: /^zod$/,
    belongs:
      'the contract holds what all kinds share. What one kind needs belongs in its folder; what the page needs, in src/exercise-frame.',
  },
  registry: {
    name: 'src/exercise-kinds/registry',
    files: /^src\/exercise-kinds\/[^/]+\.ts$/,
    may: ['contract', 'kindRecord', 'domain'],
    packages: nothing,
    belongs:
      'Node scripts read the registry as it is, so it imports each kind.ts and nothing of the page. A view is joined in the kind’s Island.tsx and shown by its Mount.astro.',
  },
  kindMount: {
    name: 'a kind’s Mount.astro',
    files: new RegExp(`^${kind}[^/]+\\.astro$`),
    may: ['kindIsland', 'kindStyles'],
    typesOf: ['frameProps', 'exerciseFrame', 'contract', 'kindSchema', 'kindGrade', 'kindLogic'],
    notPackages: /./,
    belongs:
      'it only mounts the kind’s Island. What all exercises share belongs in src/exercise-frame; what stands around them, in src/components.',
  },
  kindIsland: {
    name: 'a kind’s Island',
    files: new RegExp(`^${kind}Island\\.tsx$`),
    may: ['exerciseFrame', 'frameProps', 'kindView', 'kindGrade', 'kindLogic'],
    typesOf: ['kindSchema', 'contract'],
    packages: /^(preact|@preact\/signals)(\/|$)/,
    isAlone: true,
    belongs:
      'it joins its own View and grading in the frame. What all exercises share (check, hints, saving) belongs in src/exercise-frame.',
  },
  kindStyles: {
    name: 'a kind’s styles',
    files: new RegExp(`^${kind}[^/]+\\.css$`),
    packages: nothing,
    belongs: 'the kind’s Mount.astro brings them to the pages that use the kind.',
  },
  kindView: {
    name: 'a kind’s view',
    files: new RegExp(`^${kind}[^/]+\\.tsx$`),
    may: ['ui', 'kindLogic', 'domain'],
    typesOf: ['contract', 'kindSchema'],
    notPackages: uiPackages,
    belongs:
      'a view shows and reports: its own types, src/domain, src/ui, Preact. Saving, timing and checking belong in src/exercise-frame, grading in grade.ts, sentences in messages.ts.',
  },
  kindSchema: {
    name: 'a kind’s schema',
    files: new RegExp(`^${kind}schema\\.ts$`),
    may: ['contract', 'domain', 'kindLogic'],
    packages: /^zod$/,
    belongs:
      'a schema says what may be written: the contract, src/domain/exercise and zod. How it looks belongs in View.tsx, what it is worth in grade.ts.',
  },
  kindGrade: {
    name: 'a kind’s grading',
    files: new RegExp(`^${kind}(grade|present|check)\\.ts$`),
    may: ['domain', 'kindLogic'],
    typesOf: ['contract', 'kindSchema'],
    packages: nothing,
    belongs:
      'grading is pure, and types are all it takes from schemas, so that the browser gets no validator with it. What is shown belongs in View.tsx, what may be written in schema.ts.',
  },
  kindRecord: {
    name: 'a kind’s record',
    files: new RegExp(`^${kind}(kind|surface|surfaces|registry)\\.ts$`),
    may: ['contract', 'domain', 'kindSchema', 'kindGrade', 'kindLogic'],
    packages: nothing,
    belongs: 'it gathers schema, grading, messages and examples, and Node scripts read it as it is. A view is joined in Island.tsx.',
  },
  kindLogic: {
    name: 'a kind’s pure part',
    files: new RegExp(`^${kind}[^/]+\\.ts$`),
    may: ['domain'],
    typesOf: ['contract', 'kindSchema', 'kindGrade'],
    packages: nothing,
    belongs: 'grading and views both use it, so it is pure. What is shown belongs in View.tsx, what may be written in schema.ts.',
  },

  frameProps: {
    name: 'src/exercise-frame’s props and messages',
    files: /^src\/exercise-frame\/(exercise-props|messages)\.ts$/,
    may: ['domain', 'i18n'],
    typesOf: ['contract', 'exerciseFrame'],
    notPackages: /^(astro:content|zod|idb|@preact\/)/,
    belongs:
      'the page prepares these for the frame, so they hold types and sentences. What reacts belongs in the other files of src/exercise-frame.',
  },
  exerciseFrame: {
    name: 'src/exercise-frame',
    files: /^src\/exercise-frame\//,
    may: ['frameProps', 'domain', 'storage', 'ui', 'i18n'],
    typesOf: ['contract'],
    notPackages: uiPackages,
    belongs:
      'the frame knows no single kind: what one kind needs belongs in its folder and comes in by props. What is not about one exercise belongs in src/islands.',
  },
  storage: {
    name: 'src/storage',
    files: /^src\/storage\//,
    may: ['domain'],
    notPackages: /^(preact|@preact\/|astro|zod$)/,
    belongs:
      'storage reads and writes facts. What is shown belongs in src/islands or src/exercise-frame, what is computed from facts in src/domain.',
  },

  contentModel: {
    name: 'src/catalog’s content model (schemas, lesson-*)',
    files: /^src\/catalog\/(schemas\/|lesson-(words|outline|parts|prose)\.ts$)/,
    may: ['domain', 'registry', 'contract'],
    notPackages: /^(astro|preact|@preact\/)/,
    belongs: 'scripts and the configuration read it without Astro. What needs astro:content belongs in the other files of src/catalog.',
  },
  catalog: {
    name: 'src/catalog',
    files: /^src\/(catalog\/|content\.config\.ts$)/,
    may: ['contentModel', 'domain', 'registry', 'contract', 'i18n', 'frameProps', 'contentFiles'],
    notPackages: /^(preact|@preact\/|idb)/,
    belongs:
      'the catalog turns content entries into domain objects. What is shown belongs in src/pages and src/components, what is stored in src/storage.',
  },

  ui: {
    name: 'src/ui',
    files: /^src\/(ui|styles)\//,
    may: ['domain', 'i18n'],
    notPackages: uiPackages,
    belongs:
      'src/ui holds small parts that know nothing of lessons or storage. What does belongs in src/islands, src/exercise-frame or src/components.',
  },
  i18n: {
    name: 'src/i18n',
    files: /^src\/i18n\//,
    may: ['domain'],
    notPackages: /^(astro:content|zod$|idb|preact|@preact\/)/,
    belongs: 'src/i18n holds words and formats. What shows them belongs in src/components or src/islands.',
  },
  offline: {
    name: 'src/offline',
    files: /^src\/offline\//,
    may: ['domain', 'storage', 'i18n', 'ui'],
    notPackages: uiPackages,
    belongs: 'src/offline knows files and caches. What is shown about them belongs in src/islands.',
  },
  islands: {
    name: 'src/islands',
    files: /^src\/islands\//,
    may: ['exerciseFrame', 'frameProps', 'storage', 'domain', 'ui', 'i18n', 'offline'],
    typesOf: ['contract', 'contentModel', 'catalog'],
    notPackages: uiPackages,
    belongs:
      'an island gets its data by props and knows no kind. Content is read in src/catalog and handed over by the page; a kind is mounted by src/components.',
  },
  components: {
    name: 'src/components',
    files: /^src\/components\//,
    may: [
      'islands',
      'kindMount',
      'registry',
      'contract',
      'exerciseFrame',
      'frameProps',
      'catalog',
      'contentModel',
      'storage',
      'domain',
      'ui',
      'i18n',
      'offline',
    ],
    notPackages: /^(astro:content|idb)/,
    belongs:
      'components are parts of pages. Of a kind they take its Mount.astro, of the content what src/catalog gives; what frames a whole page belongs in src/layouts.',
  },
  layouts: {
    name: 'src/layouts',
    files: /^src\/layouts\//,
    may: ['components', 'islands', 'exerciseFrame', 'frameProps', 'catalog', 'contentModel', 'storage', 'domain', 'ui', 'i18n', 'offline'],
    notPackages: /^(astro:content|idb)/,
    belongs: 'layouts frame pages. What one page shows belongs in src/pages or src/components, content in src/catalog.',
  },
  pages: {
    name: 'src/pages',
    files: /^src\/pages\//,
    may: [
      'layouts',
      'components',
      'islands',
      'registry',
      'contract',
      'exerciseFrame',
      'frameProps',
      'catalog',
      'contentModel',
      'storage',
      'domain',
      'ui',
      'i18n',
      'offline',
    ],
    notPackages: /^(astro:content|idb)/,
    belongs:
      'pages are thin: content comes from src/catalog, what is shown is made in src/components, and an exercise is mounted by a component.',
  },
  scripts: {
    name: 'scripts',
    files: /^scripts\//,
    may: ['domain', 'registry', 'contract', 'contentModel'],
    notPackages: /^(astro:|preact|@preact\/)/,
    belongs:
      'scripts read the domain, the registry of kinds and the content model (src/catalog/schemas, lesson-words, lesson-outline, lesson-parts, lesson-prose). What both a page and a script need belongs in src/domain.',
  },
  contentFiles: { name: 'the content', files: /^(content|exercises)\// },
};

/** The room of a file, or undefined for one outside all of them. @param {string} path from the project's folder, with slashes */
export const roomOf = (path) => Object.keys(rooms).find((id) => rooms[id]?.files.test(path));

/** The kind that a file belongs to. @param {string} path */
export const kindOfFile = (path) => /^src\/exercise-kinds\/([^/]+)\//.exec(path)?.[1];

/** The surface of the simulation that a file belongs to. @param {string} path */
export const surfaceOfFile = (path) => /^src\/exercise-kinds\/[^/]+\/surfaces\/([^/]+)\//.exec(path)?.[1];
