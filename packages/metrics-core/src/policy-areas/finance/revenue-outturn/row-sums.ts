// Lines of a return that add up to one another: they show whether a figure belongs to its row.
import {
  column,
  difference,
  firstOf,
  sum,
  type ColumnBinding,
  type Identity,
  type Locator,
} from '../../../model';
import type { columns, RevenueOutturnColumn } from './columns';

/** A line by its header, the first of that name: names come again further right. */
type Header = string;

/** From the first header to the last, and how many columns that is. */
type Lines = [from: Header, to: Header, count: number];

export interface RowSums {
  services: number;
  netCurrentExpenditure: Header;
  charges: Lines;
  subTotal: Header;
  revenueExpenditure: Header;
  /** One line in the first year. */
  grants: Lines | Header;
}

type Columns = Partial<Record<RevenueOutturnColumn, ColumnBinding>>;

/** The columns that the identities compare. */
export function rowSums(lines: RowSums): Columns {
  return {
    servicesAddedUp: run(['Education services', 'Other services', lines.services]),
    netCurrentExpenditure: { cell: first(lines.netCurrentExpenditure) },
    chargesAddedUp: run(lines.charges),
    subTotal: { cell: first(lines.subTotal) },
    revenueExpenditure: { cell: first(lines.revenueExpenditure) },
    grantsAddedUp:
      typeof lines.grants === 'string' ? { cell: first(lines.grants) } : run(lines.grants),
  };
}

/** Where figures are given in whole thousands, each line of a sum may be rounded. */
const roundings = 8;

export function identitiesOf(publication: { id: string; columns: typeof columns }): Identity[] {
  const line = (name: RevenueOutturnColumn) => column(publication, name);
  return [
    {
      left: line('totalServiceExpenditure'),
      right: line('servicesAddedUp'),
      tolerance: roundings,
    },
    {
      left: line('subTotal'),
      right: sum(line('netCurrentExpenditure'), line('chargesAddedUp')),
      tolerance: roundings,
    },
    {
      left: line('netRevenueExpenditure'),
      right: sum(line('revenueExpenditure'), line('grantsAddedUp')),
      tolerance: roundings,
    },
    {
      left: line('otherEarmarkedReserves'),
      right: difference(line('unadjustedEarmarkedReserves'), line('reliefGrantsInReserves')),
      tolerance: 0.5,
    },
    {
      left: firstOf(line('unadjustedEarmarkedReserves'), line('otherEarmarkedReserves')),
      right: line('earmarkedBroughtForward'),
      tolerance: 2,
    },
    {
      left: line('unallocatedReserves'),
      right: line('unallocatedBroughtForward'),
      tolerance: 2,
    },
  ];
}

function run([from, to, count]: Lines): ColumnBinding {
  return { run: { from: first(from), to: first(to), count } };
}

function first(header: Header): Locator {
  return { header, occurrence: 1 };
}
