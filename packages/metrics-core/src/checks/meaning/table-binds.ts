// A table is declared for the columns that are read from it.
import { fault, type Check, type Fault } from '../check';
import type { ColumnBinding } from '../../model/layout';

export const tableBinds: Check = {
  code: 'TABLE_BINDS_NOTHING',
  holds:
    'Every table says where at least one column stands, and no sum or choice of columns is empty.',
  remedy: 'Bind a column of the publication, or take the table out.',
  find: ({ publications }) =>
    publications.flatMap((publication) =>
      publication.releases.flatMap(({ tables }, index) =>
        tables.flatMap(({ columns }, position): Fault[] => {
          const field = `releases[${index}].tables[${position}].columns`;
          const bindings = Object.entries(columns);
          if (bindings.length === 0) {
            const said = { found: 'an empty object', expected: 'at least one column' };
            return [fault('publication', publication, field, said)];
          }
          return bindings.flatMap(([name, binding]) =>
            emptyIn(binding, `${field}.${name}`).map((place) =>
              fault('publication', publication, place, {
                found: 'nothing',
                expected: 'at least one column of the sheet',
              }),
            ),
          );
        }),
      ),
    ),
};

/** The places in a binding where columns should be named, and are not. */
function emptyIn(binding: ColumnBinding, field: string): string[] {
  if (typeof binding === 'string') return [];
  const inner: [name: string, bindings: [string, ColumnBinding][]] | undefined =
    'sum' in binding
      ? ['sum', numbered(binding.sum)]
      : 'firstOf' in binding
        ? ['firstOf', numbered(binding.firstOf)]
        : 'byPeriod' in binding
          ? ['byPeriod', Object.entries(binding.byPeriod).map(([key, one]) => [`["${key}"]`, one])]
          : undefined;
  if (inner === undefined) return [];
  const [name, bindings] = inner;
  return bindings.length === 0
    ? [`${field}.${name}`]
    : bindings.flatMap(([key, one]) => emptyIn(one, `${field}.${name}${key}`));
}

function numbered(bindings: readonly ColumnBinding[]): [string, ColumnBinding][] {
  return bindings.map((binding, index) => [`[${index}]`, binding]);
}
