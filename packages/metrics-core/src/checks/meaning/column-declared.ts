// Layouts and absences speak of columns that the publication gives a meaning and a unit.
import { didYouMean, fault, type Check } from '../check';
import { listInWords, nearest, nearestFirst } from '../words';

export const columnDeclared: Check = {
  code: 'COLUMN_UNDECLARED',
  holds: 'Tables and absences name columns that their publication declares.',
  remedy: 'Correct the name, or declare the column with its unit and meaning.',
  find: ({ publications }) =>
    publications.flatMap((publication) => {
      const declared = Object.keys(publication.columns);
      return publication.releases
        .flatMap(({ tables, absences }, index) => [
          ...tables.flatMap(({ columns }, position) =>
            Object.keys(columns).map((name) => ({
              name,
              field: `releases[${index}].tables[${position}].columns.${name}`,
            })),
          ),
          ...absences.flatMap(({ columns = [] }, position) =>
            columns.map((name, place) => ({
              name,
              field: `releases[${index}].absences[${position}].columns[${place}]`,
            })),
          ),
        ])
        .filter(({ name }) => !declared.includes(name))
        .map(({ name, field }) =>
          fault('publication', publication, field, {
            found: `"${name}"`,
            expected: `a declared column: ${listInWords(nearestFirst(name, declared), 'or')}`,
            remedy: didYouMean(nearest(name, declared)),
          }),
        );
    }),
};
