// Those who use a retired measure look for the last version that has it.
import { fault, type Check } from '../check';

export const lastVersion: Check = {
  code: 'VERSION_UNREADABLE',
  holds: 'The last version of a retired measure is written as three numbers.',
  remedy: 'Write the version as published, such as 2.4.0.',
  find: ({ measures }) =>
    measures.flatMap(({ kind, measure }) =>
      measure.lifecycle.stage === 'retired' &&
      !/^\d+\.\d+\.\d+$/.test(measure.lifecycle.lastVersion)
        ? [
            fault(kind, measure, 'lifecycle.lastVersion', {
              found: `"${measure.lifecycle.lastVersion}"`,
              expected: 'three numbers with points between them',
            }),
          ]
        : [],
    ),
};
