/**
 * Weighs, in brotli, the first visit to every lesson and what each kind of exercise adds, and fails above the limits.
 * Run after a build: `node scripts/bench/weight.ts [dist]`. docs/weight.md says why these numbers.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { exerciseParts, type ExercisePart } from './exercise-parts.ts';
import { pageFiles } from './page-files.ts';

/** Most bytes, in brotli. Inline script counts as HTML. */
const limits = {
  /** Script of a lesson, the kinds of its exercises apart. */
  script: 18_700,
  /** All but fonts, kinds apart: a lesson's own text, styles and script, and so much more for each exercise that it holds. */
  lesson: 41_000,
  exercise: 3_000,
  /** The scene of a simulation, its goals and their words, on top of that. */
  scene: 4_000,
  /** The two font files that a page preloads. */
  fonts: 60_000,
  /** Script that all islands share: the library, the frame, the store. */
  shared: 16_000,
  /** Script and style that one kind adds to it. */
  kind: 4_000,
  /** The same for one surface of a simulation, its share of the engine included. */
  surface: 8_000,
};

const dist = path.resolve(process.argv[2] ?? 'dist');
const base = `${(process.env['BASE_PATH'] ?? '/').replace(/\/$/, '')}/`;
/** Fonts are compressed already; anything else travels in brotli. */
const weigh = (files: string[], isCompressed = false): number =>
  files.reduce((sum, file) => {
    const bytes = readFileSync(path.join(dist, file));
    return sum + (isCompressed ? bytes : brotliCompressSync(bytes)).length;
  }, 0);
const pagesIn = (pattern: string): string[] =>
  globSync(pattern, { cwd: dist })
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();

let failures = 0;
/** One line of the table, and a complaint for each weight above its limit. */
function report(name: string, weights: Record<string, { is: number; limit?: number }>): void {
  console.log(
    name.padEnd(58),
    Object.entries(weights)
      .map(([what, { is }]) => `${what} ${is}`.padEnd(16))
      .join(' '),
  );
  for (const [what, { is, limit }] of Object.entries(weights)) {
    if (limit === undefined || is <= limit) continue;
    failures += 1;
    console.error(`  ${what}: ${is} bytes, and the limit is ${limit}.`);
  }
}

const isSurface = ({ name }: ExercisePart): boolean => name.includes('/');
const { parts, shared } = exerciseParts(dist, pagesIn('{fr,en}/exercises/*/*/index.html'), base);
report('shared by all', { script: { is: weigh([...shared]), limit: limits.shared } });
for (const part of parts) {
  const script = weigh(part.scripts);
  const style = weigh(part.styles);
  report(part.name, {
    script: { is: script },
    style: { is: style },
    both: { is: script + style, limit: isSurface(part) ? limits.surface : limits.kind },
  });
}

/** What all surfaces share stands in one file of the site, whatever surfaces it has. */
const islandScripts = globSync('_astro/*.js', { cwd: dist });
for (const [name, mark] of Object.entries({ 'the frame': 'data-feedback', 'the frame of simulations': 'data-start-again' })) {
  const holding = islandScripts.filter((file) => readFileSync(path.join(dist, file), 'utf8').includes(mark));
  report(`files that hold ${name}`, { files: { is: holding.length, limit: 1 } });
}

/** Files of kinds and surfaces: a lesson brings those that it uses on top of its own limits, since each has one of its own. */
const ofKinds = new Set(parts.flatMap(({ scripts, styles }) => [...scripts, ...styles]));
const apartFromKinds = (files: string[]): string[] => files.filter((file) => !ofKinds.has(file));

const lessons = pagesIn('{fr,en}/lessons/*/*/index.html');
if (lessons.length === 0 || parts.length === 0) {
  console.error(`No lesson with exercises in ${dist}: build the site first.`);
  process.exit(1);
}
for (const page of lessons) {
  const files = pageFiles(dist, page, base);
  const exercises = readFileSync(path.join(dist, page), 'utf8').match(/<astro-island/g)?.length ?? 0;
  const simulations = readFileSync(path.join(dist, page), 'utf8').match(/data-kind="simulation"/g)?.length ?? 0;
  const html = weigh([files.html]);
  const style = weigh(apartFromKinds(files.styles));
  const script = weigh(apartFromKinds(files.scripts));
  report(page.replace('/index.html', ''), {
    exercises: { is: exercises },
    html: { is: html },
    style: { is: style },
    script: { is: script, limit: limits.script },
    'without fonts': { is: html + style + script, limit: limits.lesson + exercises * limits.exercise + simulations * limits.scene },
    fonts: { is: weigh(files.fonts, true), limit: limits.fonts },
    'font files': { is: files.fonts.length, limit: 2 },
  });
}
process.exit(failures > 0 ? 1 : 0);
