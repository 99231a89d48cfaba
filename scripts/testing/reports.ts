// The JSON reports that the packages leave behind in test-results/.
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import {
  failure,
  playwrightOutcomes,
  vitestOutcomes,
  type Outcome,
  type PlaywrightReport,
  type VitestReport,
} from './outcomes.ts';

interface Manifest {
  name: string;
  scripts?: Record<string, string>;
}

/** So that a report of an earlier run is never counted. */
export function removeReports(root: string): void {
  for (const folder of packageFolders(root)) {
    rmSync(path.join(folder, 'test-results'), { recursive: true, force: true });
  }
}

/** The outcome of every test; a package whose tests left no report counts as one failure. */
export function readReports(root: string): Outcome[] {
  return packageFolders(root).flatMap((folder) => {
    const { name, scripts = {} } = readJson(path.join(folder, 'package.json')) as Manifest;
    const readReport = (
      script: string,
      file: string,
      outcomesOf: (content: unknown) => Outcome[],
    ): Outcome[] => {
      if (!(script in scripts)) return [];
      const report = path.join(folder, 'test-results', file);
      if (!existsSync(report)) return [failure(name, script, 'did not run to its end')];
      return outcomesOf(readJson(report));
    };
    return [
      ...readReport('test', 'vitest.json', (report) =>
        vitestOutcomes(name, report as VitestReport),
      ),
      ...readReport('test:browser', 'playwright.json', (report) =>
        playwrightOutcomes(name, report as PlaywrightReport),
      ),
    ];
  });
}

function packageFolders(root: string): string[] {
  return globSync(['packages/*/package.json', '{bench,scripts,tests}/package.json'], { cwd: root })
    .map((file) => path.join(root, path.dirname(file)))
    .sort();
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
