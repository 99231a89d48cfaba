// Figures of the committed dataset against the published files, read again by readers that share
// nothing with the ingest: cells from the files' own bytes, formulas worked out anew.
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { catalogue, measuresOf } from '@oflog/metrics-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { findFiles } from '../acquire/find-files';
import { cellsOfReference, type FoundCells } from './raw-cell';
import { readAgain } from './read-again';
import { secondFigures, type CellLookup, type SecondFigures } from './second-figures';
import { storedObservations, type StoredObservation } from './stored-observations';

const publicationsDir = process.env.PUBLICATIONS_DIR;
const data = fileURLToPath(new URL('../../../../data', import.meta.url));

const releases = new Map(
  catalogue.publications.flatMap((publication) =>
    publication.releases.map((release) => [release.id, release] as const),
  ),
);
const measures = new Map(measuresOf(catalogue).map((measure) => [measure.id, measure]));

describe.skipIf(publicationsDir === undefined)('read a second time', () => {
  let observations: readonly StoredObservation[];
  let found: ReadonlyMap<string, FoundCells>;
  let cellsRead: readonly { release: string; format: string; cells: number }[];

  beforeAll(async () => {
    observations = await storedObservations(data);
    const wanted = cellsWanted(observations);
    found = await readFiles(publicationsDir ?? '', wanted);
    cellsRead = [...wanted].map(([id, sheets]) => ({
      release: id,
      format: extname(releases.get(id)!.file),
      cells: [...sheets.values()].reduce((count, references) => count + references.size, 0),
    }));
  }, 600_000);

  const lookup: CellLookup = (release, sheet, cell) =>
    found.get(release)?.get(sheet)?.get(cell) ?? null;

  const figuresOf = (observation: StoredObservation) =>
    secondFigures(measures.get(observation.measure)!, observation, releases, lookup);

  it('is every release that is declared, in every format', () => {
    expect(cellsRead.map(({ release }) => release).sort()).toEqual([...releases.keys()].sort());
    const formats = Object.groupBy(cellsRead, ({ format }) => format);
    for (const format of ['.csv', '.ods', '.xls', '.xlsx']) {
      const counts = formats[format]?.map(({ cells }) => cells) ?? [];
      expect(Math.min(...counts), format).toBeGreaterThanOrEqual(50);
    }
  });

  it('the cells give every value, interval, numerator and denominator of the dataset', () => {
    const differing = observations
      .filter(({ state }) => state === 'value')
      .map((observation) => ({ observation, second: figuresOf(observation) }))
      .filter(({ observation, second }) => !agrees(observation, second));
    expect(differing).toEqual([]);
  });

  it('the cells of a figure that is missing hold none, or one that is not meaningful', () => {
    const differing = observations
      .filter(({ state }) => state !== 'value')
      .map((observation) => ({ observation, second: figuresOf(observation) }))
      .filter(({ observation: { state }, second: { value, condition } }) =>
        state === 'not-meaningful' ? condition === null || condition > 0 : value !== null,
      );
    expect(differing).toEqual([]);
  });

  it('a figure that is not what its cells say would be found', () => {
    const [some] = observations.filter(({ value }) => value !== null);
    const wrong = { ...some!, value: some!.value! + 1e-6 };
    expect(agrees(some!, figuresOf(some!))).toBe(true);
    expect(agrees(wrong, figuresOf(wrong))).toBe(false);
  });
});

function agrees(observation: StoredObservation, second: SecondFigures): boolean {
  const { value, category, lower, upper, numerator, denominator } = observation;
  if (value === null) return category !== null && second.texts.includes(category);
  // The weights of a mean of parts stand in other cells: it lies between them.
  if (second.parts.length > 0) {
    return value >= Math.min(...second.parts) && value <= Math.max(...second.parts);
  }
  const stated: [number | null, number | null][] = [
    [lower, second.lower],
    [upper, second.upper],
    [numerator, second.numerator],
    [denominator, second.denominator],
  ];
  return (
    isSame(value, second.value) &&
    stated.every(([ours, again]) => ours === null || isSame(ours, again))
  );
}

/** Two ways of adding and dividing doubles part in the last digits only. */
function isSame(ours: number | null, second: number | null): boolean {
  if (ours === null || second === null) return ours === second;
  return Math.abs(ours - second) <= 1e-12 * Math.max(1, Math.abs(ours));
}

/** For each release, by sheet, the cells that the observations name. */
function cellsWanted(
  observations: readonly StoredObservation[],
): ReadonlyMap<string, ReadonlyMap<string, Set<string>>> {
  const wanted = new Map<string, Map<string, Set<string>>>();
  for (const cell of observations.flatMap(({ cells }) => cells)) {
    if (cell === null) continue;
    const sheets = wanted.get(cell.release) ?? new Map<string, Set<string>>();
    wanted.set(cell.release, sheets);
    const references = sheets.get(cell.sheet) ?? new Set<string>();
    sheets.set(cell.sheet, references);
    for (const reference of cellsOfReference(cell.reference)) references.add(reference);
  }
  return wanted;
}

async function readFiles(
  folder: string,
  wanted: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>,
): Promise<ReadonlyMap<string, FoundCells>> {
  const names = [...wanted.keys()].map((id) => releases.get(id)!.file);
  const paths = await findFiles(folder, names);
  const found = new Map<string, FoundCells>();
  for (const [id, cells] of wanted) {
    const [path] = paths.get(releases.get(id)!.file) ?? [];
    if (path === undefined) throw new Error(`No file of release ${id} under ${folder}.`);
    found.set(id, await readAgain(path, cells));
  }
  return found;
}
