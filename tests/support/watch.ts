import type { BrowserContext } from '@playwright/test';

/** What must never happen while the site is used. */
export interface Watch {
  problems: string[];
  /** A problem that this test provokes on purpose. */
  expectProblem(pattern: RegExp): void;
  /** Looks at what only shows at the end. */
  close(): Promise<string[]>;
}

/** Watches everything that the pages of a context do: errors, blocked content, requests to others, cookies. */
export async function watch(context: BrowserContext, address: string): Promise<Watch> {
  const { origin } = new URL(address);
  const problems: string[] = [];
  const expected: RegExp[] = [];
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`The content security policy blocked ${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console on ${message.page()?.url()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`uncaught on ${error.page()?.url()}: ${error.error().message}`));
  context.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && new URL(request.url()).origin !== origin)
      problems.push(`request to ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answer ${response.status()} for ${response.url()}`);
  });
  return {
    problems,
    expectProblem: (pattern) => expected.push(pattern),
    async close() {
      const cookies = await context.cookies();
      problems.push(...cookies.map(({ name }) => `cookie ${name}`));
      return problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
    },
  };
}
