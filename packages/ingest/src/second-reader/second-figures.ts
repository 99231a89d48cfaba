// What the cells of an observation say when they are read again: each input's figure, and from them
// the value. Only what a cell cannot say itself comes from the layout: its power of ten, and whether
// a zero in it stands for no figure.
import {
  inputColumns,
  sameColumn,
  type CellBinding,
  type ColumnBinding,
  type ColumnFormula,
  type Formula,
  type Measure,
  type Release,
} from '@oflog/metrics-core';

import type { StoredCell, StoredObservation } from './stored-observations';
import { cellsOfReference, type RawCell } from './raw-cell';
import { workOut } from './work-out';

/** The cell as the second reader found it. */
export type CellLookup = (release: string, sheet: string, cell: string) => RawCell;

type FigureOf = (column: ColumnFormula) => number | null;

export interface SecondFigures {
  /** Null where the cells give none, or not by themselves: for a mean of parts, each part's value. */
  readonly value: number | null;
  /** The values of the parts, where the value is a mean of theirs with weights from elsewhere. */
  readonly parts: readonly number[];
  /** What stands in the cells, for a measure that is a class. */
  readonly texts: readonly string[];
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What must be above zero; null where nothing must. */
  readonly condition: number | null;
}

export function secondFigures(
  measure: Measure,
  observation: StoredObservation,
  releases: ReadonlyMap<string, Release>,
  lookup: CellLookup,
): SecondFigures {
  const columns = inputColumns(measure);
  const blocks = blocksOf(observation.cells, columns.length);
  const figuresOf = (of: readonly (readonly (StoredCell | null)[])[]): FigureOf => {
    const figures = columns.map((column, at) => {
      const cells = of.flatMap((block) => block[at] ?? []);
      const numbers = cells.map((cell) =>
        figureOfCell(cell, column, observation, releases, lookup),
      );
      return numbers.length === 0 ? null : added(numbers);
    });
    return (wanted) => figures[columns.findIndex((column) => sameColumn(column, wanted))] ?? null;
  };

  const figureOf = figuresOf(blocks);
  const isMeanOfParts = measure.merged.rule === 'weighted-mean' && blocks.length > 1;
  const ratio = ratioIn(measure.value, figureOf);
  return {
    value: isMeanOfParts ? null : workOut(measure.value, figureOf),
    parts: isMeanOfParts
      ? blocks.flatMap((block) => workOut(measure.value, figuresOf([block])) ?? [])
      : [],
    texts: observation.cells.flatMap((cell) => {
      const content = cell === null ? null : lookup(cell.release, cell.sheet, cell.reference);
      return typeof content === 'string' ? content.trim() : [];
    }),
    lower: partOf(measure.interval?.lower, figureOf),
    upper: partOf(measure.interval?.upper, figureOf),
    numerator: partOf(measure.numerator ?? ratio?.numerator, figureOf),
    denominator: partOf(measure.denominator ?? ratio?.denominator, figureOf),
    condition: partOf(measure.definedWhen?.value ?? ratio?.denominator, figureOf),
  };
}

function blocksOf(
  cells: readonly (StoredCell | null)[],
  columns: number,
): (readonly (StoredCell | null)[])[] {
  const blocks = Math.ceil(cells.length / columns);
  return Array.from({ length: blocks }, (_, at) => cells.slice(at * columns, (at + 1) * columns));
}

function figureOfCell(
  { release, sheet, reference }: StoredCell,
  column: ColumnFormula,
  { authority, period }: StoredObservation,
  releases: ReadonlyMap<string, Release>,
  lookup: CellLookup,
): number | null {
  const numbers = cellsOfReference(reference).map((cell) => numberIn(lookup(release, sheet, cell)));
  const number = added(numbers);
  const bindings = bindingsOf(releases.get(release), column.column);
  const standsForNone = bindings
    .flatMap(({ zeros = [] }) => zeros)
    .some(
      (rule) =>
        (rule.authorities?.includes(authority) ?? true) && (rule.periods?.includes(period) ?? true),
    );
  if (number === null || (number === 0 && standsForNone)) return null;
  const powers = new Set(bindings.map(({ power = 0 }) => power));
  if (powers.size > 1) throw new Error(`${column.column} has several powers of ten in ${release}.`);
  return number * 10 ** (powers.values().next().value ?? 0);
}

function numberIn(cell: RawCell): number | null {
  if (typeof cell !== 'string') return cell;
  const text = cell.trim().replaceAll(',', '');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

/** The bindings of one cell by which a release has the column, in whichever of its tables. */
function bindingsOf(release: Release | undefined, column: string): CellBinding[] {
  const cellsIn = (binding: ColumnBinding | undefined): CellBinding[] => {
    if (binding === undefined) return [];
    if (typeof binding === 'string') return [{ cell: binding }];
    if ('cell' in binding) return [binding];
    if ('sum' in binding) return binding.sum.flatMap(cellsIn);
    if ('firstOf' in binding) return binding.firstOf.flatMap(cellsIn);
    return 'byPeriod' in binding ? Object.values(binding.byPeriod).flatMap(cellsIn) : [];
  };
  return (release?.tables ?? []).flatMap(({ columns }) => cellsIn(columns[column]));
}

/** The division that gives the value, where its result is shown as it is or raised to a floor. */
function ratioIn(
  formula: Formula,
  figureOf: FigureOf,
): { numerator: Formula; denominator: Formula } | undefined {
  switch (formula.kind) {
    case 'percent':
    case 'per':
      return formula;
    case 'at-least':
      return ratioIn(formula.value, figureOf);
    case 'first-of': {
      const taken = formula.choices.find((choice) => workOut(choice, figureOf) !== null);
      return taken === undefined ? undefined : ratioIn(taken, figureOf);
    }
    default:
      return undefined;
  }
}

function partOf(formula: Formula | undefined, figureOf: FigureOf): number | null {
  return formula === undefined ? null : workOut(formula, figureOf);
}

function added(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce<number | null>(
    (sum, number) => (sum === null || number === null ? null : sum + number),
    0,
  );
}
