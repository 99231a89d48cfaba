// Observations as a snapshot holds them: each with its caveats, the latest vintage marked as current,
// and a row for every authority that does not run the service.
import {
  caveatsFor,
  caveatsOf,
  comparePeriods,
  isMetric,
  measuresOf,
  type AuthorityCode,
  type Catalogue,
  type Caveat,
  type Mark,
  type PeriodId,
  type State,
} from '@oflog/metrics-core';

import type { AnyMeasure } from '../query/definitions';
import type { ListedAuthority } from '../query/authority-directory';
import type { Cell, Database, Row } from './database';
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
  is_current: boolean;
}

/** Current is decided for each observation: its latest release, whatever other rows that file has. */
const observationsOfMeasure = `
  select o.authority, o.period, o.release,
         cast(o.value as double) as value, o.category, o.state, coalesce(o.marks, '') as marks,
         cast(o.lower as double) as lower_bound, cast(o.upper as double) as upper_bound,
         cast(o.numerator as double) as numerator, cast(o.denominator as double) as denominator,
         coalesce(o.cells, '') as cells,
         row_number() over (
           partition by o.authority, o.period
           order by coalesce(r.published, '') desc, coalesce(o.release, '') desc
         ) = 1 as is_current
  from observations o
  left join releases r on r.release = o.release
  where o.measure = $1
  order by o.authority, o.period, o.release`;

export async function fillObservations(
  staged: Database,
  snapshot: Database,
  catalogue: Catalogue,
  authorities: readonly ListedAuthority[],
): Promise<void> {
  const byCode = new Map(authorities.map((authority) => [authority.code, authority]));
  const allPeriods = new Set<PeriodId>();

  for (const [position, measure] of measuresOf(catalogue).entries()) {
    const caveats = caveatsOf(catalogue, measure);
    const rows = await staged.rows<StagedObservation>(observationsOfMeasure, [measure.id]);
    const held = Map.groupBy(rows, ({ period }) => period);

    await snapshot.append('measures', [[measure.id, position]]);
    await snapshot.append(
      'observations',
      rows.map((row) => publishedRow(measure, row, caveats, byCode.get(row.authority) ?? null)),
    );
    for (const [period, ofPeriod] of held) {
      allPeriods.add(period);
      const withValue = ofPeriod.filter(
        (row) => row.is_current && row.state === 'value' && byCode.has(row.authority),
      );
      await snapshot.append('measure_periods', [[measure.id, period, withValue.length]]);
      if (isMetric(measure)) {
        const withRow = new Set(ofPeriod.map(({ authority }) => authority));
        await snapshot.append(
          'observations',
          notApplicableTo(measure, period, authorities, withRow).map((code) =>
            notApplicableRow(measure, period, code, caveats, byCode.get(code) ?? null),
          ),
        );
      }
    }
  }
  await snapshot.append(
    'periods',
    [...allPeriods].sort(comparePeriods).map((period, position) => [period, position]),
  );
}

function publishedRow(
  measure: AnyMeasure,
  row: StagedObservation,
  caveats: readonly Caveat[],
  authority: ListedAuthority | null,
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
    row.is_current,
  ];
}

function notApplicableRow(
  measure: AnyMeasure,
  period: PeriodId,
  code: AuthorityCode,
  caveats: readonly Caveat[],
  authority: ListedAuthority | null,
): Cell[] {
  const state = 'not-applicable';
  const subject = { authority: code, period, value: null, state, marks: [] } as const;
  const ids = idsOf(caveatsFor(caveats, { ...subject, marks: [] }, authority));
  const nothing = [null, null, null, null] as const;
  return [measure.id, code, period, null, null, null, state, '', ...nothing, '', ids, true];
}

function idsOf(caveats: readonly Caveat[]): string {
  return caveats.map(({ id }) => id).join(' ');
}
