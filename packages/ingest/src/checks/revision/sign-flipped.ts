import { defineCheck } from '../check';
import { subjectOfRow } from '../measure-change';

export const signFlipped = defineCheck({
  code: 'REVISION_SIGN',
  group: 'revision',
  severity: 'error',
  on: 'dataset',
  protects: 'A turned sign does not go into the dataset unseen.',
  cause:
    'A figure has the other sign than the dataset holds for it, and is not ten times as large.',
  remedy:
    'Look at the cells, and at what changed in the layout. Accept a revision that is real in `exceptions` of the release, with the notice of the publisher.',
  run: (change) =>
    [...change.diff.changed, ...change.diff.earlier.changed].flatMap(
      ({ before, after, movement }) =>
        movement?.signFlipped === true && movement.powerOfTen === null
          ? {
              subject: subjectOfRow(change, after),
              found: `${after.value ?? ''} for ${after.authority} in ${after.period}, of which the dataset says ${before.value ?? ''}`,
              expected: 'a figure of the same sign',
            }
          : [],
    ),
});
