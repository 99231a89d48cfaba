import { defineCheck } from '../check';
import { changesWithinReleases, isMistaken, subjectOfRow } from '../measure-change';
import { isBeyond, spanInWords } from '../span';

export const changeBeyondBound = defineCheck({
  code: 'REVISION_BEYOND_BOUND',
  group: 'revision',
  severity: 'error',
  on: 'dataset',
  protects: 'A figure that moved far though its release is the same stops the run.',
  cause:
    'A release that the dataset holds has another figure than before, further off than a revision plausibly is.',
  remedy:
    'Look at what changed in the layout or the formula. Accept what is right in `exceptions` of the release, with the reason.',
  run: (change) => {
    const bound = change.measure.plausible?.revision;
    if (bound === undefined) return [];
    return changesWithinReleases(change).flatMap(({ before, after, movement }) => {
      if (movement === null || isMistaken(movement)) return [];
      const [was, is] = [before.value ?? 0, after.value ?? 0];
      if (!isBeyond(bound, was, is)) return [];
      return {
        subject: subjectOfRow(change, after),
        found: `${is} for ${after.authority} in ${after.period}, of which the dataset says ${was}`,
        expected: `a change of at most ${spanInWords(bound)}`,
      };
    });
  },
});
