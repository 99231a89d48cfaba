import { percent } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { exampleAuthority, exampleMetric, exampleRow } from '../testing/examples';
import type { MetricResource, PublicationResource } from './model';
import { provenanceOf } from './provenance';

const column = { kind: 'column' as const, publication: 'seats', alignment: 'same-period' as const };
const publication: PublicationResource = {
  id: 'seats',
  publisher: { name: 'Office of Seats', url: 'https://seats.example' },
  title: 'Seats in halls',
  landingPage: 'https://seats.example/halls',
  statisticsStatus: 'official-statistics',
  licence: { id: 'ogl', title: 'OGL', url: 'https://ogl.example', attribution: 'Seats, OGL.' },
  frequency: 'annual',
  period: 'financial-year',
  basis: 'count',
  covers: ['unitary'],
  columns: { filled: { unit: exampleMetric().unit, meaning: 'Seats that are taken' } },
  releases: [
    {
      id: 'seats.2022-23.2024-01-31',
      edition: '2022-23',
      published: '2024-01-31',
      publishedKind: 'approximate',
      file: 'seats.xlsx',
      sha256: 'a'.repeat(64),
      periods: ['2022-23'],
      marks: [],
      corrections: [],
    },
  ],
};
const metric: MetricResource = {
  ...exampleMetric({
    value: percent({ ...column, column: 'filled' }, { ...column, column: 'all' }),
  }),
  formula: 'taken ÷ all × 100',
  included: {
    policyArea: { id: 'halls', title: 'Halls' },
    caveats: [],
    context: [],
    successor: null,
    related: [],
    publications: [publication],
  },
};
const authority = exampleAuthority({ name: 'Bristol' });
const cells = [{ column: 'filled', release: 'seats.2022-23.2024-01-31', sheet: '', ref: 'D14' }];
const row = exampleRow({
  value: 45.08906902,
  numerator: 185785,
  denominator: 412040,
  cells,
  release: 'seats.2022-23.2024-01-31',
});
const figures = (...rows: (typeof row)[]) =>
  provenanceOf(
    metric,
    authority,
    { rows, caveats: [], attribution: [] },
    { shared: { open: [], folded: [] }, today: '2026-11-22' },
  );

describe('where a figure comes from', () => {
  it('is its arithmetic with the authority’s own numbers', () => {
    expect(figures(row)[0]?.arithmetic).toBe('185,785 ÷ 412,040 × 100 = 45.0891');
  });

  it('is the cell, by what its column holds, and the file it stands in', () => {
    expect(figures(row)[0]?.cells).toEqual([
      { meaning: 'Seats that are taken', ref: 'D14', sheet: null, file: 'seats.xlsx' },
    ]);
  });

  it('is the release, with the day of publication as far as it is known', () => {
    expect(figures(row)[0]?.publications[0]).toMatchObject({
      title: 'Seats in halls',
      publisher: 'Office of Seats',
      published: 'by 31 January 2024 (the exact day is not known)',
    });
  });

  it('is the reason where there is no figure, latest period first', () => {
    const missing = exampleRow({ period: '2023-24', state: 'suppressed', display: 'Withheld' });
    const [first, second] = figures(row, missing);
    expect(first?.reason).toBe('The publisher withheld the figure of Bristol for 2023-24.');
    expect(first?.arithmetic).toBeNull();
    expect(second?.period).toBe('2022-23');
  });
});
