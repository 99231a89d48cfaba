// A run in a few lines, for whoever waits for it.
import { join } from 'node:path';

import { states } from '@oflog/metrics-core';

import { describeFault, type Fault } from '../faults/fault';
import { counted, thousands } from './numbers';
import type { RunReport } from './run-report';

const faultsShown = 20;

/** The first faults in words, and how many more there are. */
export function faultLines(faults: readonly Fault[], reportFolder: string): string[] {
  const more = faults.length - faultsShown;
  return [
    ...faults.slice(0, faultsShown).map(describeFault),
    ...(more > 0 ? [`${more} more: all are in ${join(reportFolder, 'report.md')}`] : []),
  ];
}

/** Warnings by their code, so that many of a kind are one line. */
export function warningLines(warnings: readonly Fault[]): string[] {
  const byCode = Map.groupBy(warnings, ({ code }) => code);
  return [...byCode].flatMap(([code, alike]) => {
    const [first] = alike;
    if (first === undefined) return [];
    return alike.length === 1
      ? `Warning: ${describeFault(first)}`
      : `Warning: ${code} (${thousands(alike.length)}), the first of them: ${describeFault(first)}`;
  });
}

/** Closing lines of a run. */
export function summaryLines({
  summary,
  faults,
  warnings,
  accepted,
  seconds,
  peakMegabytes,
}: RunReport): string[] {
  const { files, observations } = summary;
  const total = [...observations.values()].reduce((sum, count) => sum + count, 0);
  const byState = states.flatMap((state) => {
    const count = observations.get(state);
    return count === undefined ? [] : [`${state} ${thousands(count)}`];
  });
  const looked = [
    ...(warnings.length === 0 ? [] : [counted(warnings.length, 'warning')]),
    ...(accepted.length === 0 ? [] : [`${counted(accepted.length, 'finding')} accepted`]),
  ];
  return [
    `${counted(files.length, 'release')} read, ${counted(total, 'observation')} in ${seconds.toFixed(1)} s, ${thousands(peakMegabytes)} MB`,
    ...(byState.length === 0 ? [] : [byState.join(', ')]),
    ...(looked.length === 0 ? [] : [`${looked.join(', ')}.`]),
    faults.length === 0
      ? 'No faults.'
      : `${counted(faults.length, 'fault')}: the dataset stays as it was.`,
  ];
}
