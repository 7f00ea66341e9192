/**
 * Writes a complete start: an exercise, a kind of exercise or a simulation's surface.
 *   npm run new -- exercise <module>/<exercise> <kind>
 *   npm run new -- kind <kind> <module>/<exercise>
 *   npm run new -- surface <surface> <module>/<exercise>
 */
import { projectFolder, startNew, NewProblem } from './start-new.ts';

try {
  const written = startNew(projectFolder, process.argv.slice(2));
  for (const file of written) console.log(`  ${file}`);
  console.log('\nIt is complete and passes the tests as it is. Now make it yours: `npm run check` tells what to mend on the way.');
} catch (problem) {
  if (!(problem instanceof NewProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
