// Observations as a snapshot holds them: each with its caveats, the latest vintage marked as current,
// and a row for every authority that does not run the service.
import {
  caveatsFor,
  caveatsOf,
  comparePeriods,
  isMetric,
  measuresOf,
  type Authority,
  type AuthorityCode,
  type Catalogue,
  type Caveat,
  type Day,
  type Id,
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
): Promise<void> {
  const measures = measuresOf(catalogue);
  const held: HeldPeriod[] = [];
  await snapshot.append(
    'observations',
    observationRows(staged, catalogue, authorities, (period) => held.push(period)),
  );
  await snapshot.append(
    'measure_periods',
    held.map(({ measure, period, withValue }) => [measure, period, withValue]),
  );
  await snapshot.append(
    'measures',
    measures.map(({ id }, position) => [id, position]),
  );
  await snapshot.append(
    'periods',
    [...new Set(held.map(({ period }) => period))]
      .sort(comparePeriods)
      .map((period, position) => [period, position]),
  );
}

interface HeldPeriod {
  measure: Id;
  period: PeriodId;
  /** How many authorities have a value. */
  withValue: number;
}

/** All rows, measure by measure; says of each period of a measure that it is held. */
async function* observationRows(
  staged: DuckdbFile,
  catalogue: Catalogue,
  authorities: readonly ListedAuthority[],
  hold: (held: HeldPeriod) => void,
): AsyncGenerator<Cell[]> {
  const byCode = new Map(authorities.map((authority) => [authority.code, authority]));
  const appearedBy = appearancesOf(catalogue);
  for (const measure of measuresOf(catalogue)) {
    const caveats = caveatsOf(catalogue, measure);
    const rows = await staged.rows<StagedObservation>(observationsOfMeasure, [measure.id]);
    for (const [period, ofPeriod] of Map.groupBy(rows, (row) => row.period)) {
      const withValue = ofPeriod.filter(
        (row) => row.superseded === null && row.state === 'value' && byCode.has(row.authority),
      );
      hold({ measure: measure.id, period, withValue: withValue.length });
      for (const row of ofPeriod) {
        const appeared = row.vintage === 1 ? appearedBy(row) : null;
        yield publishedRow(measure, row, caveats, byCode.get(row.authority) ?? null, appeared);
      }
      if (!isMetric(measure)) continue;
      const withRow = new Set(ofPeriod.map(({ authority }) => authority));
      for (const authority of notApplicableTo(measure, period, authorities, withRow)) {
        yield notApplicableRow(measure, period, authority, caveats);
      }
    }
  }
}

function publishedRow(
  measure: AnyMeasure,
  row: StagedObservation,
  caveats: readonly Caveat[],
  authority: ListedAuthority | null,
  appeared: Day | null,
): Cell[] {
  const marks = row.marks === '' ? [] : (row.marks.split(' ') as Mark[]);
  return [
    measure.id,
    row.authority,
    row.period,
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
    row.vintage,
  ];
}

function notApplicableRow(
  measure: AnyMeasure,
  period: PeriodId,
  authority: Authority,
  caveats: readonly Caveat[],
): Cell[] {
  const state: State = 'not-applicable';
  const subject = { authority: authority.code, period, value: null, state, marks: [] };
  const noNumbers = [null, null, null, null];
  return [
    ...[measure.id, authority.code, period, null, null, null, state, '', ...noNumbers, ''],
    idsOf(caveatsFor(caveats, subject, authority)),
    true,
    ...[null, null, null, 1],
  ];
}

function idsOf(caveats: readonly Caveat[]): string {
  return caveats.map(({ id }) => id).join(' ');
}
