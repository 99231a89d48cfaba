// What one cell says: a number, a class, or the reason for having neither.
import {
  readDecimal,
  shiftPoint,
  type Mark,
  type MissingState,
  type Quantity,
  type Table,
  type ZeroRule,
} from '@oflog/metrics-core';

import type { Figure } from '../facts/fact';
import { cellText } from '../locate/row-condition';
import type { CellValue } from '../read';
import { signTaker, type TakeSigns } from './footnote-signs';

/** How the cells of one column are read. */
export interface CellRules {
  readonly quantity: Quantity;
  readonly power: number;
  readonly missing: ReadonlyMap<string, MissingState>;
  /** Whether a number may be a marker, so that it has to be looked up. */
  readonly numbersMissing: boolean;
  readonly emptyCell: MissingState | null;
  readonly thousands: string | undefined;
  readonly zeros: readonly ZeroRule[];
  readonly takeSigns: TakeSigns;
}

export type CellReading =
  /** `marks` are those that footnote signs behind the figure put on it. */
  | Pick<Figure, 'value' | 'text' | 'state' | 'marks' | 'asText'>
  /** The layout does not say what such a cell means. */
  | { readonly fault: 'empty' | 'not-a-number'; readonly text: string };

export function cellRules(
  table: Table,
  quantity: Quantity,
  column: {
    readonly power?: number;
    readonly missing?: Record<string, MissingState>;
    readonly emptyCell?: MissingState;
    readonly zeros?: readonly ZeroRule[];
  },
): CellRules {
  const missing = new Map(
    Object.entries({ ...table.missing, ...column.missing }).map(([text, state]) => [
      text.trim(),
      state,
    ]),
  );
  return {
    quantity,
    power: column.power ?? 0,
    missing,
    numbersMissing: [...missing.keys()].some((text) => readDecimal(text) !== null),
    emptyCell: column.emptyCell ?? table.emptyCell,
    thousands: table.thousands,
    zeros: column.zeros ?? [],
    takeSigns: signTaker(table),
  };
}

export function readCell(
  cell: CellValue | undefined,
  rules: CellRules,
  authority: string,
  period: string,
): CellReading {
  // Most cells are numbers and nothing else: the text of one costs more than all the rest.
  if (typeof cell === 'number' && rules.quantity !== 'category' && !rules.numbersMissing) {
    return valueOf(cell, rules, [], authority, period);
  }
  const text = cellText(cell);
  if (text === '')
    return rules.emptyCell === null ? { fault: 'empty', text } : missing(rules.emptyCell);
  const alone = rules.missing.get(text);
  if (alone !== undefined) return missing(alone);
  const { text: unsigned, marks } = rules.takeSigns(text);
  const marker = rules.missing.get(unsigned);
  if (marker !== undefined) return missing(marker);
  if (rules.quantity === 'category') return { value: null, text: unsigned, state: 'value', marks };

  const number =
    typeof cell === 'number'
      ? cell
      : typeof cell === 'string'
        ? readDecimal(withoutUnit(unsigned, rules.quantity), rules.thousands)
        : null;
  if (number === null) return { fault: 'not-a-number', text };
  const reading = valueOf(number, rules, marks, authority, period);
  // A figure with signs behind it has to be text.
  return typeof cell === 'string' && unsigned === text && reading.state === 'value'
    ? { ...reading, asText: true }
    : reading;
}

function valueOf(
  number: number,
  { zeros, power }: CellRules,
  marks: readonly Mark[],
  authority: string,
  period: string,
): Pick<Figure, 'value' | 'text' | 'state' | 'marks'> {
  const zero = number === 0 ? zeros.find((rule) => appliesTo(rule, authority, period)) : undefined;
  if (zero !== undefined) return missing(zero.state);
  return { value: shiftPoint(number, power), text: null, state: 'value', marks };
}

/** `£1,234` and `45.2%` say no more than the unit of their column says already. */
function withoutUnit(text: string, quantity: Quantity): string {
  switch (quantity) {
    case 'money':
      return text.replace(/^([+-]?)£ ?/, '$1');
    case 'percentage':
      return text.replace(/ ?%$/, '');
    default:
      return text;
  }
}

function missing(state: MissingState): Pick<Figure, 'value' | 'text' | 'state' | 'marks'> {
  return { value: null, text: null, state, marks: [] };
}

function appliesTo({ authorities, periods }: ZeroRule, authority: string, period: string): boolean {
  return (
    (authorities === undefined || authorities.includes(authority)) &&
    (periods === undefined || periods.includes(period))
  );
}
