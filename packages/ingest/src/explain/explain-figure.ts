// Puts together all there is to say about one figure: from the dataset, the definitions and, where they
// are at hand, the published files.
import {
  caveatsFor,
  caveatsOf,
  comparePeriods,
  differenceText,
  evaluateMeasure,
  formatDifference,
  formatNumberUpTo,
  formatObservation,
  formatValue,
  formulaInWords,
  formulaSentence,
  inputColumns,
  markExplanations,
  meaningOf,
  namesOfColumns,
  sameColumn,
  stateLabels,
  type AuthorityCode,
  type Catalogue,
  type CheckException,
  type ColumnFormula,
  type ContextVariable,
  type Correction,
  type Day,
  type Metric,
  type PeriodId,
} from '@oflog/metrics-core';
import { appearancesOf } from '@oflog/store/appearance';

import { openCoverage, openObservations } from '../dataset/open-dataset';
import { parseCells } from '../dataset/stored-cells';
import type { StoredObservation } from '../dataset/stored-observation';
import type { AuthorityRegister } from '../register/authority-register';
import { choiceTaken } from './choice-taken';
import type {
  ExplainedFormula,
  ExplainedInput,
  ExplainedSource,
  ExplainedVintage,
  Explanation,
} from './explanation';
import { figureAt, stateWithoutRow } from './figure-at';
import { findAuthority, findMeasure, findPeriod } from './find-subject';
import { declaredRelease, readBehind, type Archive, type FilesBehind } from './read-behind';
import { reasonsFor } from './reasons';

export interface ExplainRequest {
  readonly measure: string;
  readonly authority: string;
  readonly period: string;
  readonly asOf: Day | null;
}

export interface ExplainContext extends Archive {
  readonly catalogue: Catalogue;
  readonly dataDir: string;
  readonly register: AuthorityRegister;
}

/** @throws UsageError where there is no such measure, authority or period. */
export async function explainFigure(
  request: ExplainRequest,
  context: ExplainContext,
): Promise<Explanation> {
  const { catalogue, dataDir, register } = context;
  const { asOf } = request;
  const measure = findMeasure(request.measure, catalogue);
  const all = await openObservations(dataDir, measure.id);
  const held = all.map(({ period }) => period);
  const period = findPeriod(request.period, measure, held);
  const authority = findAuthority(request.authority, period, register, catalogue.register.areas);
  const rows = all.filter((row) => row.authority === authority.code && row.period === period);

  const publishedOn = (release: string) =>
    declaredRelease(catalogue, release)?.release.published ?? null;
  const latestHeld = held.toSorted(comparePeriods).at(-1) ?? null;
  const figure = figureAt(rows, asOf, publishedOn, appearancesOf(catalogue)) ?? {
    row: null,
    state: stateWithoutRow(measure, authority, period, latestHeld),
  };
  const { row, state } = figure;
  const releases = [...new Set(cellReleases(row, measure))];
  const behind = await readBehind(
    releases.flatMap((id) => declaredRelease(catalogue, id) ?? []),
    register,
    context,
  );
  const inputs = row === null ? [] : inputsOf(row, measure, catalogue, behind);
  const coverage = await Promise.all(
    releasesOf(measure, catalogue).map((release) => openCoverage(dataDir, release)),
  );
  return {
    measure,
    authority: { code: authority.code, name: authority.name },
    period,
    asOf,
    state,
    reasons: reasonsFor({
      measure,
      catalogue,
      authority,
      register,
      period,
      asOf,
      state,
      rows,
      absences: coverage
        .flat()
        .filter((one) => one.authority === authority.code && one.period === period),
      held,
    }),
    row,
    display:
      row !== null
        ? formatObservation(row, measure)
        : state === null
          ? 'Not held'
          : stateLabels[state],
    marks: (row?.marks ?? []).map((mark) => ({ mark, meaning: markExplanations[mark] })),
    formula: formulaOf(measure, row, inputs, catalogue),
    inputs,
    sources: releases.flatMap((id) => sourceOf(id, catalogue, behind)),
    numbersMissing: behind.faults.length === 0 ? null : behind.faults.join('\n'),
    corrections: releases.flatMap((id) => correctionsOf(id, inputs, catalogue)),
    accepted: releases.flatMap((id) =>
      acceptedAt({ release: id, authority: authority.code, period }, measure, catalogue),
    ),
    caveats: caveatsFor(
      caveatsOf(catalogue, measure),
      {
        authority: authority.code,
        period,
        value: row?.value ?? null,
        state: state ?? 'not-available',
        marks: [...(row?.marks ?? [])],
      },
      authority.registered,
    ),
    vintages: vintagesOf(rows, measure, publishedOn),
  };
}

function cellReleases(row: StoredObservation | null, measure: Metric | ContextVariable): string[] {
  if (row === null) return [];
  const blocks = parseCells(row.cells, inputColumns(measure).length);
  const named = blocks.flat().flatMap((cell) => (cell === null ? [] : [cell.release]));
  return named.length > 0 ? named : [row.release];
}

/** Ids of all releases that a measure may draw on. */
function releasesOf(measure: Metric | ContextVariable, catalogue: Catalogue): string[] {
  const publications = new Set(inputColumns(measure).map(({ publication }) => publication));
  return catalogue.publications
    .filter(({ id }) => publications.has(id))
    .flatMap(({ releases }) => releases.map(({ id }) => id));
}

