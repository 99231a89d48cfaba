// Revenue outturn summary (RS): what each council spent in a year, and what reserves it was left with.
import { definePublication, exact } from '../../../model';
import { england } from '../../../context/areas';
import { mhclg, openGovernmentLicence3 } from '../../../context/publishers';
import { columns } from './columns';
import { identitiesOf } from './row-sums';
import { releases2015To2020 } from './releases-2015-to-2020';
import { releasesFrom2021 } from './releases-from-2021';
import { releasesTo2014 } from './releases-to-2014';

const id = 'revenue-outturn-summary';

export const revenueOutturn = definePublication({
  id,
  publisher: mhclg,
  title: 'Local authority revenue expenditure and financing: revenue outturn summary (RS)',
  landingPage:
    'https://www.gov.uk/government/collections/local-authority-revenue-expenditure-and-financing',
  statisticsStatus: 'accredited-official-statistics',
  licence: openGovernmentLicence3,
  frequency: 'annual',
  nextRelease: { edition: '2024-25', expected: 'out since December 2025, not yet read here' },
  period: 'financial-year',
  basis: 'outturn',
  covers: ['district', 'unitary', 'metropolitan-district', 'london-borough', 'county'],
  columns,
  identities: identitiesOf({ id, columns }),
  tables: {
    authority: [
      { column: 'ONS Code', scheme: 'gss' },
      { column: 'E-code', scheme: 'e-code' },
    ],
    names: 'Local authority',
    // Below ENGLAND the classes are totalled, with a class but without an E-code.
    keep: [
      { column: 'E-code', pattern: '^E\\d{4}$' },
      { column: 'Class', in: ['UA', 'SC', 'SD', 'MD', 'L', 'LB'] },
    ],
    missing: { '…': 'not-submitted', '[x]': 'not-submitted' },
    totals: [{ area: england.code, where: [{ column: 'Local authority', in: ['ENGLAND'] }] }],
  },
  releases: [...releasesTo2014, ...releases2015To2020, ...releasesFrom2021],
});

export const returnedNotAudited = exact(
  'Returned by councils and checked for consistency, not audited when published. Nothing is sampled, ' +
    'so there is no margin of error, but returns can hold mistakes.',
);

export const suppressionOfReturns =
  'Nothing is withheld. A council that had sent no return has no figure.';
