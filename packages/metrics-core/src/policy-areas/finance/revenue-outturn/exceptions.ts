// What checks find in the returns of single authorities, and the publisher left as it was returned.
import { england } from '../../../context/areas';
import type { AuthorityCode, CheckException } from '../../../model';

/**
 * Restatements of earlier years stand between the two, or a mistake of the authority; England adds them
 * up. `more` says what is known beside.
 */
export function notBroughtForward(authorities: AuthorityCode[], more = ''): CheckException {
  return {
    check: 'IDENTITY',
    columns: ['unadjustedEarmarkedReserves', 'unallocatedReserves'],
    authorities: [...authorities, england.code],
    reason: `As returned, reserves at 31 March are not those at 1 April with what was put into them.${more}`,
    accepted: '2026-11-22',
  };
}

/** In the row of England a line that no authority filled in holds the sign of a note. */
export const lineWithoutTotal: CheckException = {
  check: 'IDENTITY',
  columns: ['subTotal'],
  authorities: [england.code],
  reason: 'The sub-total of England adds up a line that has note 10 in place of a total.',
  accepted: '2026-11-22',
};

const returnedInPart =
  'Thurrock returned its spending and adjusted reserves, but neither debt charges nor the other figures ' +
  'of reserves.';

export const thurrockInPart: CheckException[] = [
  {
    check: 'IDENTITY',
    columns: ['subTotal', 'otherEarmarkedReserves', 'unadjustedEarmarkedReserves'],
    authorities: ['E06000034'],
    reason: returnedInPart,
    accepted: '2026-11-22',
  },
  {
    check: 'MISSING_UNUSUAL',
    columns: ['provisionForRepaymentOfPrincipal', 'interestPayable', 'unallocatedReserves'],
    authorities: ['E06000034'],
    reason: returnedInPart,
    accepted: '2026-11-22',
  },
];

/** A figure of one year apart from those before and after, and the totals of the sheet add it up. */
export function apartForAYear(column: string, authorities: AuthorityCode[]): CheckException {
  return {
    check: 'FIGURE_SPIKE',
    columns: [column],
    authorities,
    reason:
      'As returned, and the totals of the sheet add it up: in this one year much less or more.',
    accepted: '2026-11-22',
  };
}
