import { describe, expect, it } from 'vitest';

import { metricsMatching } from './search';

const metrics = [
  { title: 'Share of seats that are filled', question: 'Are the seats taken?', formerTitles: [] },
  {
    title: 'Cost of a seat',
    question: 'What does a seat cost?',
    formerTitles: ['Price per chair'],
  },
];

const titles = (query: string) => metricsMatching(metrics, query).map(({ title }) => title);

describe('a search for metrics', () => {
  it('finds every metric with a word that begins so, in any case', () => {
    expect(titles('SEAT')).toHaveLength(2);
    expect(titles('cost seat')).toEqual(['Cost of a seat']);
  });

  it('finds a metric by a title it had before', () => {
    expect(titles('chair')).toEqual(['Cost of a seat']);
  });

  it('finds nothing for a word inside a word, nor for no words', () => {
    expect(titles('hair')).toEqual([]);
    expect(titles(' ? ')).toEqual([]);
  });
});
