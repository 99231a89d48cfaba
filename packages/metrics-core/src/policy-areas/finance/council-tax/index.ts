// Council tax requirement (CTR): what each body raises from council tax, and what a Band D home pays.
import { mhclg, openGovernmentLicence3 } from '../../../context/publishers';
import { definePublication, exact } from '../../../model';
import { columns } from './columns';
import { identitiesOf } from './identities';
import { workbooks } from './releases';
import { table9 } from './table-9';

const id = 'council-tax-requirement';

export const councilTaxRequirement = definePublication({
  id,
  publisher: mhclg,
  title: 'Council tax levels set by local authorities in England: council tax requirement (CTR)',
  landingPage: 'https://www.gov.uk/government/collections/council-tax-statistics',
  statisticsStatus: 'accredited-official-statistics',
  licence: openGovernmentLicence3,
  frequency: 'annual',
  nextRelease: {
    edition: '2024-25',
    expected: 'due since March 2024, a year after the last that is held',
  },
  period: 'financial-year',
  basis: 'budget',
  covers: ['district', 'unitary', 'metropolitan-district', 'london-borough', 'county'],
  columns,
  identities: identitiesOf({ id, columns }),
  tables: { missing: { '-': 'not-available' } },
  absences: [
    {
      types: ['county'],
      columns: ['bandDAreaTotal'],
      state: 'not-applicable',
      reason:
        'The total for an area is given for those who send out its bills; counties send none.',
    },
  ],
  releases: [...workbooks, table9],
});

export const setByCouncils = exact(
  'Set by councils in their budgets and returned in full; nothing is sampled.',
);
