// How old a figure is, and when it was published.
import {
  kindOfPeriod,
  lastDay,
  periodInWords,
  periodLabel,
  type PeriodId,
} from '@oflog/metrics-core';

import { publishedInWords, type PublishedOn } from './published';

/** `2 years and 8 months`, from the last day of a period to `today` (both `YYYY-MM-DD`). */
export function ageOf(period: PeriodId, today: string): string {
  const months = Math.max(0, monthsBetween(lastDay(period), today));
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0 && rest === 0) return 'less than a month';
  return [counted(years, 'year'), counted(rest, 'month')]
    .filter((part) => part !== '')
    .join(' and ');
}

/** `Published 12 December 2024, about 2023-24 (April 2023 to March 2024), which ended 1 year ago.` */
export function ageSentence(
  period: PeriodId,
  published: PublishedOn | null,
  today: string,
): string {
  const about = published === null ? 'About' : `Published ${publishedInWords(published)}, about`;
  const was = kindOfPeriod(period) === 'date' ? 'was' : 'ended';
  return `${about} ${periodInFull(period)}, which ${was} ${ageOf(period, today)} ago.`;
}

/** `2023-24 (April 2023 to March 2024)`. */
function periodInFull(period: PeriodId): string {
  const label = periodLabel(period);
  const words = periodInWords(period);
  return label === words ? label : `${label} (${words})`;
}

function monthsBetween(earlier: string, later: string): number {
  const [year = 0, month = 0, day = 0] = earlier.split('-').map(Number);
  const [laterYear = 0, laterMonth = 0, laterDay = 0] = later.split('-').map(Number);
  return (laterYear - year) * 12 + laterMonth - month - (laterDay < day ? 1 : 0);
}

function counted(count: number, unit: string): string {
  if (count === 0) return '';
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
