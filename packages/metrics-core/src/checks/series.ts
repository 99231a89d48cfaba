// Which periods a measure can have figures for, by the releases that its columns are read from.
import type { ColumnFormula, Formula } from '../model/formula';
import type { ColumnBinding } from '../model/layout';
import type { Measure } from '../model/measure';
import { alignedDay, comparePeriods, firstDay, kindOfPeriod, lastDay } from '../model/period';
import type { Publication } from '../model/publication';
import type { PeriodId } from '../model/text';
import { columnUses } from './column-uses';
import { publicationNamed, type Declarations } from './declarations';

/**
 * The periods of a measure's own kind for which releases hold what its formula needs, earliest first.
 * Undefined where that cannot be told: a publication is unknown, or no column is of that kind.
 */
export function periodsHeld(measure: Measure, declared: Declarations): PeriodId[] | undefined {
  const columns = columnUses(measure).filter(({ field }) => !field.startsWith('merged'));
  const held = new Map<string, readonly PeriodId[]>();
  for (const { column } of columns) {
    const publication = publicationNamed(declared, column.publication);
    if (publication === undefined) return undefined;
    held.set(keyOf(column), periodsOfColumn(publication, column.column));
  }
  const candidates = columns
    .filter(({ column }) => column.alignment === 'same-period')
    .flatMap(({ column }) => held.get(keyOf(column)) ?? [])
    .filter((period) => kindOfPeriod(period) === measure.period);
  if (candidates.length === 0) return undefined;
  return [...new Set(candidates)]
    .filter(
      (period) =>
        isHeld(measure.value, period, held) &&
        (measure.definedWhen === undefined || isHeld(measure.definedWhen.value, period, held)),
    )
    .toSorted(comparePeriods);
}

/** The periods of the releases that bind a column, by the kind of its publication. */
export function periodsOfColumn(publication: Publication, column: string): PeriodId[] {
  const periods = publication.releases.flatMap((release) =>
    release.tables.flatMap((table) => {
      const binding = Object.hasOwn(table.columns, column) ? table.columns[column] : undefined;
      if (binding === undefined) return [];
      if ('fixed' in table.period) return [table.period.fixed];
      return 'inColumns' in table.period ? periodsInBinding(binding) : release.periods;
    }),
  );
  return [...new Set(periods)];
}

/** The periods that a binding has columns for, side by side. */
export function periodsInBinding(binding: ColumnBinding): PeriodId[] {
  if (typeof binding === 'string') return [];
  if ('byPeriod' in binding) return Object.keys(binding.byPeriod);
  if ('sum' in binding) return binding.sum.flatMap(periodsInBinding);
  return 'firstOf' in binding ? binding.firstOf.flatMap(periodsInBinding) : [];
}

type Held = ReadonlyMap<string, readonly PeriodId[]>;

function isHeld(formula: Formula, period: PeriodId, held: Held): boolean {
  const parts = (inner: Formula) => isHeld(inner, period, held);
  switch (formula.kind) {
    case 'column':
      return standsFor(formula, period, held.get(keyOf(formula)) ?? []);
    case 'sum':
      return formula.terms.every(parts);
    case 'first-of':
      return formula.choices.some(parts);
    case 'difference':
      return parts(formula.minuend) && parts(formula.subtrahend);
    case 'percent':
    case 'per':
      return parts(formula.numerator) && parts(formula.denominator);
    case 'scale':
    case 'at-least':
      return parts(formula.value);
  }
}

function standsFor(
  { alignment }: ColumnFormula,
  period: PeriodId,
  held: readonly PeriodId[],
): boolean {
  if (alignment === 'same-period') return held.includes(period);
  if (alignment === 'last-known') return held.some((one) => lastDay(one) <= lastDay(period));
  const day = alignedDay(period, alignment);
  return day !== null && held.some((one) => firstDay(one) <= day && day <= lastDay(one));
}

function keyOf({ publication, column }: ColumnFormula): string {
  return `${publication} ${column}`;
}
