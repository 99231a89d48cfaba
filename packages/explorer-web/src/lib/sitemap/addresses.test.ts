import { describe, expect, it } from 'vitest';

import { exampleAuthority } from '../testing/examples';
import { addressesOf, sitemap } from './addresses';

const halls = {
  id: 'halls',
  title: 'Halls',
  summary: 'Halls.',
  order: 1,
  responsible: { types: ['unitary' as const], bodies: [], statement: 'Unitary authorities.' },
  bestValueThemes: [],
  metrics: ['seats-filled'],
};

describe('the sitemap', () => {
  const addresses = addressesOf({
    areas: [halls],
    metrics: [{ id: 'seats-filled' }],
    contextVariables: [{ id: 'rows-of-seats' }],
    authorities: [
      exampleAuthority({ name: 'Bristol' }),
      exampleAuthority({ name: 'Kent', type: 'county' }),
      exampleAuthority({ name: 'Two Together', type: 'joint-body' }),
    ],
    today: '2026-11-22',
  });

  it('has the areas that an authority runs, and its report, and nothing of what has no page', () => {
    expect(addresses.filter((address) => address.startsWith('/authorities/'))).toEqual([
      '/authorities/bristol',
      '/authorities/bristol/halls',
      '/authorities/bristol/report',
      '/authorities/kent',
      '/authorities/kent/report',
    ]);
    expect(addresses).toContain('/metrics/seats-filled');
    expect(addresses).toContain('/context/rows-of-seats');
  });

  it('is written with addresses in full', () => {
    expect(sitemap(['/about'], 'https://explorer.example')).toContain(
      '<url><loc>https://explorer.example/about</loc></url>',
    );
  });
});
