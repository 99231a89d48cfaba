// Who answers for the money, who else has a hand in it, who has no figure, and why no direction is better.
import {
  neutral,
  type Accountability,
  type BestValueTheme,
  type ExpectedCoverage,
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
    'Bodies that raise money through the same bills or from the council: police, fire, parishes and others',
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

const withoutReturn =
  'Councils that had sent no return have no figure: Isles of Scilly for 2016-17, Thurrock for a part of ' +
  '2021-22, four councils for 2022-23, thirteen for 2023-24.';

export const allButNoReturn: ExpectedCoverage = { atLeast: 94, statement: withoutReturn };

/** Of net revenue expenditure, which is zero or negative in up to three councils a year. */
export const allButNoReturnOrDenominator: ExpectedCoverage = {
  atLeast: 94,
  statement:
    `${withoutReturn} Up to three a year have none because their net revenue expenditure is zero or ` +
    'negative.',
};

/** The thirteen without a return are mostly districts. */
export const socialCareReturns: ExpectedCoverage = {
  atLeast: 97,
  statement:
    'Councils that had sent no return have no figure: Isles of Scilly for 2016-17, Birmingham for ' +
    '2022-23 and 2023-24, Westmorland and Furness for 2023-24.',
};

export const allButBoston: ExpectedCoverage = {
  atLeast: 98,
  statement:
    'Every council has a figure, but Boston in 2018-19, which the later workbook withholds.',
};

export const useOfResources: BestValueTheme[] = ['use-of-resources'];

/** `what` as in "A level of reserves is …". */
export function levelIsNeitherGoodNorBad(what: string): Polarity {
  return neutral(
    `A level of ${what} is neither good nor bad in itself: it depends on what lies behind it.`,
  );
}
