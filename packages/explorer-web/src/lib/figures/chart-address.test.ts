import { describe, expect, it } from 'vitest';

import { cardAddress, chartAddress, embedAddress, embedCodeAddress } from './chart-address';

const latest = { metric: 'seats-filled', slug: 'kent', view: 'latest' } as const;
const trend = { ...latest, view: 'trend' } as const;

describe('the addresses of a chart', () => {
  it('are those of its file, its frame, the code of the frame and its card', () => {
    expect(chartAddress(latest, 'svg', '')).toBe('/charts/seats-filled/kent/latest.svg');
    expect(chartAddress(trend, 'png', '')).toBe('/charts/seats-filled/kent/trend.png');
    expect(embedAddress(trend, '')).toBe('/embed/seats-filled/kent?view=trend');
    expect(embedCodeAddress(trend, '')).toBe('/figures/seats-filled/kent#embed');
    expect(cardAddress(trend, 'seats', '')).toBe('/authorities/kent/seats?view=trend#seats-filled');
  });

  it('keep what the reader compares with, and leave the rest', () => {
    const search = '?view=trend&with=Leeds&with=&group=type&asOf=2022-03-01&utm=1&neighbours=ons';
    const kept = 'with=Leeds&group=type&asOf=2022-03-01&neighbours=ons';
    expect(chartAddress(latest, 'svg', search)).toBe(
      `/charts/seats-filled/kent/latest.svg?${kept}`,
    );
    expect(embedAddress(latest, search)).toBe(`/embed/seats-filled/kent?${kept}`);
    expect(cardAddress(latest, 'seats', search)).toBe(
      `/authorities/kent/seats?${kept}#seats-filled`,
    );
  });

  it('of authorities compared by name are those of the comparison', () => {
    const search = '?metric=seats-filled&with=Kent&with=Leeds&group=type&asOf=2022-03-01';
    const kept = 'with=Kent&with=Leeds&asOf=2022-03-01';
    const byName = { ...trend, slug: null };
    expect(chartAddress(byName, 'svg', search)).toBe(
      `/charts/seats-filled/compared/trend.svg?${kept}`,
    );
    expect(embedAddress(byName, search)).toBe(`/embed/seats-filled?${kept}&view=trend`);
    expect(cardAddress(byName, 'seats', search)).toBe(`/compare?metric=seats-filled&${kept}`);
    expect(embedCodeAddress(byName, search)).toBe(`/compare?metric=seats-filled&${kept}#embed`);
  });
});
