import { expect, it } from 'vitest';

import { exampleAuthority } from '../testing/examples';
import { everythingToFind } from './everything';

it('lists authorities by name, then all that has a page or a meaning, with the names it had', () => {
  const groups = everythingToFind({
    authorities: [
      exampleAuthority({ code: 'E06000002', slug: 'birchill', name: 'Birchill' }),
      exampleAuthority({ code: 'E06000001', slug: 'ashbury', name: 'Ashbury' }),
    ],
    policyAreas: [{ id: 'seats', title: 'Seats', summary: 'Where to sit.' }],
    metrics: [
      {
        id: 'taken',
        title: 'Seats taken',
        question: 'Who sits?',
        formerTitles: ['Chairs taken'],
        lifecycle: { stage: 'current' },
      },
      {
        id: 'free',
        title: 'Seats free',
        question: 'Who stands?',
        formerTitles: [],
        lifecycle: { stage: 'retired', reason: 'Nobody counts them.', lastVersion: '1.0.0' },
      },
    ],
    contextVariables: [
      {
        id: 'residents',
        title: 'Residents',
        description: 'People.',
        lifecycle: { stage: 'current' },
      },
    ],
    glossary: [{ id: 'seat', term: 'seat', meaning: 'Part of a bench.', alsoCalled: [] }],
  });
  expect(
    groups.map(({ links }) => links.map(({ href, description }) => `${href} ${description}`)),
  ).toEqual([
    [
      '/authorities/ashbury Unitary authority, South West',
      '/authorities/birchill Unitary authority, South West',
    ],
    ['/policy-areas/seats Where to sit.'],
    [
      '/metrics/taken Who sits? Formerly: Chairs taken.',
      '/metrics/free No longer kept up. Who stands?',
    ],
    ['/context/residents People.'],
    ['/glossary#seat Part of a bench.'],
  ]);
});
