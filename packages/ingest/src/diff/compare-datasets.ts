// What differs between two datasets: for each measure the figures that are new, gone or stated
// otherwise, and how far each moved. Nothing is judged here.
import type { AuthorityCode, PeriodId } from '@oflog/metrics-core';

import { parseObservations, type StoredObservation } from '../dataset/stored-observation';
import { movementOf, type Movement } from './movement';

/** The texts of a dataset's files by their paths from its folder. */
export type DatasetFiles = ReadonlyMap<string, string>;

export interface DatasetDiff {
  /** Measures of which anything differs, by id. */
  readonly measures: readonly MeasureDiff[];
  /** Other files of which anything differs, by path. */
  readonly files: readonly FileDiff[];
}

/** A figure is the newest vintage of one authority and period. */
export interface MeasureDiff {
  readonly measure: string;
  /** Whether the dataset had the measure before, and has it still. */
  readonly presence: 'added' | 'removed' | 'kept';
  /** Figures before and after. */
  readonly figures: { readonly before: number; readonly after: number };
  readonly added: readonly StoredObservation[];
  readonly removed: readonly StoredObservation[];
  /** Figures stated otherwise, by authority and period. */
  readonly changed: readonly FigureChange[];
  /** Authorities that had a figure in some period and have none now. */
  readonly authoritiesLost: readonly AuthorityCode[];
  readonly periodsLost: readonly PeriodId[];
  /** Older vintages, which answer for earlier days: those that are gone, and those that differ. */
  readonly earlier: {
    readonly removed: readonly StoredObservation[];
    readonly changed: readonly FigureChange[];
  };
}

export interface FigureChange {
  readonly authority: AuthorityCode;
  readonly period: PeriodId;
  readonly before: StoredObservation;
  readonly after: StoredObservation;
  /** What of the figure differs; `source` alone: the same figure from another release or cell. */
  readonly aspects: readonly Aspect[];
  /** Null where it has not a value before and after, or the same. */
  readonly movement: Movement | null;
}

export const aspects = ['value', 'category', 'state', 'marks', 'parts', 'source'] as const;
/** `parts` are the interval, the numerator and the denominator. */
type Aspect = (typeof aspects)[number];

interface FileDiff {
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
}

export function compareDatasets(before: DatasetFiles, after: DatasetFiles): DatasetDiff {
  const paths = [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort();
  return {
    measures: paths.flatMap((path) => {
      const measure = measureOf(path);
      return measure === null
        ? []
        : [compareMeasures(measure, rowsOf(before, path), rowsOf(after, path))];
    }),
    files: paths
      .filter((path) => measureOf(path) === null)
      .map((path) => ({ path, change: presenceOf(before.has(path), after.has(path)) })),
  };
}

/** Compares the rows of one measure; null where its file is missing. */
function compareMeasures(
  measure: string,
  before: readonly StoredObservation[] | null,
  after: readonly StoredObservation[] | null,
): MeasureDiff {
  const was = vintagesByFigure(before ?? []);
  const is = vintagesByFigure(after ?? []);
  const presence = presenceOf(before !== null, after !== null);
  const removed = newestMissingFrom(is, was);
  const kept = [...was].flatMap(([key, own]) => {
    const now = is.get(key);
    return now === undefined ? [] : [{ was: own, is: now }];
  });
  return {
    measure,
    presence: presence === 'changed' ? 'kept' : presence,
    figures: { before: was.size, after: is.size },
    added: newestMissingFrom(was, is),
    removed,
    changed: kept.flatMap((pair) => changeOf(pair.was.newest, pair.is.newest)),
    authoritiesLost: lost(removed, is, ({ authority }) => authority),
    periodsLost: lost(removed, is, ({ period }) => period),
    earlier: {
      removed: kept.flatMap((pair) =>
        pair.was.earlier.filter(({ release }) => pair.is.all.get(release) === undefined),
      ),
      changed: kept.flatMap((pair) =>
        pair.was.earlier.flatMap((row) => {
          const now = pair.is.all.get(row.release);
          return now === undefined ? [] : changeOf(row, now);
        }),
      ),
    },
  };
}

interface Vintages {
  readonly newest: StoredObservation;
  /** All but the newest. */
  readonly earlier: readonly StoredObservation[];
  /** By release. */
  readonly all: ReadonlyMap<string, StoredObservation>;
}

type VintagesByFigure = ReadonlyMap<string, Vintages>;

function vintagesByFigure(rows: readonly StoredObservation[]): VintagesByFigure {
  const byFigure = new Map<string, StoredObservation[]>();
  for (const row of rows) {
    const key = `${row.authority} ${row.period}`;
    const known = byFigure.get(key);
    if (known === undefined) byFigure.set(key, [row]);
    else known.push(row);
  }
  const vintages = new Map<string, Vintages>();
  for (const [key, own] of byFigure) {
    // Rows of a file stand in the order of their releases.
    const newest = own.at(-1);
    if (newest === undefined) continue;
    const all = new Map(own.map((row) => [row.release, row]));
    vintages.set(key, { newest, earlier: own.slice(0, -1), all });
  }
  return vintages;
}

function newestMissingFrom(
  others: VintagesByFigure,
  figures: VintagesByFigure,
): StoredObservation[] {
  return [...figures].flatMap(([key, { newest }]) => (others.has(key) ? [] : [newest]));
}

function changeOf(before: StoredObservation, after: StoredObservation): FigureChange[] {
  const changed = aspects.filter((aspect) => textOf(before, aspect) !== textOf(after, aspect));
  if (changed.length === 0) return [];
  const { authority, period } = before;
  const movement = movementOf(before.value, after.value);
  return [{ authority, period, before, after, aspects: changed, movement }];
}

function textOf(row: StoredObservation, aspect: Aspect): string {
  switch (aspect) {
    case 'value':
      return String(row.value);
    case 'category':
      return row.category ?? '';
    case 'state':
      return row.state;
    case 'marks':
      return row.marks.join(' ');
    case 'parts':
      return [row.lower, row.upper, row.numerator, row.denominator].join(' ');
    case 'source':
      return `${row.release} ${row.cells}`;
  }
}

/** What the removed rows name and no row that is left does, each once, sorted. */
function lost(
  removed: readonly StoredObservation[],
  left: VintagesByFigure,
  nameOf: (row: StoredObservation) => string,
): string[] {
  const named = new Set([...left.values()].map(({ newest }) => nameOf(newest)));
  return [...new Set(removed.map(nameOf))].filter((name) => !named.has(name)).sort();
}

function presenceOf(before: boolean, after: boolean): FileDiff['change'] {
  if (before && after) return 'changed';
  return after ? 'added' : 'removed';
}

/** The id of the measure whose observations a file holds; null for other files. */
function measureOf(path: string): string | null {
  return /^observations\/(.+)\.csv$/.exec(path)?.[1] ?? null;
}

function rowsOf(files: DatasetFiles, path: string): StoredObservation[] | null {
  const text = files.get(path);
  return text === undefined ? null : parseObservations(text, path);
}
