// A number must carry the sign of its unit on every surface.
import { fault, type Check } from '../check';
import type { Unit } from '../../model/unit';

export const unitWritten: Check = {
  code: 'UNIT_WITHOUT_SIGN',
  holds: 'Percentages are written with %, and money with £.',
  remedy: 'Make the unit with percentage(), pounds() or another of the functions for units.',
  find: (declared) => [
    ...declared.measures.flatMap(({ kind, measure }) =>
      unsigned(measure.unit).map((said) => fault(kind, measure, 'unit', said)),
    ),
    ...declared.publications.flatMap((publication) =>
      Object.entries(publication.columns).flatMap(([name, { unit }]) =>
        unsigned(unit).map((said) =>
          fault('publication', publication, `columns.${name}.unit`, said),
        ),
      ),
    ),
  ],
};

function unsigned({ quantity, prefix, suffix }: Unit): { found: string; expected: string }[] {
  if (quantity === 'percentage' && !suffix.startsWith('%')) {
    return [{ found: `a percentage with the suffix "${suffix}"`, expected: 'the suffix "%"' }];
  }
  if (quantity === 'money' && !prefix.endsWith('£')) {
    return [{ found: `money with the prefix "${prefix}"`, expected: 'the prefix "£"' }];
  }
  return [];
}
