// The councils of a postcode, or why they cannot be told.
import type { Snapshot } from '@oflog/store';

import type { LookUpPostcode } from '../postcodes/postcode-service';
import { generalFault, RequestError } from '../problems/problem';
import type { Empty } from '../schemas/answer';
import type { SearchResult } from '../schemas/search';
import { authorityResult } from './search';

interface AuthoritiesAtPostcode {
  /** By name. */
  results: SearchResult[];
  /** Why there are none, if there are none. */
  empty: Empty;
}

const otherWays =
  'Search by the name of the council; https://www.gov.uk/find-local-council tells it.';

/** Throws where the service does not answer as it should; what it throws does not hold the postcode. */
export async function authoritiesAtPostcode(
  { authorities }: Snapshot,
  postcode: string,
  lookUp: LookUpPostcode | null,
): Promise<AuthoritiesAtPostcode> {
  if (lookUp === null) {
    return nobody(`Postcodes are not looked up here: no postcode service is set up. ${otherWays}`);
  }
  const answered = await lookUp(postcode);
  switch (answered.outcome) {
    case 'failed': {
      const fault = generalFault('postcode-service-down');
      throw new RequestError({
        ...fault,
        detail: `The postcode was not looked up: ${answered.reason}. ${fault.detail}`,
        parameter: 'q',
      });
    }
    case 'unknown':
      return nobody(`The postcode service knows no such postcode. ${otherWays}`);
    case 'found': {
      const found = answered.codes.flatMap((code) => authorities.find(code) ?? []);
      const inOrder = authorities.all.filter((one) => found.includes(one));
      return {
        results: inOrder.map(authorityResult),
        empty: whyNobody(`The postcode lies in no council of England. ${otherWays}`),
      };
    }
  }
}

function nobody(reason: string): AuthoritiesAtPostcode {
  return { results: [], empty: whyNobody(reason) };
}

function whyNobody(reason: string): Empty {
  return { reason, exists: [] };
}
