// What is left of a run to read afterwards: a report for people and one for programs, in `.ingest/`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { reportData } from './report-data';
import { reportMarkdown } from './report-markdown';
import type { RunReport } from './run-report';

export async function writeReports(folder: string, report: RunReport): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'report.json'), `${JSON.stringify(reportData(report), null, 2)}\n`);
  await writeFile(join(folder, 'report.md'), reportMarkdown(report));
}
