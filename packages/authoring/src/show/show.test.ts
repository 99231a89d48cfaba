import { catalogue, definitionKinds, listOfKind, publicationsOf } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { declarationFolders } from '../declarations/folders';
import { indexSource } from '../declarations/source-index';
import { repository } from '../testing/declarations-copy';
import { paintFor } from '../text/paint';
import { definitionSheet } from './definition-sheet';
import { listing } from './listing';
import { sheetLines } from './sheet';

const listed = listing(catalogue, indexSource(declarationFolders(repository)));

/** A sheet as one line of text, its line ends and columns apart. */
function sheetOf(definition: Parameters<typeof definitionSheet>[1]): string {
  const sheet = definitionSheet(catalogue, definition);
  if (!sheet) throw new Error(`There is no ${definition.kind} "${definition.id}".`);
  return sheetLines(sheet, paintFor(false)).join('\n');
}

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('the listing', () => {
  it('has a row for every definition, with the file in which it is declared', () => {
    const counts = definitionKinds.map((kind) =>
      kind === 'register' ? 1 : catalogue[listOfKind[kind]].length,
    );
    expect(listed).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
    expect(listed.filter(({ place }) => place === undefined)).toEqual([]);
  });

  it('gives each metric its unit, polarity, area and periods, first to last', () => {
    for (const { id, unit, polarity, area, periods } of listed.filter(
      ({ kind }) => kind === 'metric',
    )) {
      const metric = catalogue.metrics.find((candidate) => candidate.id === id);
      expect({ unit, polarity, area, first: periods?.first }).toEqual({
        unit: metric?.unit.name,
        polarity: metric?.polarity.direction,
        area: metric?.policyArea,
        first: metric?.firstPeriod,
      });
    }
  });

  it('says of shared definitions no area, and of those in the folder of an area that area', () => {
    for (const { kind, area, place } of listed) {
      if (place?.file.includes('/context/')) expect(area).toBeUndefined();
      else if (kind === 'caveat') expect(place?.file).toContain(`/policy-areas/${area}/`);
    }
  });
});

describe('the sheet of a definition', () => {
  it('is there for every one, within 100 columns', () => {
    for (const { kind, id, title } of listed) {
      const text = sheetOf({ kind, id });
      if (kind !== 'caveat') expect(text.split('\n')[0]).toBe(title);
      expect(text).not.toMatch(/undefined|\[object/);
      const [, ...lines] = text.split('\n').filter((line) => line.startsWith('  '));
      expect(lines.filter((line) => line.length > 100 && /\S\s+\S/.test(line.slice(20)))).toEqual(
        [],
      );
    }
  });

  it.each(catalogue.metrics)('shows formula, caveats by severity and files of $id', (metric) => {
    const text = sheetOf({ kind: 'metric', id: metric.id });
    expect(flat(text)).toMatch(/How it is worked out in words [A-Z]/);
    for (const caveat of metric.caveats) expect(flat(text)).toContain(`(${caveat})`);
    const severities = [...text.matchAll(/^ {2}(critical|important|note) /gm)].map(
      ([, severity = '']) => ['critical', 'important', 'note'].indexOf(severity),
    );
    expect(severities).toHaveLength(metric.caveats.length);
    expect(severities).toEqual(severities.toSorted((a, b) => a - b));
    for (const { releases } of publicationsOf(catalogue, metric)) {
      for (const { file } of releases) expect(flat(text)).toContain(file);
    }
  });

  it('names the measures that list a caveat and that read a publication', () => {
    const [metric] = catalogue.metrics;
    if (!metric) throw new Error('The catalogue is empty.');
    const [publication] = publicationsOf(catalogue, metric);
    expect(sheetOf({ kind: 'caveat', id: metric.caveats[0] ?? '' })).toContain(metric.title);
    expect(sheetOf({ kind: 'publication', id: publication?.id ?? '' })).toContain(metric.id);
  });

  it('is not there for what the catalogue has not', () => {
    expect(definitionSheet(catalogue, { kind: 'metric', id: 'none' })).toBeUndefined();
  });
});
