// What a row of the returns says twice: a rate is a requirement divided by its tax base.
import { column, per, sum, type Identity } from '../../../model';
import type { columns, CouncilTaxColumn } from './columns';

/** Rates are given in pence; the tax base behind them to a tenth of a dwelling, or less. */
const pence = 0.03;

export function identitiesOf(publication: { id: string; columns: typeof columns }): Identity[] {
  const line = (name: CouncilTaxColumn) => column(publication, name);
  return [
    {
      left: line('bandD'),
      right: per(line('requirement'), line('taxBase')),
      tolerance: pence,
    },
    {
      left: line('bandDWithParishes'),
      right: per(line('requirementWithParishes'), line('taxBase')),
      tolerance: pence,
    },
    {
      left: line('bandDAreaTotal'),
      right: sum(line('bandDWithParishes'), line('bandDOfOthers')),
      tolerance: pence,
      apart: true,
    },
  ];
}
