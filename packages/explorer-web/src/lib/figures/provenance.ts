// Where each figure of an authority comes from: the formula, its numbers, and the cells of the files.
import {
  arithmeticOf,
  comparePeriods,
  formatNumber,
  markExplanations,
  periodLabel,
  type Authority,
} from '@oflog/metrics-core';

import { ageSentence } from '../words/age';
import { publishedInWords } from '../words/published';
import { reasonInFull } from '../words/states';
import { caveatsByWeight, type CaveatsByWeight } from './caveats';
import type { Figures, MetricResource, ObservationRow, PublicationResource } from './model';
import { publishedOn } from './published-on';
import { numbersOf, withoutShared, type SharedCaveats } from './shared-caveats';

interface CellSource {
  /** What the column holds. */
  meaning: string;
  ref: string;
  /** Null for CSV files. */
  sheet: string | null;
  file: string;
}

/** A release that cells were read from. */
interface ReleaseSource {
  release: string;
  title: string;
  publisher: string;
  landingPage: string;
  edition: string;
  published: string;
}

export interface FigureOfPeriod {
  period: string;
  label: string;
  /** When it was published, what time it is about, and how long ago that ended. */
  age: string;
  display: string;
  missing: boolean;
  /** Why there is no figure; null where there is one. */
  reason: string | null;
  marks: string[];
  /** `185,785 ÷ 412,040 × 100 = 45.0891`; null where there is nothing to tell beside the figure. */
  arithmetic: string | null;
  interval: { lower: string; upper: string } | null;
  caveats: CaveatsByWeight;
  /** Numbers of what the page says once for several periods. */
  sharedCaveats: number[];
  cells: CellSource[];
  publications: ReleaseSource[];
}

/** One for each period held, the latest first. */
export function provenanceOf(
  metric: MetricResource,
  authority: Authority,
  { rows, caveats }: Figures<ObservationRow>,
  { shared, today }: { shared: SharedCaveats; today: string },
): FigureOfPeriod[] {
  return rows
    .toSorted((a, b) => comparePeriods(b.period, a.period))
    .map((row) => ({
      period: row.period,
      label: periodLabel(row.period),
      age: ageSentence(row.period, publishedOn(row, metric.included.publications), today),
      display: row.display,
      missing: row.state !== 'value',
      reason:
        row.state === 'value'
          ? null
          : reasonInFull(row.state, { authority: authority.name, period: periodLabel(row.period) }),
      marks: row.marks.map((mark) => markExplanations[mark]),
      arithmetic: arithmeticOf(metric.value, { ...row, decimals: metric.decimals }),
      interval: intervalOf(row, metric.decimals),
      caveats: caveatsByWeight(withoutShared(row, shared), caveats),
      sharedCaveats: numbersOf(row, shared),
      cells: row.cells.map((cell) => cellSource(cell, metric.included.publications)),
      publications: [...new Set(row.cells.map(({ release }) => release))].flatMap((release) =>
        releaseSource(release, metric.included.publications),
      ),
    }));
}

function intervalOf({ interval }: ObservationRow, decimals: number) {
  if (interval === null) return null;
  return {
    lower: formatNumber(interval.lower, decimals),
    upper: formatNumber(interval.upper, decimals),
  };
}

function cellSource(
  { column, release, sheet, ref }: ObservationRow['cells'][number],
  publications: PublicationResource[],
): CellSource {
  const found = findRelease(release, publications);
  return {
    meaning: found?.publication.columns[column]?.meaning ?? column,
    ref,
    sheet: sheet === '' ? null : sheet,
    file: found?.file ?? release,
  };
}

function releaseSource(release: string, publications: PublicationResource[]): ReleaseSource[] {
  const found = findRelease(release, publications);
  if (found === undefined) return [];
  const { title, publisher, landingPage } = found.publication;
  return [
    {
      release,
      title,
      publisher: publisher.name,
      landingPage,
      edition: found.edition,
      published: publishedInWords(found),
    },
  ];
}

function findRelease(release: string, publications: PublicationResource[]) {
  return publications
    .flatMap((publication) => publication.releases.map((one) => ({ ...one, publication })))
    .find(({ id }) => id === release);
}
