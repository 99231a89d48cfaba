import { at, binsOfCouncils, fileOf, rowsOf } from '../../testing/bins-of-councils';
import { withCell, withRelease } from '../../testing/small-run';
import { codeOf } from '../../testing/twenty-councils';
import type { CheckFixture } from '../fixture';

const published = Number(rowsOf(2)[5]?.[at.bins]);

const corrected = withRelease(binsOfCouncils, fileOf('2022-23'), {
  corrections: [
    {
      column: 'bins',
      authority: codeOf(5),
      period: '2022-23',
      published,
      corrected: published + 10,
      reason: 'Ten bins were left out.',
      evidence: 'https://example.org/correction',
      date: '2024-02-01',
    },
  ],
});

export const fixture: CheckFixture = {
  good: corrected,
  corruption: 'the file states another figure than the one that is corrected',
  corrupt: (good) => withCell(good, fileOf('2022-23'), [5, at.bins], (cell) => Number(cell) + 1),
};
