// A column that no release says the place of is never read.
import { fault, type Check } from '../check';

export const columnBound: Check = {
  code: 'COLUMN_UNBOUND',
  holds: 'Every column of a publication stands in a table of one of its releases.',
  remedy: 'Bind the column in the layouts, or take it out.',
  find: ({ publications }) =>
    publications.flatMap((publication) => {
      const names = Object.keys(publication.columns);
      if (names.length === 0) {
        const said = { found: 'an empty object', expected: 'at least one column' };
        return [fault('publication', publication, 'columns', said)];
      }
      const bound = new Set(
        publication.releases.flatMap(({ tables }) =>
          tables.flatMap(({ columns }) => Object.keys(columns)),
        ),
      );
      return names
        .filter((name) => !bound.has(name))
        .map((name) =>
          fault('publication', publication, `columns.${name}`, {
            found: 'a column that no table of any release binds',
            expected: 'a table that says where it stands',
          }),
        );
    }),
};
