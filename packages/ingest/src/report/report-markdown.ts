// A run for people: what was read, what came of it, what to look at, and what is missing and why.
import { states, type State } from '@oflog/metrics-core';

import { faultOf } from '../checks/report-finding';
import type { AcceptedFinding } from '../checks/settle-findings';
import { describeFault, type Fault } from '../faults/fault';
import { thousands } from './numbers';
import type { RunReport } from './run-report';
import type { MeasureSummary, MissingAuthorities, ReadFile } from './run-summary';
import { summaryLines } from './terminal-lines';

export function reportMarkdown(report: RunReport): string {
  const { summary, faults, warnings, accepted, withoutNeighbours } = report;
  return [
    '# Report of ingest run',
    list(summaryLines(report)),
    ...section('Faults', faults.map(inWords)),
    ...section('Warnings', warnings.map(inWords)),
    ...section('Accepted after a look', acceptedLines(accepted)),
    ...(summary.files.length === 0
      ? []
      : ['## Files read', table(fileHeader, summary.files.map(fileCells))]),
    ...(summary.measures.length === 0
      ? []
      : ['## Figures', figuresIntroduction, figuresTable(summary.measures)]),
    ...missingSections(summary.files),
    ...section(
      'Authorities without neighbours',
      withoutNeighbours.map(({ model, authority, reason }) => `${model}, ${authority}: ${reason}`),
    ),
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}

const inWords = (fault: Fault) => describeFault(fault);

const figuresIntroduction =
  'Each authority and period once, by its newest vintage. A state that no figure has is left out.';

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, list(lines)];
}

/** What is accepted for one reason stands together. */
function acceptedLines(accepted: readonly AcceptedFinding[]): string[] {
  const byException = Map.groupBy(accepted, ({ exception }) => exception);
  return [...byException].map(([exception, findings]) => {
    const { check, reason, notice, accepted: day } = exception;
    const from = findings[0]?.declaredIn ?? '';
    const words = findings.map((finding) => `  - ${faultOf(finding).found}`);
    const source = notice === undefined ? '' : ` (${notice})`;
    return [`${check} in ${from}, since ${day}: ${reason}${source}`, ...words].join('\n');
  });
}

const fileHeader = ['Release', 'File', 'Periods', 'Figures'];

function fileCells({ release, file, periods, figures }: ReadFile): string[] {
  return [release, file, inBrief(periods), thousands(figures)];
}

function figuresTable(measures: readonly MeasureSummary[]): string {
  const rows = measures.flatMap(({ measure, periods }) =>
    periods.map(({ period, counts }) => ({ measure, period, counts })),
  );
  const shown = states.filter((state) => rows.some(({ counts }) => counts.has(state)));
  const count = (counts: ReadonlyMap<State, number>, state: State) => {
    const of = counts.get(state);
    return of === undefined ? '' : thousands(of);
  };
  return table(
    ['Measure', 'Period', ...shown],
    rows.map(({ measure, period, counts }) => [
      measure,
      period,
      ...shown.map((state) => count(counts, state)),
    ]),
  );
}

function missingSections(files: readonly ReadFile[]): string[] {
  const withMissing = files.filter(({ missing }) => missing.length > 0);
  if (withMissing.length === 0) return [];
  return [
    '## Missing authorities, by file',
    ...withMissing.flatMap(({ release, missing }) => [
      `### ${release}`,
      list(missing.map(missingInWords)),
    ]),
  ];
}

function missingInWords(group: MissingAuthorities): string {
  const { state, reason, periods, columns, authorities } = group;
  const what = columns.length === 0 ? '' : `, ${columns.join(', ')}`;
  return `${state}, ${inBrief(periods)}${what}: ${reason} ${authorities.length}: ${authorities.join(', ')}.`;
}

/** `2010-11`, `2010-11 to 2014-15 (5)`. */
function inBrief(periods: readonly string[]): string {
  const [first = ''] = periods;
  const last = periods.at(-1) ?? '';
  return periods.length < 2 ? first : `${first} to ${last} (${periods.length})`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
