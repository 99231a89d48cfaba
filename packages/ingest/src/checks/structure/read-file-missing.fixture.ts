import { codesOfOpening } from '../../testing/open-small';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  corruption: 'the file is gone when it is opened',
  goodCodes: () => codesOfOpening({}),
  badCodes: () => codesOfOpening({ gone: true }),
};
