// The reason stands beside the direction on every page: turned round in one alone, they contradict.
import { fault, type Check } from '../check';

export const polarityAgrees: Check = {
  code: 'POLARITY_REASON_CONTRADICTS',
  holds: 'The reason of a direction speaks first of the side that is better.',
  remedy:
    'Correct the direction, or say what is good about that side: "A higher share means that …".',
  find: ({ metrics }) =>
    metrics.flatMap((metric) => {
      const { direction, reason } = metric.polarity;
      const [side] = /\b(?:higher|lower)\b/i.exec(reason) ?? [];
      if (direction === 'neutral' || side === undefined) return [];
      return direction.startsWith(side.toLowerCase())
        ? []
        : [
            fault('metric', metric, 'polarity.reason', {
              found: `"${reason}" beside ${direction}`,
              expected: `a reason why ${direction.replaceAll('-', ' ')}`,
            }),
          ];
    }),
};
