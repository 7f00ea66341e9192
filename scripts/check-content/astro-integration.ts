import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { checkContent, hasErrors, todayOf, type CheckResult } from './check-content.ts';
import { formatForTerminal } from './reporters/terminal.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Editors save in several steps; one check answers them all. */
const settleMilliseconds = 80;

/** The report itself, without a stack: nobody needs to know where in the checker it was found. */
class ContentError extends Error {
  override name = 'ContentError';
  constructor(result: CheckResult) {
    super(`the content has to be mended first\n\n${formatForTerminal(result)}\n`);
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** Shows the errors over the page, or takes them away. */
function tellBrowser(server: DevServer, root: string, result: CheckResult, hadErrors: boolean): void {
  const [first] = result.problems.filter(({ severity }) => severity === 'error');
  if (first) {
    const loc = { file: resolve(root, first.file), line: first.line, column: first.column };
    server.environments.client.hot.send({
      type: 'error',
      err: { message: formatForTerminal(result), stack: '', plugin: 'content-check', loc },
    });
  } else if (hadErrors) {
    server.environments.client.hot.send({ type: 'full-reload' });
  }
}

/** Checks again whenever a file of the content changes. */
function watchContent(server: DevServer, root: string, logger: AstroIntegrationLogger): void {
  const folders = ['content', 'exercises'].map((folder) => resolve(root, folder) + sep);
  let timer: NodeJS.Timeout | undefined;
  let hadErrors = false;
  let running: Promise<void> = Promise.resolve();
  const check = async (): Promise<void> => {
    const result = await checkContent({ root, today: todayOf(new Date()) });
    tellBrowser(server, root, result, hadErrors);
    if (hasErrors(result)) logger.error(`\n${formatForTerminal(result)}`);
    else if (hadErrors || result.problems.length > 0) logger.info(formatForTerminal(result));
    hadErrors = hasErrors(result);
  };
  const checkLater = (path: string): void => {
    if (!folders.some((folder) => resolve(path).startsWith(folder))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(check).catch((thrown: unknown) => logger.error(String(thrown)));
    }, settleMilliseconds);
  };
  server.watcher.on('all', (_event, path) => checkLater(path));
  server.httpServer?.once('close', () => clearTimeout(timer));
}

/**
 * Checks the content before Astro reads any of it. Errors stop a build, and the start of the development server;
 * while that runs, they are printed and shown in the browser at each change.
 */
export function contentCheck(): AstroIntegration {
  let root = '';
  return {
    name: 'content-check',
    hooks: {
      // The only hook that runs once, and before the content layer loads its files.
      'astro:config:setup': async ({ command, config, logger, isRestart }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build' && (command !== 'dev' || isRestart)) return;
        const result = await checkContent({ root, today: todayOf(new Date()) });
        if (hasErrors(result)) throw new ContentError(result);
        logger.info(formatForTerminal(result));
      },
      'astro:server:setup': ({ server, logger }) => watchContent(server, root, logger),
    },
  };
}
