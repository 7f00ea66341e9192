import { existsSync } from 'node:fs';
import { SetupProblem, inProject } from '../setup/project.mjs';
import { PortProblem, serveSite } from './static-site.mjs';

/** Serves dist until the process is told to end. PORT moves it. @returns {Promise<string>} its address */
export async function serveBuiltSite() {
  if (!existsSync(inProject('dist', 'index.html')))
    throw new SetupProblem('There is no built site in dist yet. Run "npm run build" first.');
  const port = Number(process.env.PORT || 4321);
  try {
    const site = await serveSite({ folder: inProject('dist'), base: process.env.BASE_PATH, port });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.once(signal, () => void site.close().then(() => process.exit(0)));
    }
    return site.url;
  } catch (error) {
    if (!(error instanceof PortProblem)) throw error;
    const free = port === 4322 ? 4323 : 4322;
    throw new SetupProblem(
      `${error.message} Stop that program, or choose another port: PORT=${free} npm start (in PowerShell: $env:PORT=${free}; npm start).`,
    );
  }
}
