// Who else has a hand in a figure is named, or nobody has.
import { fault, type Check } from '../check';

export const accountability: Check = {
  code: 'ACCOUNTABILITY_UNSAID',
  holds: 'Shared accountability names with whom; an authority that answers alone names nobody.',
  remedy: 'Name the others in `with`, or correct `shared`.',
  find: ({ metrics }) =>
    metrics.flatMap((metric) => {
      const { shared, with: others } = metric.accountability;
      if (shared === others.length > 0) return [];
      return [
        fault('metric', metric, 'accountability.with', {
          found: shared
            ? 'an empty list beside `shared: true`'
            : `${others.join(', ')}, not shared`,
          expected: shared ? 'those who share it' : 'an empty list',
        }),
      ];
    }),
};
