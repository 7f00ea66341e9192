import { describe, expect, it } from 'vitest';
import { lockProblems } from './lock-complete.mjs';
import { isNodeRecentEnough } from './project.mjs';
import { countBrowserTests, countUnitTests } from './steps.mjs';

describe('the lock', () => {
  const integrity = 'sha512-…';

  it('is complete when every system’s package is in it, wherever npm has put it', () => {
    const packages = {
      '': { version: '1.0.0' },
      'node_modules/tool': { version: '1.0.0', integrity, optionalDependencies: { 'tool-mac': '1.0.0', 'tool-linux': '1.0.0' } },
      'node_modules/tool-mac': { version: '1.0.0', integrity },
      'node_modules/tool/node_modules/tool-linux': { version: '1.0.0', integrity },
    };
    expect(lockProblems({ packages })).toEqual([]);
  });

  it('names what another system would miss', () => {
    const packages = { 'node_modules/tool': { version: '1.0.0', integrity, optionalDependencies: { 'tool-mac': '1.0.0' } } };
    expect(lockProblems({ packages })).toEqual([expect.stringContaining('node_modules/tool@1.0.0 needs tool-mac on another system')]);
  });

  it('refuses packages from elsewhere, and packages without a hash', () => {
    const packages = { 'node_modules/tool': { version: '1.0.0', resolved: 'git+ssh://example.org/tool.git#abc' } };
    expect(lockProblems({ packages })).toEqual([
      expect.stringContaining('packages come from the registry only'),
      expect.stringContaining('no integrity hash'),
    ]);
  });
});

it.each([
  ['v24.21.0', true],
  ['v22.12.0', true],
  ['v22.11.9', false],
  ['v20.20.2', false],
  ['', false],
])('Node %s builds the site: %s', (version, expected) => expect(isNodeRecentEnough(version)).toBe(expected));

describe('counting tests', () => {
  it('counts a test file that could not be loaded as one failure', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [] },
      ],
    };
    expect(countUnitTests(report)).toEqual({ passed: 4, failed: 2 });
  });

  it('counts a browser test that passes only sometimes as failed', () => {
    expect(countBrowserTests({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 } })).toEqual({ passed: 7, failed: 2 });
  });
});
