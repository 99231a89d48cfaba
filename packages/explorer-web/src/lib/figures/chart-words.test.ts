import { describe, expect, it } from 'vitest';

import { dotStrips, lineCharts } from '../charts/gallery-cases';
import { stripWords, trendWords } from './chart-words';

const card = { unitName: 'percentage of seats', period: '2022-23' };
const strip = { chart: dotStrips['dot-strip']!, table: { rows: [] } };
const trend = {
  chart: lineCharts.line!,
  table: { chosen: [], groups: [], hasMiddleHalf: false, periods: [], breaks: [] },
  middleHalf: null,
  inTableOnly: [],
};

describe('the words around a chart', () => {
  it('say what a dot strip shows, also where the authority has no figure', () => {
    expect(stripWords(strip, card, 'Bristol')).toMatchObject({
      title: 'Where Bristol lies among all authorities',
      subtitle: 'Percentage of seats, 2022-23',
    });
    const without = { ...strip, chart: { ...strip.chart, authority: null } };
    expect(stripWords(without, card, 'Bristol').title).toBe('All authorities with a figure');
  });

  it('name who was chosen and has no mark', () => {
    const rows = [
      { name: 'Kent', value: 'Not submitted', missing: true, note: 'chosen' },
      { name: 'Leeds', value: 'Not submitted', missing: true, note: 'similar place' },
    ];
    expect(stripWords({ ...strip, table: { rows } }, card, 'Bristol').notes.slice(1)).toEqual([
      { text: 'Not drawn: Kent, which has no figure (Not submitted).' },
    ]);
  });

  it('say beside whom a line is drawn, and of which years', () => {
    expect(trendWords(trend, card, 'Bristol')).toMatchObject({
      title: 'Bristol over time, beside medians',
      subtitle: 'Percentage of seats, 2015-16 to 2023-24',
    });
    const oneYear = { ...trend, chart: lineCharts['line-one-year']! };
    expect(trendWords(oneYear, card, 'Bristol').subtitle).toBe('Percentage of seats, 2022-23');
    const beside = { ...trend, table: { ...trend.table, chosen: ['Kent', 'Leeds'] } };
    expect(trendWords(beside, card, 'Bristol').title).toBe(
      'Bristol over time, beside Kent, Leeds and medians',
    );
  });

  it('explain breaks by their letters, the band, and what the table has more', () => {
    const breaks = [{ mark: 'A', period: '2020-21', reason: 'counted anew.' }];
    const { notes } = trendWords(
      {
        ...trend,
        table: { ...trend.table, breaks },
        middleHalf: 'It lay.',
        inTableOnly: ['London'],
      },
      card,
      'Bristol',
    );
    expect(notes[0]).toEqual({ mark: 'A', text: '2020-21: counted anew.' });
    expect(notes[1]?.text).toMatch(/^The band is the middle half of similar places: .* It lay\.$/);
    expect(notes[2]?.text).toBe('Not drawn, but in the table: the median of London.');
  });

  it('name who was chosen and has no line', () => {
    const [had, none] = [
      { value: '40%', missing: false },
      { value: 'Not submitted', missing: true },
    ];
    const period = { period: '2022-23', label: '2022-23', ...had, medians: [], middleHalf: null };
    const table = {
      ...trend.table,
      chosen: ['Kent', 'Leeds', 'York'],
      periods: [
        { ...period, chosen: [none, had, none] },
        { ...period, chosen: [none, none, none] },
      ],
    };
    expect(trendWords({ ...trend, table }, card, 'Bristol').notes[0]?.text).toBe(
      'Not drawn: Kent and York, without a figure in any year.',
    );
  });
});
