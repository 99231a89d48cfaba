import { describe, expect, it } from 'vitest';

import { authorityDirectory, type ListedAuthority } from './authority-directory';

function authority(code: string, slug: string, former: Partial<ListedAuthority>): ListedAuthority {
  return {
    code,
    slug,
    name: slug,
    formerNames: [],
    type: 'unitary',
    region: null,
    upperTier: null,
    combinedAuthority: null,
    from: null,
    to: null,
    predecessors: [],
    successors: [],
    formerCodes: [],
    formerSlugs: [],
    otherNames: [],
    memberships: [],
    ...former,
  };
}

const directory = authorityDirectory([
  authority('E06000065', 'north-yorkshire', {}),
  authority('E10000023', 'north-yorkshire-to-2023', { formerSlugs: ['north-yorkshire'] }),
  authority('E08000037', 'gateshead', { formerCodes: ['E08000020'] }),
]);

describe('an authority is found by', () => {
  it.each([
    ['its code', 'E08000037', 'gateshead'],
    ['its slug', 'north-yorkshire-to-2023', 'north-yorkshire-to-2023'],
    ['a former code', 'E08000020', 'gateshead'],
    [
      'a slug that another bears now, which then means that one',
      'north-yorkshire',
      'north-yorkshire',
    ],
  ])('%s', (_, text, slug) => {
    expect(directory.find(text)?.slug).toBe(slug);
  });
});

it('nothing is found by a name that nobody bears', () => {
  expect(directory.find('gatehead')).toBeUndefined();
});
