import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withCell, withException } from '../../testing/small-run';
import { codeOf } from '../../testing/twenty-councils';
import type { CheckFixture } from '../fixture';

const turned = withCell(binsOfCouncils, fileOf('2022-23'), [3, at.weight], (cell) => -Number(cell));

/** A sign that is accepted raises nothing. */
const acceptedSign = withException(turned, fileOf('2022-23'), {
  check: 'SIGN_UNUSUAL',
  columns: ['weight'],
  authorities: [codeOf(3)],
  periods: ['2022-23'],
  cells: ['C4'],
});

export const fixture: CheckFixture = {
  good: acceptedSign,
  corruption: 'a release accepts something that is not there',
  corrupt: (good) =>
    withException(good, fileOf('2021-22'), {
      check: 'SIGN_UNUSUAL',
      columns: ['weight'],
      authorities: [codeOf(3)],
    }),
};
