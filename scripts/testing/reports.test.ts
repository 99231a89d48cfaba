import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { readReports, removeReports } from './reports.ts';

const root = mkdtempSync(path.join(tmpdir(), 'reports-'));
afterAll(() => rmSync(root, { recursive: true }));

function write(file: string, content: unknown): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), JSON.stringify(content));
}

describe('the reports of a test run', () => {
  it('are read from every package, and a missing one is a failure', () => {
    write('packages/store/package.json', { name: 'store', scripts: { test: 'vitest run' } });
    write('packages/store/test-results/vitest.json', {
      testResults: [
        {
          name: 'snapshot.test.ts',
          status: 'passed',
          message: '',
          assertionResults: [{ ancestorTitles: [], title: 'builds', status: 'passed' }],
        },
      ],
    });
    write('packages/web/package.json', { name: 'web', scripts: { 'test:browser': 'playwright' } });
    write('tests/package.json', { name: 'tests' });

    expect(readReports(root)).toEqual([
      { result: 'passed', test: 'store › builds' },
      { result: 'failed', test: 'web › test:browser › did not run to its end' },
    ]);
  });

  it('of an earlier run are not counted', () => {
    removeReports(root);
    expect(readReports(root).map(({ result }) => result)).toEqual(['failed', 'failed']);
  });
});
