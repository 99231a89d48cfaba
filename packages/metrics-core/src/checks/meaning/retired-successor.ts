// Whoever used a retired measure is told what to use instead.
import { fault, type Check } from '../check';

export const retiredSuccessor: Check = {
  code: 'RETIRED_WITHOUT_SUCCESSOR',
  holds: 'A retired measure names the measure to use instead.',
  remedy: 'Name the successor, or keep the measure until there is one.',
  find: ({ measures }) =>
    measures.flatMap(({ kind, measure }) =>
      measure.lifecycle.stage === 'retired' && measure.lifecycle.successor === undefined
        ? [
            fault(kind, measure, 'lifecycle.successor', {
              found: 'nothing',
              expected: 'the id of the measure to use instead',
            }),
          ]
        : [],
    ),
};
