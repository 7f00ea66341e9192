// What is never written in the site's code, with the words that say what to write instead.

const noMarkup = 'Text from outside must never become markup: render it with Preact or Astro, or set textContent.';

const markup = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
  'dangerouslySetInnerHTML',
];

export const bannedProperties = [
  ...markup.map((property) => ({ property, message: noMarkup })),
  ...['write', 'writeln'].map((property) => ({ object: 'document', property, message: noMarkup })),
  { object: 'document', property: 'cookie', message: 'This site sets no cookie: what is kept on the device goes through src/storage.' },
];

export const bannedSyntax = [
  { selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|innerHTML|srcdoc|srcDoc)$/]', message: noMarkup },
  { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: noMarkup },
];

const time = 'The domain and the kinds have no clock: take the time as a parameter; the island or the store passes it in.';
const chance = 'The domain and the kinds have no chance: take a seed (src/domain/exercise/shuffle.ts) or the id as a parameter.';

export const impureProperties = [
  { object: 'Date', property: 'now', message: time },
  { object: 'performance', property: 'now', message: time },
  { object: 'Math', property: 'random', message: chance },
  { object: 'crypto', property: 'randomUUID', message: chance },
  { object: 'crypto', property: 'getRandomValues', message: chance },
];

export const impureSyntax = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: time },
  { selector: 'CallExpression[callee.name="Date"]', message: time },
];

const stores = ['indexedDB', 'localStorage', 'sessionStorage', 'BroadcastChannel'];
const storage =
  'Only src/storage touches what the browser keeps: add what is missing there, and the name of the key to src/storage/keys.ts.';

export const storageGlobals = stores.map((name) => ({ name, message: storage }));

export const storageProperties = ['locks', 'storage'].map((property) => ({ object: 'navigator', property, message: storage }));

export const storageSyntax = [
  { selector: `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=/^(${stores.join('|')})$/]`, message: storage },
  { selector: 'MemberExpression[object.property.name="navigator"][property.name=/^(locks|storage)$/]', message: storage },
];
