/**
 * Weighs the first visit to every lesson that has two exercises, in brotli, and fails above the limits.
 * Inline script counts as HTML. Run after a build: `node scripts/bench/weight.ts [dist]`.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { pageFiles } from './page-files.ts';

/** Most bytes of a first visit, in brotli: the gates of a lesson with two exercises. */
const limits = { script: 22_000, withoutFonts: 45_000, withFonts: 105_000 };

const dist = path.resolve(process.argv[2] ?? 'dist');
const base = `${(process.env['BASE_PATH'] ?? '/').replace(/\/$/, '')}/`;
/** Fonts are compressed already; anything else travels in brotli. */
const weigh = (files: string[], isCompressed = false): number =>
  files.reduce((sum, file) => {
    const bytes = readFileSync(path.join(dist, file));
    return sum + (isCompressed ? bytes : brotliCompressSync(bytes)).length;
  }, 0);

const pages = globSync('{fr,en}/lessons/*/*/index.html', { cwd: dist })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => readFileSync(path.join(dist, file), 'utf8').match(/<astro-island/g)?.length === 2)
  .toSorted();
if (pages.length === 0) {
  console.error(`No lesson with two exercises in ${dist}: build the site first.`);
  process.exit(1);
}

let failures = 0;
console.log('page'.padEnd(58), 'html', 'style', 'script', 'fonts', 'without fonts', 'with fonts');
for (const page of pages) {
  const files = pageFiles(dist, page, base);
  const html = weigh([files.html]);
  const style = weigh(files.styles);
  const script = weigh(files.scripts);
  const fonts = weigh(files.fonts, true);
  const weights = { script, withoutFonts: html + style + script, withFonts: html + style + script + fonts };
  console.log(page.padEnd(58), html, style, script, fonts, weights.withoutFonts, weights.withFonts);
  for (const [what, limit] of Object.entries(limits)) {
    const weight = weights[what as keyof typeof weights];
    if (weight <= limit) continue;
    failures += 1;
    console.error(`  ${what}: ${weight} bytes, and the limit is ${limit}.`);
  }
  if (files.fonts.length > 2) {
    failures += 1;
    console.error(`  ${files.fonts.length} fonts are preloaded, and the limit is two.`);
  }
}
process.exit(failures > 0 ? 1 : 0);
