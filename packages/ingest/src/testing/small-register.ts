// A register of a few invented councils for tests: a merger, a county, a joint body.
import type { AuthorityRow, RegisterRows } from '../register/register-rows';

const council = (
  code: string,
  name: string,
  type: AuthorityRow['type'],
  rest: Partial<AuthorityRow> = {},
): AuthorityRow => ({
  code,
  slug: name.toLowerCase(),
  name,
  type,
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

/**
 * Ashby and Birley, districts of Eastshire, became Castle on 1 April 2019; Dunmore and Elmet stayed as
 * they were; Fenwick Waste reports for Dunmore and Elmet.
 */
export const smallRegister: RegisterRows = {
  authorities: [
    council('E06000911', 'Castle', 'unitary', { from: '2019-04-01', eCodes: ['E9911'] }),
    council('E06000912', 'Dunmore', 'unitary', {
      eCodes: ['E9912'],
      formerCodes: ['E06000902'],
      otherNames: ['Dunmore UA'],
    }),
    council('E06000913', 'Elmet', 'unitary', { eCodes: ['E9913'] }),
    council('E07000921', 'Ashby', 'district', {
      to: '2019-03-31',
      upperTier: 'E10000931',
      eCodes: ['E9921'],
    }),
    council('E07000922', 'Birley', 'district', {
      to: '2019-03-31',
      upperTier: 'E10000931',
      eCodes: ['E9922'],
    }),
    council('E10000931', 'Eastshire', 'county', { to: '2019-03-31', eCodes: ['E9931'] }),
    council('joint:fenwick-waste', 'Fenwick Waste', 'joint-body', { region: null }),
  ],
  changes: [
    { date: '2019-04-01', kind: 'merger', from: 'E07000921', to: 'E06000911' },
    { date: '2019-04-01', kind: 'merger', from: 'E07000922', to: 'E06000911' },
    { date: '2019-04-01', kind: 'merger', from: 'E10000931', to: 'E06000911' },
  ],
  memberships: [
    { body: 'joint:fenwick-waste', member: 'E06000912', from: '2015-04-01', to: null },
    { body: 'joint:fenwick-waste', member: 'E06000913', from: '2015-04-01', to: null },
  ],
};
