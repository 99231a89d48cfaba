// Those who are responsible must be found in the files, or be built from parts that are.
import { fault, type Check } from '../check';
import { columnUses } from '../column-uses';
import { publicationNamed, type DeclaredMeasure } from '../declarations';
import type { AuthorityType } from '../../model/vocabulary';

export const responsibleCovered: Check = {
  code: 'RESPONSIBLE_NOT_COVERED',
  holds: 'A type of authority that a measure is about is in its publications, or built from parts.',
  remedy:
    'Take the type out, correct `covers` of the publication, or declare how parts make it up.',
  find: (declared) =>
    declared.measures.flatMap((one) => {
      const { kind, measure } = one;
      if (measure.merged.rule !== 'refuse') return [];
      const publications = columnUses(measure).map(({ column }) =>
        publicationNamed(declared, column.publication),
      );
      if (publications.includes(undefined)) return [];
      const covered = new Set(publications.flatMap((publication) => publication?.covers ?? []));
      const field = kind === 'metric' ? 'responsible.types' : 'covers';
      return typesOf(one).flatMap((type, index) =>
        // A publication that covers nobody is another check's fault.
        covered.has(type) || covered.size === 0
          ? []
          : [
              fault(kind, measure, `${field}[${index}]`, {
                found: `${type}, which none of its publications covers`,
                expected: [...covered].join(', '),
              }),
            ],
      );
    }),
};

function typesOf({ kind, measure }: DeclaredMeasure): AuthorityType[] {
  return kind === 'metric' ? measure.responsible.types : measure.covers;
}
