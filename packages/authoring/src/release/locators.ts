// Every locator of a table's layout, so that all of them can be looked up or replaced alike.
import type { ColumnBinding, Locator, RowCondition, Table } from '@oflog/metrics-core';

type Replace = (locator: Locator) => Locator;

/** The layout with each locator replaced, wherever it stands. */
export function withLocators(table: Table, replace: Replace): Table {
  const condition = (one: RowCondition): RowCondition => ({ ...one, column: replace(one.column) });
  return {
    ...table,
    authority: table.authority.map((one) => ({ ...one, column: replace(one.column) })),
    ...(table.until === undefined ? {} : { until: condition(table.until) }),
    keep: table.keep.map(condition),
    drop: table.drop.map(condition),
    period:
      'column' in table.period
        ? { ...table.period, column: replace(table.period.column) }
        : table.period,
    marks: table.marks.map((one) => ({ ...one, column: replace(one.column) })),
    totals: table.totals.map((one) => ({ ...one, where: one.where.map(condition) })),
    columns: Object.fromEntries(
      Object.entries(table.columns).map(([name, binding]) => [
        name,
        withLocatorsOfBinding(binding, replace),
      ]),
    ),
  };
}

function withLocatorsOfBinding(binding: ColumnBinding, replace: Replace): ColumnBinding {
  const again = (one: ColumnBinding) => withLocatorsOfBinding(one, replace);
  if (typeof binding === 'string') {
    const locator = replace(binding);
    return typeof locator === 'string' ? locator : { cell: locator };
  }
  const where =
    'where' in binding && binding.where !== undefined
      ? { where: binding.where.map((one) => ({ ...one, column: replace(one.column) })) }
      : {};
  if ('cell' in binding) return { ...binding, cell: replace(binding.cell), ...where };
  if ('run' in binding) {
    const { from, to, count } = binding.run;
    return { ...binding, run: { from: replace(from), to: replace(to), count }, ...where };
  }
  if ('sum' in binding) return { sum: binding.sum.map(again) };
  if ('firstOf' in binding) return { firstOf: binding.firstOf.map(again) };
  return {
    byPeriod: Object.fromEntries(
      Object.entries(binding.byPeriod).map(([period, one]) => [period, again(one)]),
    ),
  };
}

/** Each locator once. */
export function locatorsOf(table: Table): Locator[] {
  const found = new Map<string, Locator>();
  withLocators(table, (locator) => {
    found.set(JSON.stringify(locator), locator);
    return locator;
  });
  return [...found.values()];
}

/** The locators of figures alone, by the name of their column. */
export function figureLocators(
  table: Table,
): { readonly name: string; readonly locator: Locator }[] {
  return Object.entries(table.columns).flatMap(([name, binding]) => {
    const found: { name: string; locator: Locator }[] = [];
    withLocatorsOfBinding(binding, (locator) => {
      found.push({ name, locator });
      return locator;
    });
    return found;
  });
}
