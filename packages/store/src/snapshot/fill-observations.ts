// Observations as a snapshot holds them: each with its caveats, the latest vintage marked as current, and a
// row for every authority that does not run the service.
import {
  caveatsFor,
  caveatsOf,
  isMetric,
  measuresOf,
  type Authority,
  type AuthorityCode,
  type Catalogue,
  type Caveat,
  type Day,
  type Mark,
  type PeriodId,
  type State,
} from '@oflog/metrics-core';

import type { AnyMeasure } from '../query/definitions';
import type { ListedAuthority } from '../query/authority-directory';
import { appearancesOf } from './appearance';
import type { Cell, Row } from '../database/database';
import type { DuckdbFile } from '../database/duckdb';
import { notApplicableTo } from './not-applicable';
import type { Numbers } from './numbers';

interface StagedObservation extends Row {
  authority: AuthorityCode;
  period: PeriodId;
  release: string | null;
  value: number | null;
  category: string | null;
  state: State;
  marks: string;
  lower_bound: number | null;
  upper_bound: number | null;
  numerator: number | null;
  denominator: number | null;
  cells: string;
  /** Null for a row that no release states. */
  published: Day | null;
  superseded: Day | null;
  /** Counts from 1, the oldest. */
  vintage: number;
}

/** What is current is decided for each observation: its latest release, whatever else that file has. */
const observationsOfMeasure = `
  select o.authority, o.period, o.release,
         cast(o.value as double) as value, o.category, o.state, coalesce(o.marks, '') as marks,
         cast(o.lower as double) as lower_bound, cast(o.upper as double) as upper_bound,
         cast(o.numerator as double) as numerator, cast(o.denominator as double) as denominator,
         coalesce(o.cells, '') as cells,
         r.published, lead(r.published) over vintages as superseded,
         cast(row_number() over vintages as integer) as vintage
  from observations o
  left join releases r on r.release = o.release
  where o.measure = $1
  window vintages as (
    partition by o.authority, o.period
    order by coalesce(r.published, ''), coalesce(o.release, '')
  )
  order by o.authority, o.period, o.release`;

export async function fillObservations(
  staged: DuckdbFile,
  snapshot: DuckdbFile,
  catalogue: Catalogue,
  authorities: readonly ListedAuthority[],
  numbers: Numbers,
): Promise<void> {
  const held: Cell[][] = [];
  await snapshot.append('observations', storedRows());
  await snapshot.append('measure_periods', held);

  /** In the order in which they are sought: whatever is asked for together lies together. */
  async function* storedRows(): AsyncGenerator<Cell[]> {
    const appearedBy = appearancesOf(catalogue);
    for (const measure of measuresOf(catalogue)) {
      const position = numberOf(numbers.measures, measure.id);
      const rows = await staged.rows<StagedObservation>(observationsOfMeasure, [measure.id]);
      for (const { period, withValue } of heldPeriods(rows, authorities)) {
        held.push([position, numberOf(numbers.periods, period), withValue]);
      }
      yield* rowsOf(measure, rows, catalogue, authorities, appearedBy)
        .map(({ authority, period, ...row }) => ({
          ...row,
          place: numberOf(numbers.places, authority),
          period: numberOf(numbers.periods, period),
        }))
        .sort((a, b) => a.place - b.place || a.period - b.period || a.vintage - b.vintage)
        .map(({ place, period, cells, vintage }) => [position, place, period, ...cells, vintage]);
    }
  }
}

interface ObservationRow {
  authority: AuthorityCode;
  period: PeriodId;
  /** The columns between. */
  cells: Cell[];
  vintage: number;
}

/** Periods of a measure, and how many authorities have a value in each. */
function heldPeriods(
  rows: readonly StagedObservation[],
  authorities: readonly ListedAuthority[],
): { period: PeriodId; withValue: number }[] {
  const isAuthority = new Set(authorities.map(({ code }) => code));
  return [...Map.groupBy(rows, ({ period }) => period)].map(([period, ofPeriod]) => ({
    period,
    withValue: ofPeriod.filter(
      (row) => row.superseded === null && row.state === 'value' && isAuthority.has(row.authority),
    ).length,
  }));
}

/** What the dataset has of a measure, and a row for each authority without the duty. */
function rowsOf(
  measure: AnyMeasure,
  rows: readonly StagedObservation[],
  catalogue: Catalogue,
  authorities: readonly ListedAuthority[],
  appearedBy: ReturnType<typeof appearancesOf>,
): ObservationRow[] {
  const caveats = caveatsOf(catalogue, measure);
  const byCode = new Map(authorities.map((authority) => [authority.code, authority]));
  const published = rows.map((row) =>
    publishedRow(
      row,
      caveats,
      byCode.get(row.authority) ?? null,
      row.vintage === 1 ? appearedBy(row) : null,
    ),
  );
  if (!isMetric(measure)) return published;
  const notApplicable = [...Map.groupBy(rows, ({ period }) => period)].flatMap(
    ([period, ofPeriod]) => {
      const withRow = new Set(ofPeriod.map(({ authority }) => authority));
      return notApplicableTo(measure, period, authorities, withRow).map((authority) =>
        notApplicableRow(period, authority, caveats),
      );
    },
  );
  return [...published, ...notApplicable];
}

function publishedRow(
  row: StagedObservation,
  caveats: readonly Caveat[],
  authority: ListedAuthority | null,
  appeared: Day | null,
): ObservationRow {
  const marks = row.marks === '' ? [] : (row.marks.split(' ') as Mark[]);
  return {
    authority: row.authority,
    period: row.period,
    cells: [
      row.release,
      row.value,
      row.category,
      row.state,
      row.marks,
      row.lower_bound,
      row.upper_bound,
      row.numerator,
      row.denominator,
      row.cells,
      idsOf(caveatsFor(caveats, { ...row, marks }, authority)),
      row.superseded === null,
      row.published,
      row.superseded,
      appeared,
    ],
    vintage: row.vintage,
  };
}

function notApplicableRow(
  period: PeriodId,
  authority: Authority,
  caveats: readonly Caveat[],
): ObservationRow {
  const state: State = 'not-applicable';
  const subject = { authority: authority.code, period, value: null, state, marks: [] };
  const noNumbers = [null, null, null, null];
  return {
    authority: authority.code,
    period,
    cells: [
      ...[null, null, null, state, '', ...noNumbers, ''],
      idsOf(caveatsFor(caveats, subject, authority)),
      true,
      ...[null, null, null],
    ],
    vintage: 1,
  };
}

function numberOf(numbers: ReadonlyMap<string, number>, name: string): number {
  const number = numbers.get(name);
  if (number === undefined) throw new Error(`"${name}" has no place in the order of rows.`);
  return number;
}

function idsOf(caveats: readonly Caveat[]): string {
  return caveats.map(({ id }) => id).join(' ');
}
