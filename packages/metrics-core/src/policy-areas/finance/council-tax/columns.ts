// What the columns of the council tax requirement returns mean, for billing authorities and counties.
import { count, pounds, type PublishedColumn } from '../../../model';

export const columns = {
  requirement: {
    unit: pounds(),
    name: 'council tax requirement',
    meaning:
      "The council's own council tax requirement, precepts of parishes left out; with the adult " +
      'social care precept from 2016-17',
  },
  requirementWithParishes: {
    unit: pounds(),
    name: 'council tax requirement with parishes',
    meaning:
      'The council tax requirement of a billing authority and of the parishes in its area; a county ' +
      'has no parishes',
  },
  taxBase: {
    unit: count('Band D equivalent dwellings'),
    meaning:
      'The tax base on which council tax is set, every dwelling counted as so much of Band D',
  },
  bandD: {
    unit: pounds(),
    name: 'published Band D council tax',
    meaning:
      "The council's own average Band D council tax, precepts of parishes left out; 0 or a dash " +
      'where rates still differed between the areas of former councils',
  },
  bandDWithParishes: {
    unit: pounds(),
    name: 'published Band D council tax with parishes',
    meaning:
      'Average Band D council tax of a billing authority and of the parishes in its area; 0 or a ' +
      'dash where rates still differed between the areas of former councils',
  },
  bandDAreaTotal: {
    unit: pounds(),
    name: 'Band D council tax of all bodies in the area',
    meaning:
      'Average Band D council tax in the area of a billing authority: of all bodies that raise it, ' +
      'parishes, county, police, fire and combined authority among them',
  },
  bandDOfOthers: {
    unit: pounds(),
    meaning:
      'Average Band D council tax of the other bodies in the area of a billing authority: county or ' +
      'Greater London Authority, police, fire and combined authority, added up',
    control: true,
  },
} satisfies Record<string, PublishedColumn>;

export type CouncilTaxColumn = keyof typeof columns;
