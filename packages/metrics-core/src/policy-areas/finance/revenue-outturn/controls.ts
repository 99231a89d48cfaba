// The sheets total each class of authority below the authorities, and all classes in the row of England.
import type { ControlTotal, RowCondition } from '../../../model';
import type { RevenueOutturnColumn } from './columns';

/** Classes of councils as the sheets write them; `L` is London to 2020-21, `LB` after. */
type CouncilClass = 'UA' | 'SC' | 'SD' | 'MD' | 'L' | 'LB';

const authorities: RowCondition = { column: 'E-code', pattern: '^E\\d{4}$' };
const england: RowCondition = { column: 'Local authority', in: ['ENGLAND'] };

/** Whole thousands of pounds, or unrounded: sums agree to the pound. */
const exactly = 0.001;

/** The publisher made the totals before the last returns were mended: in thousands of pounds. */
const lateReturns = 20;

/**
 * To 2020-21 totals have no E-code. `grossed` are classes that the publisher totals with estimates for
 * authorities without a return: their rows do not add up to it.
 */
export function classTotals(grossed: CouncilClass[] = []): ControlTotal[] {
  const isTotal: RowCondition = { column: 'E-code', empty: true };
  const classes: CouncilClass[] = ['UA', 'SC', 'SD', 'MD', 'L'];
  return [
    ...classes
      .filter((name) => !grossed.includes(name))
      .map((name) => totalOfClass(name, isTotal, exactly)),
    {
      where: [england],
      rows: [isTotal, { column: 'Class', in: [...classes, 'O'] }],
      tolerance: exactly,
    },
  ];
}

/** From 2021-22 on totals have `[Y]` for an E-code. */
const isTotalSince2021: RowCondition = { column: 'E-code', in: ['[Y]'] };

/** In what Thurrock returned no figure for, the publisher's total of unitary authorities is an estimate. */
export const classTotals2021: ControlTotal[] = [
  ...(['SC', 'SD', 'MD', 'LB'] as const).map((name) =>
    totalOfClass(name, isTotalSince2021, exactly),
  ),
  {
    ...totalOfClass('UA', isTotalSince2021, exactly),
    columns: [
      'socialCare',
      'adultSocialCare',
      'totalServiceExpenditure',
      'netRevenueExpenditure',
      'otherEarmarkedReserves',
      'servicesAddedUp',
    ],
  },
];

/** Complete classes; net revenue expenditure was totalled from other figures than the rows give. */
export const classTotals2022 = totalsOfCompleteClasses(
  ['UA', 'SC', 'LB'],
  [
    'socialCare',
    'adultSocialCare',
    'totalServiceExpenditure',
    'provisionForRepaymentOfPrincipal',
    'interestPayable',
    'otherEarmarkedReserves',
    'unallocatedReserves',
  ],
);

export const classTotals2023 = totalsOfCompleteClasses(
  ['SC', 'LB'],
  [
    'socialCare',
    'adultSocialCare',
    'totalServiceExpenditure',
    'netRevenueExpenditure',
    'provisionForRepaymentOfPrincipal',
    'interestPayable',
    'otherEarmarkedReserves',
    'unallocatedReserves',
  ],
);

/** From 2022-23 on the Greater London Authority has a row among the classes too, with a count of returns. */
function totalsOfCompleteClasses(
  classes: CouncilClass[],
  columns: RevenueOutturnColumn[],
): ControlTotal[] {
  return [
    ...classes.map((name) => ({
      ...totalOfClass(name, isTotalSince2021, lateReturns),
      columns,
    })),
    {
      where: [england],
      rows: [{ column: 'Certification', pattern: '^\\d+$' }],
      columns: columns.filter((name) => name !== 'netRevenueExpenditure'),
      tolerance: lateReturns,
    },
  ];
}

function totalOfClass(name: CouncilClass, isTotal: RowCondition, tolerance: number): ControlTotal {
  const ofClass: RowCondition = { column: 'Class', in: [name] };
  return { where: [isTotal, ofClass], rows: [authorities, ofClass], tolerance };
}
