// What must hold of every definition, whichever there are: a new one is tested by existing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { policyAreaIndex } from '../../scripts/policy-area-index';
import { inputColumns } from '../formula';
import { kindOfPeriod, type Release } from '../model';
import {
  assembleCatalogue,
  catalogue,
  caveatsOf,
  isMetric,
  meaningOf,
  measuresOf,
  publicationsOf,
} from '.';

const measures = measuresOf(catalogue);
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('the catalogue', () => {
  it('holds every folder of declarations', () => {
    const folder = join(import.meta.dirname, '../policy-areas');
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(ids(catalogue.policyAreas).toSorted()).toEqual(
      folders.map(({ name }) => name).toSorted(),
    );
    expect(
      readFileSync(join(folder, 'index.generated.ts'), 'utf8') === policyAreaIndex(folder),
      'Run "pnpm build".',
    ).toBe(true);
  });

  it('uses each id once', () => {
    for (const list of [
      measures,
      catalogue.policyAreas,
      catalogue.caveats,
      catalogue.publications,
      catalogue.neighbourModels,
    ]) {
      expect(new Set(ids(list)).size).toBe(list.length);
    }
    const titles = measures.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('has exactly one default neighbour model', () => {
    expect(catalogue.neighbourModels.filter((model) => model.isDefault)).toHaveLength(1);
  });

  it('keeps two declarations of one id that differ, for the checks to name', () => {
    const [publication] = catalogue.publications;
    if (!publication) throw new Error('The catalogue is empty.');
    const assembled = assembleCatalogue('1.0.0', [], {
      publications: [publication, publication, { ...publication, title: 'Another' }],
      contextVariables: [],
      neighbourModels: [],
      glossary: [],
      register: catalogue.register,
    });
    expect(assembled.publications.map(({ title }) => title)).toEqual([
      publication.title,
      'Another',
    ]);
  });
});

describe.each(measures)('$id', (measure) => {
  it('reads columns that its publications declare, of periods that align', () => {
    expect(publicationsOf(catalogue, measure).length).toBeGreaterThan(0);
    for (const column of inputColumns(measure)) {
      expect(meaningOf(catalogue, column)).not.toBe('');
      const publication = catalogue.publications.find(({ id }) => id === column.publication);
      if (column.alignment === 'same-period') expect(publication?.period).toBe(measure.period);
    }
  });

  it('lists caveats that exist, and breaks at periods of its kind', () => {
    expect(caveatsOf(catalogue, measure)).toHaveLength(measure.caveats.length);
    for (const { at } of measure.breaks) expect(kindOfPeriod(at)).toBe(measure.period);
  });

  it('has bounds with room between them, unless it is a class', () => {
    const width = measure.bounds.max - measure.bounds.min;
    if (measure.unit.quantity === 'category') expect(width).toBe(0);
    else expect(width).toBeGreaterThan(0);
  });
});

describe.each(catalogue.metrics)('$id', (metric) => {
  it('belongs to an area that lists it, with context variables and related measures that exist', () => {
    const area = catalogue.policyAreas.find(({ id }) => id === metric.policyArea);
    expect(area?.metrics).toContain(metric.id);
    expect(isMetric(metric)).toBe(true);
    expect(ids(catalogue.contextVariables)).toEqual(expect.arrayContaining(metric.context));
    expect(ids(measures)).toEqual(expect.arrayContaining(metric.related));
  });

  it('asks its question as a question', () => {
    for (const question of [metric.question, ...metric.questions]) expect(question).toMatch(/\?$/);
  });
});

describe('releases', () => {
  const releases = catalogue.publications.flatMap((publication) =>
    publication.releases.map((release): [string, Release] => [publication.period, release]),
  );

  it('have ids and files of their own', () => {
    expect(new Set(releases.map(([, { id }]) => id)).size).toBe(releases.length);
    expect(new Set(releases.map(([, { file }]) => file)).size).toBe(releases.length);
    for (const [, { file }] of releases) expect(file).not.toMatch(/[/\\]/);
  });

  it('hold periods of their publication’s kind', () => {
    for (const [kind, release] of releases) {
      for (const period of release.periods) expect(kindOfPeriod(period), release.id).toBe(kind);
    }
  });
});
