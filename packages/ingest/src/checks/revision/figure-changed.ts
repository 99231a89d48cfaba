import { defineCheck } from '../check';
import { changesWithinReleases, isMistaken, subjectOfRow } from '../measure-change';
import { isBeyond } from '../span';

export const figureChanged = defineCheck({
  code: 'REVISION_FIGURE_CHANGED',
  group: 'revision',
  severity: 'warning',
  on: 'dataset',
  protects: 'What a release said does not change because it is read another way, unseen.',
  cause: 'A release that the dataset holds has another figure than before.',
  remedy:
    'Look at what changed in the layout or the formula. If the new figure is the published one, go on.',
  run: (change) =>
    changesWithinReleases(change).flatMap(({ before, after, movement }) => {
      const bound = change.measure.plausible?.revision;
      const isOther = movement !== null || before.category !== after.category;
      // Larger ones stop the run: other checks name them.
      if (!isOther || isMistaken(movement)) return [];
      if (
        bound !== undefined &&
        before.value !== null &&
        after.value !== null &&
        isBeyond(bound, before.value, after.value)
      ) {
        return [];
      }
      return {
        subject: subjectOfRow(change, after),
        found: `${after.value ?? after.category ?? after.state} for ${after.authority} in ${after.period}`,
        expected: `${before.value ?? before.category ?? before.state}, as the dataset holds it`,
      };
    }),
});
