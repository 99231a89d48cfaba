// What must hold of every definition, whichever there are: a new one is tested by existing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { policyAreaIndex } from '../../scripts/policy-area-index';
import { checkCatalogue, describeFinding } from '../checks';
import { inputColumns } from '../formula';
import {
  assembleCatalogue,
  catalogue,
  caveatsOf,
  isMetric,
  meaningOf,
  measuresOf,
  publicationsOf,
} from '.';

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

  it('has no fault that the checks of definitions know', () => {
    expect(checkCatalogue(catalogue).map((finding) => describeFinding(finding))).toEqual([]);
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

describe.each(measuresOf(catalogue))('$id', (measure) => {
  it('is found with its publications, the meaning of its columns and its caveats', () => {
    expect(publicationsOf(catalogue, measure).length).toBeGreaterThan(0);
    for (const column of inputColumns(measure)) expect(meaningOf(catalogue, column)).not.toBe('');
    expect(caveatsOf(catalogue, measure)).toHaveLength(measure.caveats.length);
    expect(isMetric(measure)).toBe(catalogue.metrics.some(({ id }) => id === measure.id));
  });
});
