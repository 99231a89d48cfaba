import { describe, expect, it } from 'vitest';

import { lineCharts } from '../charts/gallery-cases';
import type { Compared } from './compared';
import { comparedLineWords, comparedSentences, comparedStripWords } from './compared-charts';

const row = { areaHref: '', figureHref: null, missing: false, note: '' };
const kent = { ...row, name: 'Kent', value: '40.0%' };
const leeds = { ...row, name: 'Leeds', value: '35.1%', note: 'Provisional: it may be revised.' };
const york = {
  ...{ ...row, name: 'York', value: 'Not submitted', missing: true },
  note: 'York had not sent in its return.',
};
const latest: Compared = {
  period: '2022-23',
  periodText: '2022-23 (April 2022 to March 2023)',
  england: '50% (all 9 had a figure)',
  rows: [kent, leeds, york],
};
const words = {
  age: 'Published 2 November 2023.',
  missing: null,
  unsure: null,
  each: [{ name: 'Kent', words: 'It rose from 30.0% in 2021-22 to 40.0%.' }],
};

describe('the words around the charts of a comparison', () => {
  it('say who is drawn among all authorities, and who is not and why', () => {
    expect(comparedStripWords('% of seats', latest)).toMatchObject({
      title: 'Where Kent and Leeds lie among all authorities',
      subtitle: '% of seats, 2022-23 (April 2022 to March 2023)',
    });
    expect(comparedStripWords('% of seats', latest).notes.at(-1)?.text).toBe(
      'Not drawn: York, which has no figure (Not submitted).',
    );
    expect(comparedStripWords('% of seats', { ...latest, rows: [kent] }).title).toBe(
      'Where Kent lies among all authorities',
    );
  });

  it('say whose lines are drawn, of which years, and where they are cut', () => {
    const table = { breaks: [{ mark: 'A', period: '2020-21', reason: 'counted anew.' }] };
    const said = comparedLineWords('% of seats', { line: lineCharts.line!, table }, [
      { name: 'Kent', hasFigures: true },
      { name: 'York', hasFigures: false },
    ]);
    expect(said.title).toBe('Kent over time, beside the median of England');
    expect(said.subtitle).toBe('% of seats, 2015-16 to 2023-24');
    expect(said.notes.map(({ text }) => text)).toEqual([
      '2020-21: counted anew.',
      'Not drawn: York, without a figure in any year.',
      'The axis starts at zero. A gap is a year without a figure.',
    ]);
  });

  it('give the figures by name, or how they moved, with the median and their age', () => {
    expect(comparedSentences('latest', latest, words)).toEqual([
      'Kent: 40.0%.',
      'Leeds: 35.1%. Provisional: it may be revised.',
      'York had not sent in its return.',
      'The median of all authorities in England is 50% (all 9 had a figure).',
      'Published 2 November 2023.',
    ]);
    expect(comparedSentences('trend', latest, words)[0]).toBe(
      'Kent: It rose from 30.0% in 2021-22 to 40.0%.',
    );
  });
});
