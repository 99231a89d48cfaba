import { describe, expect, it } from 'vitest';

import {
  exampleAuthority,
  exampleMetric,
  examplePublication,
  exampleRow,
} from '../testing/examples';
import { inBrief, oneGroup } from './in-brief';

const bristol = exampleAuthority({ name: 'Bristol' });
const published = [examplePublication()];
const asPercentage = () => (value: number) => `${value.toFixed(1)}%`;

describe('a policy area in brief', () => {
  it('has the latest figure of each metric beside two medians, with what is never apart from it', () => {
    const rows = [
      exampleRow({ period: '2021-22', display: '39.0%' }),
      exampleRow({ caveats: ['doors', 'prices'], release: published[0]?.releases[0]?.id ?? '' }),
      exampleRow({ kind: 'type', median: 50 }),
      exampleRow({ kind: 'neighbours', median: 45.5 }),
    ];
    expect(inBrief([exampleMetric()], bristol, rows, published, asPercentage)).toEqual([
      {
        id: 'seats-filled',
        title: 'Seats filled',
        href: '/authorities/bristol/halls#seats-filled',
        unit: '% of seats',
        period: '2022-23',
        published: '2 November 2023',
        value: '40.0%',
        missing: false,
        caveats: ['doors', 'prices'],
        medians: { neighbours: '45.5%', type: '50.0%' },
      },
    ]);
  });

  it('keeps a metric without a figure, and says why', () => {
    const [row] = inBrief(
      [exampleMetric()],
      bristol,
      [exampleRow({ state: 'not-submitted' })],
      published,
      asPercentage,
    );
    expect(row).toMatchObject({
      value: 'Not submitted',
      missing: true,
      medians: { neighbours: null },
    });
  });

  it('has the last figure of an authority that has ended since', () => {
    const rows = [
      exampleRow({ period: '2022-23', display: '39.0%' }),
      exampleRow({ period: '2023-24', state: 'did-not-exist', display: 'Did not exist' }),
    ];
    const [row] = inBrief([exampleMetric()], bristol, rows, published, asPercentage);
    expect(row).toMatchObject({ period: '2022-23', value: '39.0%' });
  });

  it('leaves out what the authority does not run', () => {
    const rows = [exampleRow({ state: 'not-applicable' })];
    expect(inBrief([exampleMetric()], bristol, rows, published, asPercentage)).toEqual([]);
  });

  it('has room for similar places, or for the type where there are none', () => {
    const beside = (kind: 'neighbours' | 'type') =>
      inBrief(
        [exampleMetric()],
        bristol,
        [exampleRow(), exampleRow({ kind })],
        published,
        asPercentage,
      );
    expect(oneGroup(beside('neighbours'))).toBe('neighbours');
    expect(oneGroup(beside('type'))).toBe('type');
  });
});
