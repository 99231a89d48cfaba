// The public interface changes only in the sight of a reviewer.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { apiReports } from '../scripts/api-reports';
import { packageFolder } from '../scripts/entries';

const folder = join(packageFolder, 'api');
const reports = apiReports();

it('has one committed report for each entry', () => {
  expect(readdirSync(folder).toSorted()).toEqual(reports.map(([file]) => file).toSorted());
});

it.each(reports)('says in api/%s what the entry exports', (file, text) => {
  expect(
    readFileSync(join(folder, file), 'utf8').trim().split('\n'),
    'The public interface has changed. If that is meant, run "npx pnpm --filter @oflog/metrics-core api" and commit api/.',
  ).toEqual(text.trim().split('\n'));
});
