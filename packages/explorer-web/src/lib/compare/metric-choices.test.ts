import { describe, expect, it } from 'vitest';

import { exampleMetric } from '../testing/examples';
import { compareAddress } from './address';
import { metricChoices } from './metric-choices';

const area = (id: string, order: number) => ({
  id,
  title: `About ${id}`,
  summary: id,
  order,
  responsible: { types: ['unitary' as const], bodies: [], statement: 'Somebody.' },
  bestValueThemes: [],
  metrics: [],
});

describe('the metrics of a comparison', () => {
  it('stand under their policy areas, and those no longer kept up say so', () => {
    const gone = {
      stage: 'retired' as const,
      reason: 'Nobody counts them.',
      lastVersion: '1.0.0',
    };
    const metrics = [
      exampleMetric(),
      exampleMetric({ id: 'doors', title: 'Doors', policyArea: 'bins' }),
      exampleMetric({ id: 'lamps', title: 'Lamps', lifecycle: gone }),
    ];
    expect(metricChoices([area('bins', 2), area('halls', 1), area('none', 3)], metrics)).toEqual([
      {
        area: 'About halls',
        metrics: [
          { id: 'seats-filled', title: 'Seats filled' },
          { id: 'lamps', title: 'Lamps (no longer kept up)' },
        ],
      },
      { area: 'About bins', metrics: [{ id: 'doors', title: 'Doors' }] },
    ]);
  });

  it('have an address for each choice of authorities', () => {
    expect(compareAddress('doors', ['kent', 'york'])).toBe(
      '/compare?metric=doors&with=kent&with=york',
    );
  });
});
