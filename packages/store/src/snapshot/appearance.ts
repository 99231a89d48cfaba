// When a figure first came out, which may be long before the oldest release that we hold of it.
import {
  comparePeriods,
  lastDay,
  type Catalogue,
  type Day,
  type Frequency,
  type PeriodId,
  type Release,
} from '@oflog/metrics-core';

interface StatedFigure {
  period: PeriodId;
  release: string | null;
  /** As in the dataset: `release!sheet!ref` joined by `;`. */
  cells: string;
}

/**
 * Gives for a figure the day by which all that it rests on had come out: the first publication of each
 * release that it names. A yearly release that goes back for years has its earlier figures from its
 * forerunners: each came out a year earlier for each year that it lies before the last. Null for a
 * figure without a release.
 */
export function appearancesOf(catalogue: Catalogue): (figure: StatedFigure) => Day | null {
  const releases = new Map(
    catalogue.publications.flatMap(({ frequency, releases: ofPublication }) =>
      ofPublication.map((release) => [release.id, { release, frequency }] as const),
    ),
  );
  return ({ period, release, cells }) => {
    const named = cells.split(';').map((entry) => entry.split('!')[0] ?? '');
    const days = [...new Set([release ?? '', ...named])].flatMap((id) => {
      const known = releases.get(id);
      return known === undefined ? [] : [firstOut(known.release, known.frequency, period)];
    });
    return days.sort().at(-1) ?? null;
  };
}

function firstOut(release: Release, frequency: Frequency, period: PeriodId): Day {
  const day = release.firstPublished ?? release.published;
  if (frequency !== 'annual' && frequency !== 'quarterly') return day;
  const last = release.periods.toSorted(comparePeriods).at(-1);
  return last === undefined ? day : yearsBefore(day, wholeYears(lastDay(period), lastDay(last)));
}

/** Whole years from one day to a later one; none where it is not later. */
function wholeYears(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to.slice(4) < from.slice(4) ? years - 1 : years);
}

function yearsBefore(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) - years;
  const rest = day.slice(4);
  // Not every year has a 29 February.
  return `${year}${years > 0 && rest === '-02-29' ? '-02-28' : rest}`;
}
