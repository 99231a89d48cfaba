// Councils that merged are built from sums of their parts: a rate or a share must never be added up.
import { fault, type Check } from '../check';
import { usesIn } from '../column-uses';
import { publicationNamed } from '../declarations';
import { sameColumn } from '../../formula/input-columns';
import type { Quantity } from '../../model/unit';

export const mergedRule: Check = {
  code: 'MERGED_NOT_ADDITIVE',
  holds: 'Columns that are added up over the parts of a merged authority are counts or amounts.',
  remedy:
    'Leave the column out of the parts (`except` … `none`), take a weighted mean, or refuse with the reason.',
  find: (declared) =>
    declared.measures.flatMap(({ kind, measure }) => {
      const { merged } = measure;
      if (merged.rule !== 'recompute-from-parts') return [];
      const apart = (merged.except ?? []).filter(({ parts }) => parts === 'none');
      return usesIn(measure.value, 'value').flatMap(({ field, column }) => {
        if (apart.some((except) => sameColumn(except.column, column))) return [];
        const publication = publicationNamed(declared, column.publication);
        const unit = publication?.columns[column.column]?.unit;
        if (unit === undefined) return [];
        const isShare = relative.includes(unit.quantity) || / (per|each) /.test(`${unit.name} `);
        return isShare
          ? [
              fault(kind, measure, 'merged.rule', {
                found: `recompute-from-parts, which adds up ${column.column} (${unit.name}) of ${field}`,
                expected: 'columns that can be added up',
              }),
            ]
          : [];
      });
    }),
};

const relative: readonly Quantity[] = ['percentage', 'rate', 'score', 'ratio', 'category'];
