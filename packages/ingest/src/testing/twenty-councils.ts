// A register of twenty invented councils, enough for what is said of most of them: nineteen as they
// always were, and one that followed two others in 2020. Beside them stands a county.
import type { AuthorityRow, RegisterRows } from '../register/register-rows';

const council = (number: number, rest: Partial<AuthorityRow> = {}): AuthorityRow => ({
  code: codeOf(number),
  slug: `council-${number}`,
  name: `Council ${number}`,
  type: 'unitary',
  region: 'Somewhere',
  upperTier: null,
  from: null,
  to: null,
  formerCodes: [],
  formerNames: [],
  formerSlugs: [],
  otherNames: [],
  eCodes: [],
  ...rest,
});

/** `E06000801` for the first. */
export function codeOf(number: number): string {
  return `E060008${String(number).padStart(2, '0')}`;
}

/** The code of the county. */
export const county = 'E10000801';

/** Council 20 followed councils 21 and 22 on 1 April 2020. */
export const twentyCouncils: RegisterRows = {
  authorities: [
    ...Array.from({ length: 19 }, (_, index) => council(index + 1)),
    council(20, { from: '2020-04-01' }),
    council(21, { to: '2020-03-31' }),
    council(22, { to: '2020-03-31' }),
    { ...council(30), code: county, type: 'county' },
  ],
  changes: [
    { date: '2020-04-01', kind: 'merger', from: codeOf(21), to: codeOf(20) },
    { date: '2020-04-01', kind: 'merger', from: codeOf(22), to: codeOf(20) },
  ],
  memberships: [],
};
