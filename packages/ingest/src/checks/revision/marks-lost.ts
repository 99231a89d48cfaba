import { defineCheck } from '../check';
import { changesWithinReleases, subjectOfRow } from '../measure-change';

export const marksLost = defineCheck({
  code: 'REVISION_MARKS_LOST',
  group: 'revision',
  severity: 'warning',
  on: 'dataset',
  protects: 'A figure does not lose what a reader must know of it.',
  cause: 'A figure that the dataset holds with a mark has lost it.',
  remedy:
    'Look at what changed in the marks of the layout or the release. If the mark was wrong, go on.',
  run: (change) =>
    changesWithinReleases(change).flatMap(({ before, after }) => {
      const lost = before.marks.filter((mark) => !after.marks.includes(mark));
      // A figure that is gone has no marks, and is named elsewhere.
      if (lost.length === 0 || after.state !== before.state) return [];
      return {
        subject: subjectOfRow(change, after),
        found: `no mark ${lost.map((mark) => `"${mark}"`).join(', ')} for ${after.authority} in ${after.period}`,
        expected: 'the marks that the dataset holds',
      };
    }),
});
