import { pounds } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { exampleMetric, exampleRow } from '../testing/examples';
import { movementSentences, type MovingMetric } from './movement';

const figure = (period: string, value: number | null, marks: 'rebuilt'[] = []) =>
  exampleRow({
    period,
    value,
    display: value === null ? 'Not submitted' : `${value.toFixed(1)}%`,
    state: value === null ? 'not-submitted' : 'value',
    marks,
  });

const plain = exampleMetric();
const say = (series: ReturnType<typeof figure>[], metric: MovingMetric = plain) =>
  movementSentences(metric, series, series.at(-1)?.period ?? '');

describe('how a figure moved', () => {
  it('is told beside the year before and the first year held', () => {
    const series = [figure('2020-21', 30), figure('2021-22', 41), figure('2022-23', 45)];
    expect(say(series)).toEqual([
      'It rose from 41.0% in 2021-22 to 45.0%.',
      'In 2020-21, the first held, it was 30.0%.',
    ]);
    expect(say(series.toReversed().slice(2))).toEqual(['No earlier figure is held.']);
  });

  it('is about the same below a hundredth of what it was, and where the rounded figures are equal', () => {
    const two = (before: number, after: number) =>
      say([figure('2021-22', before), figure('2022-23', after)])[0];
    expect(two(40, 40.3)).toBe('It was about the same, 40.0% in 2021-22.');
    expect(two(40, 40.5)).toBe('It rose from 40.0% in 2021-22 to 40.5%.');
    expect(two(0.41, 0.44)).toBe('It was about the same, 0.4% in 2021-22.');
    expect(two(-3, -5)).toBe('It fell from -3.0% in 2021-22 to -5.0%.');
    expect(two(0, 0)).toBe('It was about the same, 0.0% in 2021-22.');
  });

  it('leaves out years without a figure, and says that they are there', () => {
    expect(say([figure('2019-20', 40), figure('2020-21', null), figure('2022-23', 45)])).toEqual([
      'It rose from 40.0% in 2019-20 to 45.0%; there is no figure between.',
    ]);
  });

  it('is never told across a break', () => {
    const cut = exampleMetric({ breaks: [{ at: '2021-22', reason: 'Counted anew.' }] });
    const series = [figure('2020-21', 10), figure('2021-22', 41), figure('2022-23', 45)];
    expect(say(series, cut)).toEqual([
      'It rose from 41.0% in 2021-22 to 45.0%.',
      'Figures from before 2021-22 are not comparable and are left out.',
    ]);
    expect(say(series.slice(0, 2), cut)).toEqual([
      'Figures from before 2021-22 are not comparable and are left out.',
    ]);
    expect(say(series.slice(1), cut)).toEqual(['It rose from 41.0% in 2021-22 to 45.0%.']);
  });

  it('is not claimed where intervals meet, and is where they do not', () => {
    const between = (lower: number, upper: number, row: ReturnType<typeof figure>) => ({
      ...row,
      interval: { lower, upper },
    });
    const before = between(38, 42, figure('2021-22', 40));
    expect(say([before, between(41, 49, figure('2022-23', 45))])).toEqual([
      'It was 40.0% in 2021-22; the published intervals meet, so no movement is claimed.',
    ]);
    expect(say([before, between(43, 47, figure('2022-23', 45))])).toEqual([
      'It rose from 40.0% in 2021-22 to 45.0%.',
    ]);
  });

  it('is not claimed between samples without an interval', () => {
    const sample = exampleMetric({ uncertainty: { kind: 'sample', statement: 'A survey.' } });
    expect(say([figure('2021-22', 40), figure('2022-23', 45)], sample)).toEqual([
      'It was 40.0% in 2021-22; both come from samples, without an interval here, so no movement is claimed.',
    ]);
  });

  it('says that estimates are estimates, and that a figure is rebuilt', () => {
    const estimate = exampleMetric({ uncertainty: { kind: 'estimate', statement: 'Guessed.' } });
    const series = [figure('2021-22', 40, ['rebuilt']), figure('2022-23', 45)];
    expect(say(series, estimate)).toEqual([
      'It rose from 40.0% in 2021-22 to 45.0%; the earlier figure is rebuilt from those of other authorities, and both are estimates.',
    ]);
  });

  it('of money is in cash', () => {
    const money = exampleMetric({ unit: pounds() });
    const series = [figure('2021-22', 40), figure('2022-23', 45)];
    expect(say(series, money).at(-1)).toBe(
      'Pounds are those of each year, not adjusted for inflation.',
    );
    expect(say(series.slice(1), money)).toEqual([
      'No earlier figure is held.',
      'It is in cash of its year, not adjusted for inflation.',
    ]);
  });

  it('is nothing without a figure', () => {
    expect(say([figure('2021-22', 40), figure('2022-23', null)])).toEqual([]);
  });
});
