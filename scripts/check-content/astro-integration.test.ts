import { EventEmitter } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentCheck } from './astro-integration.ts';
import { readableTree } from './fixture-reading.ts';
import { exerciseYaml, withEdit, writeTree, type Files } from './fixture-tree.ts';

const roots: string[] = [];
const sound = readableTree();
const broken = withEdit(exerciseYaml, 'minutes: 2', 'minutes: 40', sound);

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

const log = (): ReturnType<typeof vi.fn<(message: string) => void>> => vi.fn<(message: string) => void>();
const logger = { info: log(), warn: log(), error: log() };

function setUp(files: Files): {
  root: string;
  integration: AstroIntegration;
  start: (command: string, isRestart?: boolean) => Promise<void>;
} {
  const root = writeTree(files);
  roots.push(root);
  const integration = contentCheck();
  const start = async (command: string, isRestart = false): Promise<void> => {
    const parameters = { command, isRestart, config: { root: pathToFileURL(`${root}/`) }, logger };
    await integration.hooks['astro:config:setup']?.(parameters as unknown as HookParameters<'astro:config:setup'>);
  };
  return { root, integration, start };
}

interface Overlay {
  type: string;
  err?: { message: string; stack: string; loc: { file: string; line: number; column: number } };
}

/** What of a development server the integration uses. */
function fakeServer(): { watcher: EventEmitter; sent: Overlay[]; server: unknown } {
  const watcher = new EventEmitter();
  const sent: Overlay[] = [];
  const hot = { send: (message: Overlay) => sent.push(message) };
  return { watcher, sent, server: { watcher, httpServer: null, environments: { client: { hot } } } };
}

describe('contentCheck', () => {
  it.each(['build', 'dev'])('stops astro %s on errors, with the whole report and no stack', async (command) => {
    const failure: unknown = await setUp(broken)
      .start(command)
      .catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(Error);
    const { message, stack } = failure as Error;
    expect(message).toContain(`${exerciseYaml}:3:10  error  wrong-value  `);
    expect(message).toContain('1 error.');
    expect(stack).not.toContain('    at ');
  });

  it('lets a sound tree pass, and says so', async () => {
    await setUp(sound).start('build');
    expect(logger.info).toHaveBeenLastCalledWith('1 lesson, 1 exercise, 2 terms: no problem.');
  });

  it.each(['preview', 'sync'])('leaves astro %s alone', async (command) => {
    await expect(setUp(broken).start(command)).resolves.toBeUndefined();
  });

  it('checks in one hook of a build, so once', () => {
    expect(Object.keys(contentCheck().hooks)).toEqual(['astro:config:setup', 'astro:server:setup']);
  });

  it('shows errors over the page while content changes, and takes them away', async () => {
    const { root, integration, start } = setUp(sound);
    await start('dev');
    const { watcher, sent, server } = fakeServer();
    await integration.hooks['astro:server:setup']?.({ server, logger } as unknown as HookParameters<'astro:server:setup'>);

    const file = join(root, exerciseYaml);
    writeFileSync(file, String(broken[exerciseYaml]));
    watcher.emit('all', 'change', file);
    watcher.emit('all', 'change', file);
    await vi.waitFor(() => expect(sent).toHaveLength(1), 2000);
    expect(sent[0]).toMatchObject({ type: 'error', err: { stack: '', loc: { file, line: 3, column: 10 } } });
    expect(sent[0]?.err?.message).toContain('"minutes" is 40');

    writeFileSync(file, String(sound[exerciseYaml]));
    watcher.emit('all', 'change', file);
    await vi.waitFor(() => expect(sent).toHaveLength(2), 2000);
    expect(sent[1]).toEqual({ type: 'full-reload' });
  });

  it('does not check when other files change', async () => {
    const { root, integration, start } = setUp(sound);
    await start('dev');
    const { watcher, sent, server } = fakeServer();
    await integration.hooks['astro:server:setup']?.({ server, logger } as unknown as HookParameters<'astro:server:setup'>);
    writeFileSync(join(root, exerciseYaml), String(broken[exerciseYaml]));
    watcher.emit('all', 'change', join(root, 'src/pages/index.astro'));
    watcher.emit('all', 'change', join(root, 'contents/a.yaml'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sent).toEqual([]);
  });
});
