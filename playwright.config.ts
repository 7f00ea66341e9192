import { defineConfig, devices } from '@playwright/test';
import { browserArguments, browserPath } from './scripts/setup/browser.mjs';

/** A port of its own, so that the tests run beside `npm start`; TEST_PORT moves it. */
const port = Number(process.env.TEST_PORT ?? 4399);
const folder = (process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
const address = `http://localhost:${port}/${folder ? `${folder}/` : ''}`;
const executablePath = browserPath();

export default defineConfig({
  testDir: 'tests',
  workers: 2,
  fullyParallel: true,
  // A test that passes only sometimes is a failure to be found.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // `npm test` asks for the report too, to count from.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    serviceWorkers: 'allow',
    trace: 'off',
    launchOptions: { args: browserArguments, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: 'node scripts/serve/main.mjs',
    url: address,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
