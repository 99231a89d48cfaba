// Who is responsible for adult social care, who else has a hand in it, and who has no figure.
import type { Accountability, BestValueTheme, ExpectedCoverage, Responsibility } from '../../model';

export const socialServicesAuthorities: Responsibility = {
  types: ['unitary', 'metropolitan-district', 'london-borough', 'county'],
  bodies: [],
  statement:
    'Councils with social services: counties, unitary authorities, metropolitan districts and London ' +
    'boroughs. Districts in two-tier areas have none; the county serves their residents.',
};

export const sharedWithHealthAndProviders: Accountability = {
  shared: true,
  with: [
    'The NHS, through discharge from hospital and continuing healthcare',
    'Care providers and the people who work for them',
    'Landlords and housing services',
    'Voluntary organisations',
    'Families and friends who care',
    'National government, through rules on charging and immigration',
  ],
  statement:
    'The council arranges care and pays for part of it. Hospitals, care providers, families and ' +
    'national rules shape the result as well.',
};

export const careThemes: BestValueTheme[] = ['service-delivery'];

export const informationThemes: BestValueTheme[] = [
  'service-delivery',
  'partnerships-and-community-engagement',
];

export const noPartsHeld =
  'The file has values without the counts behind them, so that the figures of predecessors cannot ' +
  'be added up.';

export const carersSurveyCoverage: ExpectedCoverage = {
  atLeast: 97,
  statement:
    'The Isles of Scilly never have a figure, since too few carers are asked there. Hackney and ' +
    'Lewisham have none in 2021-22.',
};
