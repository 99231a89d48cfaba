// An exception for a column that the formula does not read changes nothing, and was meant to.
import { fault, type Check } from '../check';
import { inputColumns, sameColumn } from '../../formula/input-columns';

export const mergedExceptions: Check = {
  code: 'MERGED_EXCEPTION_UNREAD',
  holds:
    'The rule for merged authorities makes exceptions only for columns that the measure reads.',
  remedy: 'Name the column as the formula does, with its alignment, or take the exception out.',
  find: ({ measures }) =>
    measures.flatMap(({ kind, measure }) =>
      measure.merged.rule === 'recompute-from-parts'
        ? (measure.merged.except ?? []).flatMap(({ column }, index) =>
            inputColumns(measure).some((read) => sameColumn(read, column))
              ? []
              : [
                  fault(kind, measure, `merged.except[${index}].column`, {
                    found: `${column.column} of "${column.publication}", ${column.alignment}`,
                    expected: 'a column of the formula',
                  }),
                ],
          )
        : [],
    ),
};
