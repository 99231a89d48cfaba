// The middle half of similar places in the latest period that has one, in a sentence beside the chart.
import { periodLabel } from '@oflog/metrics-core';

import { usualGroups } from '../comparators/groups-shown';
import { middleHalfSentence } from '../words/middle-half';
import { groupName } from './groups';
import { middleHalfOf, rowsOf, type SeriesInput } from './series';

/** Null where similar places are not compared with, or were always too few. */
export function latestMiddleHalf(input: SeriesInput): string | null {
  const { authority, rows, format, groups = usualGroups } = input;
  if (!groups.includes('neighbours')) return null;
  const row = rowsOf(rows, 'neighbours').findLast((one) => middleHalfOf(one) !== null);
  const middle = row === undefined ? null : middleHalfOf(row);
  if (row === undefined || middle === null) return null;
  return middleHalfSentence({
    ...middle,
    period: periodLabel(row.period),
    group: groupName(row, authority),
    authority: authority.name,
    value: row.value,
    format,
  });
}
