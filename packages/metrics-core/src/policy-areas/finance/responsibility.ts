// Who answers for the money, who else has a hand in it, and why no direction is better.
import {
  neutral,
  type Accountability,
  type BestValueTheme,
  type Polarity,
  type Responsibility,
} from '../../model';

export const allCouncils: Responsibility = {
  types: ['district', 'unitary', 'metropolitan-district', 'london-borough', 'county'],
  bodies: [],
  statement:
    'All councils: districts, counties, unitary authorities, metropolitan districts and London boroughs.',
};

export const socialCareCouncils: Responsibility = {
  types: ['unitary', 'metropolitan-district', 'london-borough', 'county'],
  bodies: [],
  statement:
    'Councils with social care duties: counties, unitary authorities, metropolitan districts and London ' +
    'boroughs. Districts have none, though stray amounts stand in some of their returns.',
};

export const billingAuthorities: Responsibility = {
  types: ['district', 'unitary', 'metropolitan-district', 'london-borough'],
  bodies: [],
  statement:
    'Billing authorities, which send out the council tax bills: districts, unitary authorities, ' +
    'metropolitan districts and London boroughs. Counties raise theirs through the bills of districts.',
};

export const councilsDecide: Accountability = {
  shared: true,
  with: [
    'Central government, through the settlement, the timing of grants and referendum limits',
    'Residents in need of care or a home, whom the council must serve',
    'Lenders and markets, through interest rates',
    'Auditors',
  ],
  statement:
    'The council decides on its budget. But government sets grants and limits on council tax. The ' +
    'law sets duties to children, adults in need and homeless people. Interest rates are the ' +
    'market’s.',
};

export const councilTaxIsShared: Accountability = {
  shared: true,
  with: [
    'Central government, through referendum limits, the adult social care precept and grants',
    'County, police, fire and combined authorities, parishes and the Greater London Authority, which add to the bill',
  ],
  statement:
    'The council sets its own part, within limits that government sets; other bodies set theirs and ' +
    'are on the same bill.',
};

export const useOfResources: BestValueTheme[] = ['use-of-resources'];

/** `what` as in "A level of reserves is …". */
export function levelIsNeitherGoodNorBad(what: string): Polarity {
  return neutral(
    `A level of ${what} is neither good nor bad in itself: it depends on what lies behind it.`,
  );
}
