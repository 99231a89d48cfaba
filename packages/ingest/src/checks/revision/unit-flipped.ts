import { defineCheck } from '../check';
import { subjectOfRow } from '../measure-change';

export const unitFlipped = defineCheck({
  code: 'REVISION_UNIT',
  group: 'revision',
  severity: 'error',
  on: 'dataset',
  protects: 'A mistaken unit does not go into the dataset unseen.',
  cause:
    'A figure is ten, a hundred or a thousand times, or such a part of, what the dataset holds.',
  remedy:
    'Compare the units of the files, and what changed in `power` of the layout. Accept a revision that is real in `exceptions` of the release.',
  run: (change) =>
    [...change.diff.changed, ...change.diff.earlier.changed].flatMap(
      ({ before, after, movement }) =>
        movement !== null && movement.powerOfTen !== null
          ? {
              subject: subjectOfRow(change, after),
              found: `${after.value ?? ''} for ${after.authority} in ${after.period}, of which the dataset says ${before.value ?? ''}`,
              expected: 'a figure in the same unit',
            }
          : [],
    ),
});
