// The difference of two datasets for a terminal, and as files in `.ingest/` to read before a review.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { periodLabel } from '@oflog/metrics-core';

import type { StoredObservation } from '../dataset/stored-observation';
import type { DatasetDiff, MeasureDiff } from './compare-datasets';
import {
  changeInWords,
  diffSummary,
  furthestFirst,
  lossLines,
  measureSummary,
  type DiffNames,
} from './diff-words';

const shownOnTerminal = 5;

export function diffLines(diff: DatasetDiff, names: DiffNames, reportFolder: string): string[] {
  const { measures, files } = diff;
  return [
    ...measures.flatMap((one) => {
      const changes = furthestFirst(one.changed);
      const more = changes.length - shownOnTerminal;
      return [
        measureSummary(one),
        ...[
          ...lossLines(one, names),
          ...changes
            .slice(0, shownOnTerminal)
            .map((change) => changeInWords(one.measure, change, names)),
          ...(more > 0 ? [`${more} more: all are in ${join(reportFolder, 'diff.md')}`] : []),
        ].map((line) => `  ${line}`),
      ];
    }),
    ...files.map(({ path, change }) => `${path}: ${change}`),
    diffSummary(diff),
  ];
}

export async function writeDiff(
  diff: DatasetDiff,
  names: DiffNames,
  reportFolder: string,
): Promise<void> {
  await mkdir(reportFolder, { recursive: true });
  await writeFile(join(reportFolder, 'diff.json'), `${JSON.stringify(diff, null, 2)}\n`);
  await writeFile(join(reportFolder, 'diff.md'), asMarkdown(diff, names));
}

function asMarkdown(diff: DatasetDiff, names: DiffNames): string {
  const { measures, files } = diff;
  return [
    '# What a run would change',
    '',
    diffSummary(diff),
    ...measures.flatMap((one) => ['', `## ${one.measure}`, '', ...measureLines(one, names)]),
    ...(files.length === 0 ? [] : ['', '## Other files', '']),
    ...files.map(({ path, change }) => `- ${path}: ${change}`),
    '',
  ].join('\n');
}

function measureLines(diff: MeasureDiff, names: DiffNames): string[] {
  const { measure, added, removed, changed, earlier } = diff;
  return [
    `${measureSummary(diff)}.`,
    ...list('Lost', lossLines(diff, names)),
    ...list(
      'Changed, those that moved by most per cent first',
      furthestFirst(changed).map((change) => changeInWords(measure, change, names)),
    ),
    ...list(
      'Removed',
      removed.map((row) => rowInWords(row, names)),
    ),
    ...list(
      'New',
      added.map((row) => rowInWords(row, names)),
    ),
    ...list(
      'Older vintages changed',
      furthestFirst(earlier.changed).map(
        (change) => `${changeInWords(measure, change, names)} in ${change.after.release}`,
      ),
    ),
    ...list(
      'Older vintages removed',
      earlier.removed.map((row) => rowInWords(row, names)),
    ),
  ];
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, '', ...lines.map((line) => `- ${line}`)];
}

/** In the order of the dataset: by authority and period, never by value. */
function rowInWords(row: StoredObservation, names: DiffNames): string {
  const { authority, period, release, value, category, state } = row;
  const figure = value ?? category ?? state;
  return `${names.authority(authority)}, ${periodLabel(period)}: ${figure} in ${release}`;
}
