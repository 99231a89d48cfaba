import { describe, expect, it } from 'vitest';

import { exampleAuthority, exampleMetric } from '../testing/examples';
import { earlierYears } from './earlier-years';

const successor = exampleAuthority({
  name: 'North Downs',
  code: 'E06000901',
  from: '2023-04-01',
  predecessors: ['E10000901', 'E07000901', 'lgf:E0901'],
});
const authorities = [
  successor,
  exampleAuthority({ name: 'Downs', code: 'E10000901', type: 'county', slug: 'downs' }),
  exampleAuthority({ name: 'Ashcombe', code: 'E07000901', type: 'district' }),
  exampleAuthority({ name: 'Old Downs', code: 'lgf:E0901', type: 'county' }),
];
const metric = exampleMetric({
  periods: ['2021-22', '2022-23', '2023-24'],
  responsible: { types: ['unitary', 'county'], bodies: [], statement: 'Counties and unitaries.' },
  merged: { rule: 'refuse', reason: 'Seats cannot be added up.' },
});
const since = [{ period: '2023-24', value: 40 }];

describe('the years before an authority began', () => {
  it('have the reason for having no figures, and the councils before it that ran the service', () => {
    expect(earlierYears(metric, successor, since, authorities)).toEqual({
      words:
        'North Downs began on 1 April 2023 and has no figures here for the years before. Seats cannot be added up.',
      predecessors: [{ name: 'Downs', href: '/authorities/downs/halls?view=trend#seats-filled' }],
    });
  });

  it('say what is wanting where figures are worked out from parts', () => {
    const parts = exampleMetric({
      ...metric,
      merged: { rule: 'recompute-from-parts', parts: 'every-tier' },
    });
    expect(earlierYears(parts, successor, since, authorities)?.words).toContain(
      'only where all of these are held',
    );
  });

  it('need no words where they are rebuilt, where none are held, or where nothing came before', () => {
    const rebuilt = [...since, { period: '2022-23', value: 38 }];
    expect(earlierYears(metric, successor, rebuilt, authorities)).toBeNull();
    const young = { ...metric, periods: ['2023-24'] };
    expect(earlierYears(young, successor, since, authorities)).toBeNull();
    const old = { ...successor, from: null, predecessors: [] };
    expect(earlierYears(metric, old, since, authorities)).toBeNull();
  });
});
