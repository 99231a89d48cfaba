import { describe, expect, it } from 'vitest';

import type { Fact } from './fact';
import { packFacts, unpackFacts } from './packed-facts';

const fact = (authority: string, figure: Partial<Fact['figure']>): Fact => ({
  column: 'bins',
  authority,
  period: '2022-23',
  figure: {
    value: null,
    text: null,
    state: 'value',
    marks: [],
    source: { sheet: 'Data', ref: 'C14' },
    ...figure,
  },
});

describe('packed facts', () => {
  it('unpack to the same facts in the same order', () => {
    const facts = [
      fact('E06000912', { value: 0.1 + 0.2, marks: ['estimated', 'revised'] }),
      fact('E06000911', { value: 0, source: { sheet: '', ref: 'X12:CQ12' } }),
      fact('E06000913', { text: 'Urban with Major Conurbation' }),
      fact('E06000914', { text: '' }),
      fact('E06000917', { value: 5, asText: true }),
      fact('E06000915', { state: 'suppressed' }),
      fact('E06000916', { state: 'reported-jointly', source: null }),
    ];
    expect(unpackFacts(packFacts(facts))).toEqual(facts);
  });

  it('of a file without figures are none', () => {
    expect(unpackFacts(packFacts([]))).toEqual([]);
  });
});