/** The columns of which the observation has a cell. */
function inputsOf(
  row: StoredObservation,
  measure: Metric | ContextVariable,
  catalogue: Catalogue,
  { look }: FilesBehind,
): ExplainedInput[] {
  const nameOf = namesOfColumns(catalogue.publications);
  const columns = inputColumns(measure);
  const blocks = parseCells(row.cells, columns.length);
  return columns.flatMap((column, index) => {
    const cells = blocks.flatMap((block) => block[index] ?? []);
    if (cells.length === 0) return [];
    const declared = catalogue.publications.find(({ id }) => id === column.publication);
    return [
      {
        name: nameOf(column),
        meaning: meaningOf(catalogue, column),
        unit: declared?.columns[column.column]?.unit.name ?? '',
        column,
        cells: cells.map((cell) => {
          const seen = look(column.column, cell);
          // One cell may state a figure for several periods; only the measure's alignment knows which.
          const fact =
            seen?.facts.find(({ period }) => period === row.period) ?? seen?.facts.at(-1);
          return {
            ...cell,
            published: seen?.published ?? null,
            read:
              fact === undefined
                ? null
                : {
                    authority: fact.authority,
                    period: fact.period,
                    value: fact.figure.value,
                    category: fact.figure.text,
                    state: fact.figure.state,
                    marks: fact.figure.marks,
                  },
          };
        }),
      },
    ];
  });
}

function formulaOf(
  measure: Metric | ContextVariable,
  row: StoredObservation | null,
  inputs: readonly ExplainedInput[],
  catalogue: Catalogue,
): ExplainedFormula {
  const nameOf = namesOfColumns(catalogue.publications);
  const words = {
    sentence: formulaSentence(measure, nameOf),
    words: formulaInWords(measure.value, nameOf),
    numbers: null,
    result: null,
  };
  // A weighted mean of parts is no sum of their columns.
  const isMean =
    measure.merged.rule === 'weighted-mean' && inputs.some(({ cells }) => cells.length > 1);
  if (row?.state !== 'value' || row.value === null || isMean) return words;
  const numberOf = (column: ColumnFormula) =>
    sumOf(inputs.find((input) => sameColumn(input.column, column)));
  const value = choiceTaken(measure.value, (column) => numberOf(column) !== null);
  const { value: result } = evaluateMeasure({ ...measure, value }, (column) => {
    const number = numberOf(column);
    return number === null ? { state: 'not-available' } : { state: 'value', value: number };
  });
  if (result === null) return words;
  return {
    ...words,
    numbers: formulaInWords(value, (column) => formatNumberUpTo(numberOf(column) ?? 0, 6)),
    result,
  };
}

/** What was read of an input, added up over the parts; null where anything is missing. */
function sumOf(input: ExplainedInput | undefined): number | null {
  if (input === undefined) return null;
  const values = input.cells.map(({ read }) => read?.value ?? null);
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
}

function sourceOf(id: string, catalogue: Catalogue, { paths }: FilesBehind): ExplainedSource[] {
  const declared = declaredRelease(catalogue, id);
  if (declared === null) return [];
  const { release, publication } = declared;
  const { edition, published, publishedKind, file, sha256, url } = release;
  const { title, publisher, landingPage, statisticsStatus, licence } = publication;
  return [
    {
      release: { id, edition, published, publishedKind, file, sha256, ...(url && { url }) },
      publication: { id: publication.id, title, publisher, landingPage, statisticsStatus, licence },
      path: paths.get(file) ?? null,
    },
  ];
}

/** Those of a release that an input was read with; none where the files are not at hand. */
function correctionsOf(
  id: string,
  inputs: readonly ExplainedInput[],
  catalogue: Catalogue,
): Correction[] {
  const { corrections = [] } = declaredRelease(catalogue, id)?.release ?? {};
  return corrections.filter(({ column, authority, period }) =>
    inputs.some(
      (input) =>
        input.column.column === column &&
        input.cells.some(
          ({ release, read }) =>
            release === id && read?.authority === authority && read.period === period,
        ),
    ),
  );
}

/** Exceptions of a release that name the authority; those of whole columns are in the release's report. */
function acceptedAt(
  { release, authority, period }: { release: string; authority: AuthorityCode; period: PeriodId },
  measure: Metric | ContextVariable,
  catalogue: Catalogue,
): CheckException[] {
  const columns = new Set(inputColumns(measure).map(({ column }) => column));
  const { exceptions = [] } = declaredRelease(catalogue, release)?.release ?? {};
  return exceptions.filter(
    (exception) =>
      exception.authorities?.includes(authority) === true &&
      (exception.periods?.includes(period) ?? true) &&
      (exception.measures?.includes(measure.id) ?? true) &&
      (exception.columns?.some((column) => columns.has(column)) ?? true),
  );
}

function vintagesOf(
  rows: readonly StoredObservation[],
  measure: Metric | ContextVariable,
  publishedOn: (release: string) => Day | null,
): ExplainedVintage[] {
  return rows.map((row, index) => {
    const before = rows[index - 1]?.value ?? null;
    return {
      release: row.release,
      published: publishedOn(row.release) ?? '',
      row,
      display: formatObservation(row, measure),
      difference:
        before === null || row.value === null ? null : differenceOf(row.value, before, measure),
    };
  });
}

function differenceOf(value: number, before: number, measure: Metric | ContextVariable): string {
  if (value === before) return 'the same';
  const shown = formatDifference(value, before, measure);
  const sign = value > before ? '+' : '';
  const exactly = differenceText(value, before);
  return `${sign}${shown} from ${formatValue(before, measure)} (${sign}${exactly})`;
}
