// The parts of layouts, each with its place: locators, row conditions and bindings.
import type { CellBinding, ColumnBinding, Locator, RowCondition, Table } from '../model/layout';
import type { Publication } from '../model/publication';

export interface Placed<Part> {
  publication: Publication;
  field: string;
  part: Part;
}

/** Every table of every release. */
export function tablesOf(publications: readonly Publication[]): Placed<Table>[] {
  return publications.flatMap((publication) =>
    publication.releases.flatMap(({ tables }, index) =>
      tables.map((part, position) => ({
        publication,
        field: `releases[${index}].tables[${position}]`,
        part,
      })),
    ),
  );
}

/** Every binding of a column, those inside sums, choices and periods included. */
export function bindingsOf(publications: readonly Publication[]): Placed<ColumnBinding>[] {
  return tablesOf(publications).flatMap(({ publication, field, part }) =>
    Object.entries(part.columns).flatMap(([name, binding]) =>
      bindingsIn(binding, `${field}.columns.${name}`).map((inner) => ({ publication, ...inner })),
    ),
  );
}

/** Every condition on rows. */
export function conditionsOf(publications: readonly Publication[]): Placed<RowCondition>[] {
  const inTables = tablesOf(publications).flatMap(({ publication, field, part }) => [
    ...(part.until ? [{ publication, field: `${field}.until`, part: part.until }] : []),
    ...placed(publication, `${field}.keep`, part.keep),
    ...placed(publication, `${field}.drop`, part.drop),
    ...part.totals.flatMap(({ where }, index) =>
      placed(publication, `${field}.totals[${index}].where`, where),
    ),
    ...part.controls.flatMap(({ where, rows = [] }, index) => [
      ...placed(publication, `${field}.controls[${index}].where`, where),
      ...placed(publication, `${field}.controls[${index}].rows`, rows),
    ]),
  ]);
  const inBindings = bindingsOf(publications).flatMap(({ publication, field, part }) =>
    typeof part !== 'string' && 'where' in part
      ? placed(publication, `${field}.where`, part.where ?? [])
      : [],
  );
  return [...inTables, ...inBindings];
}

/** Every header or letter by which a column of a sheet is found. */
export function locatorsOf(publications: readonly Publication[]): Placed<Locator>[] {
  return [
    ...tablesOf(publications).flatMap(({ publication, field, part }) => [
      ...part.authority.map(({ column }, index) => ({
        publication,
        field: `${field}.authority[${index}].column`,
        part: column,
      })),
      ...part.marks.map(({ column }, index) => ({
        publication,
        field: `${field}.marks[${index}].column`,
        part: column,
      })),
      ...(part.names === undefined
        ? []
        : [{ publication, field: `${field}.names`, part: part.names }]),
      ...placed(publication, `${field}.fillDown`, part.fillDown ?? []),
      ...('column' in part.period
        ? [{ publication, field: `${field}.period.column`, part: part.period.column }]
        : []),
    ]),
    ...conditionsOf(publications).map(({ publication, field, part }) => ({
      publication,
      field: `${field}.column`,
      part: part.column,
    })),
    ...bindingsOf(publications).flatMap(({ publication, field, part }) =>
      locatorsIn(part).map(({ name, locator }) => ({
        publication,
        field: `${field}${name}`,
        part: locator,
      })),
    ),
  ];
}

/** The bindings of single cells. */
export function cellsOf(publications: readonly Publication[]): Placed<CellBinding>[] {
  return bindingsOf(publications).flatMap(({ publication, field, part }) =>
    typeof part !== 'string' && 'cell' in part ? [{ publication, field, part }] : [],
  );
}

function bindingsIn(
  binding: ColumnBinding,
  field: string,
): { field: string; part: ColumnBinding }[] {
  const inner: [string, ColumnBinding][] =
    typeof binding === 'string'
      ? []
      : 'sum' in binding
        ? binding.sum.map((one, index) => [`sum[${index}]`, one])
        : 'firstOf' in binding
          ? binding.firstOf.map((one, index) => [`firstOf[${index}]`, one])
          : 'byPeriod' in binding
            ? Object.entries(binding.byPeriod).map(([key, one]) => [`byPeriod["${key}"]`, one])
            : [];
  return [
    { field, part: binding },
    ...inner.flatMap(([name, one]) => bindingsIn(one, `${field}.${name}`)),
  ];
}

function locatorsIn(binding: ColumnBinding): { name: string; locator: Locator }[] {
  if (typeof binding === 'string') return [{ name: '', locator: binding }];
  if ('cell' in binding) return [{ name: '.cell', locator: binding.cell }];
  return 'run' in binding
    ? [
        { name: '.run.from', locator: binding.run.from },
        { name: '.run.to', locator: binding.run.to },
      ]
    : [];
}

function placed<Part>(
  publication: Publication,
  field: string,
  parts: readonly Part[],
): Placed<Part>[] {
  return parts.map((part, index) => ({ publication, field: `${field}[${index}]`, part }));
}
