// What data/ holds, read from its files: authorities, neighbours, and the figure of each authority and period
// as the latest release states it.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { csvRows, type CsvRow } from './csv.ts';

export interface HeldAuthority {
  code: string;
  slug: string;
  name: string;
  type: string;
  region: string;
  /** First and last day; empty where there is none. */
  from: string;
  to: string;
}

export interface HeldFigure {
  value: number | null;
  category: string;
  state: string;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** Figures by authority, then by period. */
type HeldSeries = ReadonlyMap<string, ReadonlyMap<string, HeldFigure>>;

export interface HeldData {
  authorities: readonly HeldAuthority[];
  /** Codes of neighbours, under the model that pages use unless told otherwise. */
  neighbours: ReadonlyMap<string, readonly string[]>;
  /** Codes of the authorities of each cluster that others have found. */
  clusters: readonly (readonly string[])[];
  seriesOf(measure: string): HeldSeries;
}

export function readHeldData(dataDir: string, neighbourModel: string): HeldData {
  const rows = (file: string) => csvRows(readFileSync(path.join(dataDir, file), 'utf8'));
  const published = new Map(
    rows('releases.csv').map((row) => [text(row, 'release'), text(row, 'published')]),
  );
  const neighbours = Map.groupBy(rows(`neighbours/${neighbourModel}.csv`), (row) =>
    text(row, 'authority'),
  );
  const read = new Map<string, HeldSeries>();
  return {
    authorities: rows('authorities.csv').map((row) => ({
      code: text(row, 'code'),
      slug: text(row, 'slug'),
      name: text(row, 'name'),
      type: text(row, 'type'),
      region: text(row, 'region'),
      from: text(row, 'from'),
      to: text(row, 'to'),
    })),
    neighbours: new Map(
      [...neighbours].map(([code, list]) => [code, list.map((row) => text(row, 'neighbour'))]),
    ),
    clusters: rows('clusters.csv').map((row) => text(row, 'authorities').split(' ')),
    seriesOf(measure) {
      const series =
        read.get(measure) ?? latestStated(rows(`observations/${measure}.csv`), published);
      read.set(measure, series);
      return series;
    },
  };
}

/** Of the rows of one authority and period, that of the release published last. */
function latestStated(rows: CsvRow[], published: ReadonlyMap<string, string>): HeldSeries {
  const dayOf = (row: CsvRow) => published.get(text(row, 'release')) ?? '';
  const series = new Map<string, Map<string, HeldFigure>>();
  for (const row of rows.toSorted((a, b) => compareText(dayOf(a), dayOf(b)))) {
    const periods = series.get(text(row, 'authority')) ?? new Map<string, HeldFigure>();
    periods.set(text(row, 'period'), {
      value: number(row, 'value'),
      category: text(row, 'category'),
      state: text(row, 'state'),
      lower: number(row, 'lower'),
      upper: number(row, 'upper'),
      numerator: number(row, 'numerator'),
      denominator: number(row, 'denominator'),
    });
    series.set(text(row, 'authority'), periods);
  }
  return series;
}

function text(row: CsvRow, column: string): string {
  return row[column] ?? '';
}

function number(row: CsvRow, column: string): number | null {
  const written = text(row, column);
  return written === '' ? null : Number(written);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
