import { describe, expect, it } from 'vitest';

import { exampleAuthority } from '../testing/examples';
import { asSlug, authorityNamed, namesToOffer, nameToChoose } from './named';

const helens = exampleAuthority({ name: 'St. Helens', code: 'E08000013', slug: 'st-helens' });
const county = exampleAuthority({
  name: 'North Yorkshire',
  code: 'E10000023',
  slug: 'north-yorkshire-to-2023',
  to: '2023-03-31',
});
const unitary = exampleAuthority({ name: 'North Yorkshire', code: 'E06000065' });
const renamed = exampleAuthority({
  name: 'Folkestone and Hythe',
  code: 'E07000112',
  formerNames: ['Shepway'],
});
const joint = exampleAuthority({ name: 'Two Together', type: 'joint-body' });
const all = [county, helens, joint, renamed, unitary];

describe('an authority that a reader names', () => {
  it.each(['St Helens', 'st. helens', ' ST HELENS ', 'st-helens', 'E08000013'])(
    'is found by %s',
    (text) => {
      expect(authorityNamed(text, all)?.code).toBe('E08000013');
    },
  );

  it('is the one that exists, where one that ended has the same name', () => {
    expect(authorityNamed('North Yorkshire', all)?.code).toBe('E06000065');
    expect(nameToChoose(county)).toBe('North Yorkshire (until 2023)');
    expect(authorityNamed('North Yorkshire (until 2023)', all)?.code).toBe('E10000023');
  });

  it('is found by a former name, and by an ampersand', () => {
    expect(authorityNamed('Shepway', all)?.name).toBe('Folkestone and Hythe');
    expect(authorityNamed('Folkestone & Hythe', all)?.name).toBe('Folkestone and Hythe');
  });

  it('is none for part of a name, for nothing, and for a joint body, which has no page', () => {
    expect(authorityNamed('North', all)).toBeUndefined();
    expect(authorityNamed(' . ', all)).toBeUndefined();
    expect(authorityNamed('Two Together', all)).toBeUndefined();
  });
});

describe('the names that a form offers', () => {
  it('are of those that run the service today, by name', () => {
    const responsible = {
      types: ['unitary' as const, 'county' as const],
      bodies: [],
      statement: 'Unitary authorities and counties.',
    };
    const kent = exampleAuthority({ name: 'Kent', code: 'E10000016', type: 'county' });
    const district = exampleAuthority({ name: 'Adur', code: 'E07000223', type: 'district' });
    expect(namesToOffer(responsible, [unitary, kent, district, county], '2026-11-22')).toEqual([
      'Kent',
      'North Yorkshire',
    ]);
  });
});

describe('a text that names nobody', () => {
  it('is looked for among slugs', () => {
    expect(asSlug('  Leads City! ')).toBe('leads-city');
    expect(asSlug('???')).toBe('???');
  });
});
