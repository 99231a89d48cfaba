// What is left of a run to read afterwards: a report for people and one for programs, in `.ingest/`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { states } from '@oflog/metrics-core';

import { describeFault, type Fault } from '../faults/fault';
import type { IngestResult } from './run-ingest';

export async function writeReports(
  folder: string,
  result: IngestResult,
  seconds: number,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'report.json'),
    `${JSON.stringify(asData(result, seconds), null, 2)}\n`,
  );
  await writeFile(join(folder, 'report.md'), asMarkdown(result, seconds));
}

/** Closing lines of a run. */
export function summaryLines(
  { releases, observations, faults }: IngestResult,
  seconds: number,
): string[] {
  const total = [...observations.values()].reduce((sum, count) => sum + count, 0);
  const byState = states.flatMap((state) => {
    const count = observations.get(state);
    return count === undefined ? [] : [`${state} ${thousands(count)}`];
  });
  return [
    `${counted(releases, 'release')} read, ${counted(total, 'observation')} in ${seconds.toFixed(1)} s`,
    ...(byState.length === 0 ? [] : [byState.join(', ')]),
    faults.length === 0
      ? 'No faults.'
      : `${counted(faults.length, 'fault')}: the dataset stays as it was.`,
  ];
}

const faultsShown = 20;

/** The first faults in words, and how many more there are. */
export function faultLines(faults: readonly Fault[], reportFolder: string): string[] {
  const more = faults.length - faultsShown;
  return [
    ...faults.slice(0, faultsShown).map(describeFault),
    ...(more > 0 ? [`${more} more: all are in ${join(reportFolder, 'report.md')}`] : []),
  ];
}

function asData(
  { faults, releases, observations, withoutNeighbours }: IngestResult,
  seconds: number,
) {
  return {
    written: faults.length === 0,
    seconds,
    releases,
    observations: Object.fromEntries(states.map((state) => [state, observations.get(state) ?? 0])),
    faults,
    withoutNeighbours,
  };
}

function asMarkdown(result: IngestResult, seconds: number): string {
  const faults = result.faults.map((fault) => `- ${describeFault(fault)}`);
  const without = result.withoutNeighbours.map(
    ({ model, authority, reason }) => `- ${model}, ${authority}: ${reason}`,
  );
  return [
    '# Report of ingest run',
    '',
    ...summaryLines(result, seconds).map((line) => `- ${line}`),
    ...(faults.length === 0 ? [] : ['', '## Faults', '', ...faults]),
    ...(without.length === 0 ? [] : ['', '## Authorities without neighbours', '', ...without]),
    '',
  ].join('\n');
}

function counted(count: number, noun: string): string {
  return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function thousands(count: number): string {
  return count.toLocaleString('en-GB');
}
