// Councils made of several may keep different rates for some years; their own Band D is then left at 0.
import type { AuthorityCode, CheckException, ZeroRule } from '../../../model';

export const noSingleRate: ZeroRule = {
  state: 'not-available',
  reason:
    'A Band D council tax of 0 stands for none: where rates still differ between the areas of former ' +
    'councils there is no single rate.',
};

/** Their requirement and tax base are known, and no rate beside them. */
export function severalRates(authorities: AuthorityCode[]): CheckException[] {
  return ['IDENTITY', 'MISSING_UNUSUAL'].map((check) => ({
    check,
    columns: ['bandD', 'bandDWithParishes'],
    authorities,
    reason:
      'Rates still differ between the areas of former councils, or the file leaves the rate out: there ' +
      'is none to compare with the requirement and the tax base.',
    accepted: '2026-11-22',
  }));
}
