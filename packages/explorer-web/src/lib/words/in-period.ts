// A period within a sentence.
import { kindOfPeriod, periodLabel, type PeriodId } from '@oflog/metrics-core';

/** `in 2020-21`, `on 30 June 2022`. */
export function inPeriod(period: PeriodId): string {
  return `${kindOfPeriod(period) === 'date' ? 'on' : 'in'} ${periodLabel(period)}`;
}
