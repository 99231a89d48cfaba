// Every locator of a table's layout, so that all of them can be looked up or replaced alike.
import type { ColumnBinding, Locator, RowCondition, Table } from '@oflog/metrics-core';

type Replace = (locator: Locator) => Locator;

/** The layout with each locator replaced, wherever it stands. */
export function withLocators(table: Table, replace: Replace): Table {
  const condition = (one: RowCondition): RowCondition => ({ ...one, column: replace(one.column) });
  return {
    ...table,
    authority: table.authority.map((one) => ({ ...one, column: replace(one.column) })),
    ...(table.names === undefined ? {} : { names: replace(table.names) }),
    ...(table.fillDown === undefined ? {} : { fillDown: table.fillDown.map(replace) }),
    ...(table.until === undefined ? {} : { until: condition(table.until) }),
    keep: table.keep.map(condition),
    drop: table.drop.map(condition),
    period:
      'column' in table.period
        ? { ...table.period, column: replace(table.period.column) }
        : table.period,
    marks: table.marks.map((one) => ({ ...one, column: replace(one.column) })),
    totals: table.totals.map((one) => ({ ...one, where: one.where.map(condition) })),
    controls: table.controls.map(({ where, rows, ...rest }) => ({
      ...rest,
      where: where.map(condition),
      ...(rows === undefined ? {} : { rows: rows.map(condition) }),
    })),
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

/** The texts that rows are chosen by in each column, by the text of its locator. */
export function textsTested(table: Table): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { column, in: texts = [] } of conditionsOf(Object.values(table.columns))) {
    const key = JSON.stringify(column);
    found.set(key, [...new Set([...(found.get(key) ?? []), ...texts])]);
  }
  return found;
}

function conditionsOf(bindings: readonly ColumnBinding[]): RowCondition[] {
  return bindings.flatMap((binding) => {
    if (typeof binding === 'string') return [];
    if ('sum' in binding) return conditionsOf(binding.sum);
    if ('firstOf' in binding) return conditionsOf(binding.firstOf);
    if ('byPeriod' in binding) return conditionsOf(Object.values(binding.byPeriod));
    return binding.where ?? [];
  });
}

export interface FigureLocator {
  /** Of the column of the publication. */
  readonly name: string;
  readonly locator: Locator;
  /** The rows that are its own, in a table of several rows for each authority. */
  readonly where: readonly RowCondition[];
}

/** Where the figures of each column stand. */
export function figureLocators(table: Table): FigureLocator[] {
  return Object.entries(table.columns).flatMap(([name, binding]) =>
    figuresOf(binding).map((one) => ({ name, ...one })),
  );
}

function figuresOf(binding: ColumnBinding): Omit<FigureLocator, 'name'>[] {
  if (typeof binding === 'string') return [{ locator: binding, where: [] }];
  if ('cell' in binding) return [{ locator: binding.cell, where: binding.where ?? [] }];
  if ('run' in binding) {
    const { from, to } = binding.run;
    return [from, to].map((locator) => ({ locator, where: binding.where ?? [] }));
  }
  if ('sum' in binding) return binding.sum.flatMap(figuresOf);
  if ('firstOf' in binding) return binding.firstOf.flatMap(figuresOf);
  return Object.values(binding.byPeriod).flatMap(figuresOf);
}
