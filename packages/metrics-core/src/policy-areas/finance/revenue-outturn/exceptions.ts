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
