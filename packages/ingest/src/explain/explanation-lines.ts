// An explanation as lines for a terminal.
import {
  dayLabel,
  formatNumberUpTo,
  periodLabel,
  statisticsStatusLabels,
  type CheckException,
  type ContextVariable,
  type Correction,
  type Metric,
} from '@oflog/metrics-core';

import type {
  ExplainedCell,
  ExplainedInput,
  ExplainedSource,
  ExplainedVintage,
  Explanation,
} from './explanation';

export function explanationLines(explanation: Explanation): string[] {
  const { measure, authority, period, asOf, sources, caveats, marks } = explanation;
  const { corrections, accepted } = explanation;
  const known = asOf === null ? '' : `, as known on ${dayLabel(asOf)}`;
  return [
    `${measure.title}, ${authority.name} (${authority.code}), ${periodLabel(period)}${known}`,
    ...figureLines(explanation),
    ...section(
      'Marks',
      marks.map(({ mark, meaning }) => `${mark}: ${meaning}`),
    ),
    ...section('How it is worked out', formulaLines(explanation)),
    ...section('Read from', inputLines(explanation)),
    ...section('Corrected', corrections.map(correctionLine)),
    ...section('Looked at and accepted', accepted.map(acceptedLine)),
    ...section('Files', sources.flatMap(sourceLines)),
    ...section(
      'What to know',
      caveats.map(({ severity, text }) => `${severity}: ${text}`),
    ),
    ...section('What each release said', vintageLines(explanation)),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function figureLines({ display, row, reasons, measure }: Explanation): string[] {
  const { value = null, lower = null, upper = null } = row ?? {};
  const exact = value === null ? '' : ` (${value} ${measure.unit.name})`;
  const interval =
    lower === null || upper === null
      ? []
      : [`between ${lower} and ${upper}, at ${measure.interval?.level ?? ''}% confidence`];
  return [`${display}${exact}`, ...interval, ...reasons];
}

function formulaLines({ formula, row, measure }: Explanation): string[] {
  const { sentence, words, numbers, result } = formula;
  const { value = null, numerator = null, denominator = null } = row ?? {};
  return [
    sentence,
    words,
    ...(numbers === null || result === null || numbers === numberText(result)
      ? []
      : [`= ${numbers}`, `= ${result}`]),
    ...(result !== null && value !== null && !agree(result, value)
      ? [`The dataset has ${value}: it is older than the definitions. Run "npx pnpm ingest run".`]
      : []),
    ...(numbers === null && numerator !== null && denominator !== null
      ? [`numerator ${numberText(numerator)}, denominator ${numberText(denominator)}`]
      : []),
    ...(row?.marks.includes('rebuilt') ? [rebuiltLine(measure)] : []),
  ];
}

function rebuiltLine({ merged }: Metric | ContextVariable): string {
  return merged.rule === 'weighted-mean'
    ? `The mean of its parts, each weighing as its ${merged.weight.column} does.`
    : 'Each input is the sum of the figures of its parts.';
}

function inputLines({ inputs, numbersMissing }: Explanation): string[] {
  return [
    ...inputs.flatMap((input) => [
      `${input.name}: ${input.meaning} (${input.unit})`,
      ...input.cells.map((cell) => `  ${cellLine(cell, input)}`),
    ]),
    ...(numbersMissing?.split('\n') ?? []),
  ];
}

const cellsShown = 6;

function cellLine(
  { release, sheet, ref, published, read }: ExplainedCell,
  { cells }: ExplainedInput,
) {
  const place = `${release}, ${sheet === '' ? '' : `sheet "${sheet}", `}${
    /[:,]/.test(ref) ? 'cells' : 'cell'
  } ${ref}`;
  if (published === null) return place;
  const shown = published.slice(0, cellsShown).map((text) => `"${text}"`);
  const more = published.length - cellsShown;
  const said = `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  if (read === null) return `${place}: ${said}`;
  const value = read.value === null ? (read.category ?? read.state) : numberText(read.value);
  const whose = cells.length > 1 ? ` of ${read.authority}` : '';
  const marks = read.marks.length === 0 ? '' : ` (${read.marks.join(', ')})`;
  return `${place}: ${said}, read as ${value}${whose} for ${periodLabel(read.period)}${marks}`;
}

function correctionLine({ authority, period, ...figures }: Correction): string {
  const { published, corrected, reason, evidence, date } = figures;
  return `${authority}, ${periodLabel(period)}: ${numberText(published)} in the file, ${numberText(corrected)} here since ${dayLabel(date)}. ${reason} ${evidence}`;
}

function acceptedLine({ check, reason, notice, accepted }: CheckException): string {
  return `${dayLabel(accepted)}, ${check}: ${reason}${notice === undefined ? '' : ` ${notice}`}`;
}

function sourceLines({ release, publication, path }: ExplainedSource): string[] {
  const about = release.publishedKind === 'approximate' ? ' at the latest' : '';
  return [
    `${publication.title}, ${release.edition}; ${publication.publisher.name}, ${dayLabel(release.published)}${about}`,
    `  ${publication.landingPage}`,
    `  ${statisticsStatusLabels[publication.statisticsStatus]}. ${publication.licence.title}, ${publication.licence.url}`,
    `  file ${release.file}${path === null ? '' : ` (${path})`}`,
    `  SHA-256 ${release.sha256}`,
  ];
}

function vintageLines({ vintages }: Explanation): string[] {
  return vintages.map(({ published, release, display, row, difference }: ExplainedVintage) => {
    const exact = row.value === null ? '' : ` (${row.value})`;
    return `${published}  ${release}: ${display}${exact}${difference === null ? '' : `, ${difference}`}`;
  });
}

function numberText(value: number): string {
  return formatNumberUpTo(value, 6);
}

/** But for the last digits of floating-point arithmetic. */
function agree(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
