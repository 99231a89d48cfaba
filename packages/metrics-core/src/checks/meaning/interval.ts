// An interval says how sure a figure is: its two ends, in the unit of the figure, at a level.
import { fault, type Check } from '../check';
import { dimensionOf, measuredIn, unlike } from '../dimensions';
import { sameColumn } from '../../formula/input-columns';

export const interval: Check = {
  code: 'INTERVAL_UNFIT',
  holds:
    'An interval has two different ends in the unit of the value, and a level in per cent; what has one is not exact.',
  remedy:
    'Name the columns of both ends as published, and the level as a number such as 95; say that the figure is sampled or estimated.',
  find: (declared) =>
    declared.measures.flatMap(({ kind, measure }) => {
      if (measure.interval === undefined) return [];
      const { lower, upper, level } = measure.interval;
      const wrongEnds = (['lower', 'upper'] as const).flatMap((end) => {
        const given = measuredIn(measure.interval?.[end] ?? lower, declared);
        return given && unlike(given, dimensionOf(measure.unit))
          ? [
              fault(kind, measure, `interval.${end}`, {
                found: `a column in ${given.words}`,
                expected: `a column in ${measure.unit.name}`,
              }),
            ]
          : [];
      });
      return [
        ...wrongEnds,
        ...(measure.uncertainty.kind === 'exact'
          ? [
              fault(kind, measure, 'uncertainty.kind', {
                found: 'exact, though there is an interval',
                expected: 'sample or estimate',
              }),
            ]
          : []),
        ...(sameColumn(lower, upper)
          ? [
              fault(kind, measure, 'interval.upper', {
                found: 'the column of the lower end',
                expected: 'the column of the upper end',
              }),
            ]
          : []),
        ...(level >= 50 && level < 100
          ? []
          : [
              fault(kind, measure, 'interval.level', {
                found: String(level),
                expected: 'a level in per cent from 50 to below 100, such as 95',
              }),
            ]),
      ];
    }),
};
