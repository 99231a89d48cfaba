// Who collects household waste, who else has a hand in what becomes of it, and who has no row.
import type { Accountability, BestValueTheme, ExpectedCoverage, Responsibility } from '../../model';

export const collectionAuthorities: Responsibility = {
  types: ['district', 'unitary', 'metropolitan-district', 'london-borough'],
  bodies: [],
  statement:
    'Councils that collect household waste: districts, unitary authorities, metropolitan districts ' +
    'and London boroughs. County councils and joint disposal authorities dispose of it and have no ' +
    'figure of their own.',
};

export const sharedWithDisposal: Accountability = {
  shared: true,
  with: [
    'County councils and joint waste disposal authorities, where another council collects',
    'Contractors who collect, sort and reprocess',
    'Residents and landlords',
    'National government, through rules on packaging, garden waste and landfill',
  ],
  statement:
    'In two-tier areas districts collect and the county disposes, so that part of a district’s ' +
    'figure follows the county’s contracts and sites. The kind of housing, what residents do, ' +
    'long contracts for energy from waste and national rules shape it too.',
};

export const allButJointReporters: ExpectedCoverage = {
  atLeast: 94,
  statement:
    'Every council that collects has a figure, but for those that report in another’s row or through ' +
    'a partnership: one in 2010-11, seven to fifteen since. Their waste is in the joint figure.',
};

export const wasteThemes: BestValueTheme[] = [
  'service-delivery',
  'partnerships-and-community-engagement',
];
