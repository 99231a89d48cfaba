import { codesOfOpening } from '../../testing/open-small';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  corruption: 'so many rows that parsing takes longer than it may',
  goodCodes: () => codesOfOpening({}),
  badCodes: () => codesOfOpening({ rows: 200_000, milliseconds: 20 }),
};
