import { describe, expect, it } from 'vitest';

import { exampleAuthority } from '../testing/examples';
import { chosenFrom } from './chosen';

const names = ['Bath', 'Kent', 'Leeds', 'York', 'Derby', 'Luton'];
const all = names.map((name, index) => exampleAuthority({ name, code: `E0600000${index}` }));
const [bath] = all;
const chosen = (...texts: string[]) => chosenFrom(texts, all, bath);

describe('the authorities that a reader chose', () => {
  it('go by name, each once, however they were written; empty fields are nobody', () => {
    const { found, unknown, leftOut } = chosen('york', '', 'Leeds', 'E06000003');
    expect(found.map(({ name }) => name)).toEqual(['Leeds', 'York']);
    expect([unknown, leftOut]).toEqual([[], []]);
  });

  it('are never the authority of the page itself', () => {
    expect(chosen('Bath', 'Kent').found.map(({ name }) => name)).toEqual(['Kent']);
  });

  it('are four at most: the first four that were named', () => {
    const { found, leftOut } = chosen('York', 'Luton', 'Leeds', 'Kent', 'Derby');
    expect(found.map(({ name }) => name)).toEqual(['Kent', 'Leeds', 'Luton', 'York']);
    expect(leftOut.map(({ name }) => name)).toEqual(['Derby']);
  });

  it('that do not exist are said by the text that was written', () => {
    expect(chosen('Leads', 'Kent', 'Leads').unknown).toEqual(['Leads']);
  });
});
