// A direction without a reason of substance is a judgement that nobody can question.
import { fault, type Check } from '../check';

export const polarityReason: Check = {
  code: 'POLARITY_REASON_RESTATED',
  holds: 'The reason of a polarity says why, and not again which way is better.',
  remedy: 'Say what it means for people or services when the figure is higher or lower.',
  find: ({ metrics }) =>
    metrics.flatMap((metric) => {
      const { reason } = metric.polarity;
      const telling = reason
        .toLowerCase()
        .split(/[^a-z0-9%£]+/)
        .filter((word) => word !== '' && !restating.has(word));
      return telling.length >= 3
        ? []
        : [
            fault('metric', metric, 'polarity.reason', {
              found: `"${reason}"`,
              expected: 'a reason that says more than the direction does',
            }),
          ];
    }),
};

/** Words that say a direction over again, or nothing. */
const restating = new Set(
  (
    'a an and as are be because better for good bad high higher in is it less low lower measure ' +
    'metric more neither nor neutral of or polarity see so than that the this to value values worse'
  ).split(' '),
);
