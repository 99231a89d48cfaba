// Which periods a measure can have figures for, by the releases that its columns are read from.
import type { ColumnFormula, Formula } from '../model/formula';
import type { ColumnBinding, Table } from '../model/layout';
import type { Measure } from '../model/measure';
import { alignedDay, comparePeriods, firstDay, kindOfPeriod, lastDay } from '../model/period';
import type { Publication, Release } from '../model/publication';
import { textPatterns, type PeriodId } from '../model/text';
import { columnUses } from './column-uses';
import { publicationNamed, type Declarations } from './declarations';

/** The periods of a measure's own kind, earliest first. */
export interface HeldPeriods {
  /** Those for which releases may hold what its formula needs. */
  possible: PeriodId[];
  /** Of these, those for which a layout says so itself, and no column of the file. */
  sure: PeriodId[];
}

const known = new WeakMap<Declarations, Map<Measure, HeldPeriods | undefined>>();

/**
 * The periods that a measure can have figures for. Undefined where that cannot be told: a column is
 * unknown or lacks its alignment, or none is of the measure's kind of period.
 */
export function periodsHeld(measure: Measure, declared: Declarations): HeldPeriods | undefined {
  const found = known.get(declared) ?? new Map<Measure, HeldPeriods | undefined>();
  known.set(declared, found);
  if (!found.has(measure)) found.set(measure, findPeriods(measure, declared));
  return found.get(measure);
}

function findPeriods(measure: Measure, declared: Declarations): HeldPeriods | undefined {
  const columns = columnUses(measure)
    .filter(({ field }) => !field.startsWith('merged'))
    .map(({ column }) => column);
  // What is wrong with a column is the fault of the formula, not of its periods.
  const sound = columns.every(({ publication: id, column, alignment }) => {
    const publication = publicationNamed(declared, id);
    return (
      publication !== undefined &&
      Object.hasOwn(publication.columns, column) &&
      (alignment !== 'same-period' || publication.period === measure.period)
    );
  });
  if (!sound || columns.every(({ alignment }) => alignment !== 'same-period')) return undefined;
  const possible = periodsWith(measure, columns, declared, () => true);
  return { possible, sure: periodsWith(measure, columns, declared, isSure) };
}

/** The periods for which all columns are held, if only such tables are looked at. */
function periodsWith(
  measure: Measure,
  columns: readonly ColumnFormula[],
  declared: Declarations,
  counts: (table: Table, release: Release) => boolean,
): PeriodId[] {
  const held = new Map(
    columns.map((column) => {
      const publication = publicationNamed(declared, column.publication);
      return [keyOf(column), publication ? periodsOf(publication, column.column, counts) : []];
    }),
  );
  const candidates = columns
    .filter(({ alignment }) => alignment === 'same-period')
    .flatMap((column) => held.get(keyOf(column)) ?? [])
    .filter((period) => kindOfPeriod(period) === measure.period);
  return [...new Set(candidates)]
    .filter(
      (period) =>
        isHeld(measure.value, period, held) &&
        (measure.definedWhen === undefined || isHeld(measure.definedWhen.value, period, held)),
    )
    .toSorted(comparePeriods);
}

function isSure({ period }: Table, { periods }: Release): boolean {
  return !('column' in period) || periods.length === 1;
}

function periodsOf(
  publication: Publication,
  column: string,
  counts: (table: Table, release: Release) => boolean,
): PeriodId[] {
  const periods = publication.releases.flatMap((release) =>
    release.tables.flatMap((table) => {
      const binding = Object.hasOwn(table.columns, column) ? table.columns[column] : undefined;
      if (binding === undefined || !counts(table, release)) return [];
      if ('fixed' in table.period) return [table.period.fixed];
      return 'inColumns' in table.period ? periodsInBinding(binding) : release.periods;
    }),
  );
  return [...new Set(periods)].filter((period) => textPatterns.periodId.test(period));
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
