// Columns of another kind of period join by a declared alignment, never by a guess.
import { fault, type Check } from '../check';
import { columnUses } from '../column-uses';
import { publicationNamed } from '../declarations';

export const alignment: Check = {
  code: 'ALIGNMENT_MISSING',
  holds: 'A column whose publication has another kind of period says which period of it is taken.',
  remedy:
    'Give the column an alignment: at-start-of, mid-year-of, at-end-of or last-known, as it is counted.',
  find: (declared) =>
    declared.measures.flatMap(({ kind, measure }) =>
      columnUses(measure).flatMap(({ field, column }) => {
        const publication = publicationNamed(declared, column.publication);
        const unaligned =
          publication !== undefined &&
          column.alignment === 'same-period' &&
          publication.period !== measure.period;
        return unaligned
          ? [
              fault(kind, measure, `${field}.alignment`, {
                found: `same-period, though "${publication.id}" has periods of the kind ${publication.period}`,
                expected: `an alignment with the ${measure.period} of the measure`,
              }),
            ]
          : [];
      }),
    ),
};
