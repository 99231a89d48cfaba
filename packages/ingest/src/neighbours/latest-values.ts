// The latest value of a measure that each authority has.
import { comparePeriods, type AuthorityCode, type PeriodId } from '@oflog/metrics-core';

/** As much of an observation as it takes; later vintages come after earlier ones. */
export interface DatedValue {
  readonly authority: AuthorityCode;
  readonly period: PeriodId;
  readonly value: number | null;
}

export type LatestValues = ReadonlyMap<AuthorityCode, number>;

/** Of the latest period with a value, the latest vintage. */
export function latestValues(observations: readonly DatedValue[]): LatestValues {
  const latest = new Map<AuthorityCode, { period: PeriodId; value: number }>();
  for (const { authority, period, value } of observations) {
    const known = latest.get(authority);
    if (value === null) continue;
    if (known === undefined || comparePeriods(period, known.period) >= 0) {
      latest.set(authority, { period, value });
    }
  }
  return new Map([...latest].map(([authority, { value }]) => [authority, value]));
}
