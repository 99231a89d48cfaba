// A formula reads columns that exist: a misspelt one would give no figure at all.
import { didYouMean, fault, type Check, type Fault } from '../check';
import { columnUses, usesIn, type ColumnUse } from '../column-uses';
import { publicationNamed, type Declarations } from '../declarations';
import { listInWords, nearest, nearestFirst } from '../words';
import type { DefinitionKind } from '../../model/definition';

export const formulaColumns: Check = {
  code: 'FORMULA_COLUMN_UNKNOWN',
  holds: 'Formulas read publications that are declared, and columns that these declare.',
  remedy: 'Correct the name, or declare the column in the publication.',
  find: (declared) => [
    ...declared.measures.flatMap(({ kind, measure }) =>
      columnUses(measure).flatMap((use) => unknown(declared, kind, measure, use)),
    ),
    ...declared.publications.flatMap((publication) =>
      publication.identities.flatMap(({ left, right }, index) =>
        [
          ...usesIn(left, `identities[${index}].left`),
          ...usesIn(right, `identities[${index}].right`),
        ].flatMap((use) => unknown(declared, 'publication', publication, use)),
      ),
    ),
  ],
};

function unknown(
  declared: Declarations,
  kind: DefinitionKind,
  definition: { id: string },
  { field, column }: ColumnUse,
): Fault[] {
  const { ids, unnamed } = declared;
  const publication = publicationNamed(declared, column.publication);
  if (publication === undefined) {
    if (ids.publication.has(column.publication) || unnamed.has('publication')) return [];
    const known = [...ids.publication];
    return [
      fault(kind, definition, `${field}.publication`, {
        found: `"${column.publication}"`,
        expected: `a publication that is declared: ${nearestInWords(column.publication, known)}`,
        remedy: didYouMean(nearest(column.publication, known)),
      }),
    ];
  }
  if (Object.hasOwn(publication.columns, column.column)) return [];
  const known = Object.keys(publication.columns);
  return [
    fault(kind, definition, `${field}.column`, {
      found: `"${column.column}"`,
      expected: `a column of "${publication.id}": ${nearestInWords(column.column, known)}`,
      remedy: didYouMean(nearest(column.column, known)),
    }),
  ];
}

function nearestInWords(text: string, names: readonly string[]): string {
  return names.length === 0 ? 'there is none' : listInWords(nearestFirst(text, names), 'or');
}
