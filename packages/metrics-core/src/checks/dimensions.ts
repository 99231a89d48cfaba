// What a formula's value is measured in, worked out from the units of its columns.
import type { Formula } from '../model/formula';
import type { Quantity, Unit } from '../model/unit';
import { publicationNamed, type Declarations } from './declarations';

export interface Dimension {
  quantity: Quantity;
  /** Power of ten of the unit, where it matters: £ thousand has 3, tonnes have 3 beside kilograms. */
  power: number;
  /** How many things a rate is per: 1 for a plain ratio. */
  base?: number;
  words: string;
}

/** What a formula gives; undefined where a column is unknown, or the parts make no known quantity. */
export function measuredIn(formula: Formula, declared: Declarations): Dimension | undefined {
  const of = (inner: Formula | undefined) => inner && measuredIn(inner, declared);
  switch (formula.kind) {
    case 'column': {
      const publication = publicationNamed(declared, formula.publication);
      const known = publication && Object.hasOwn(publication.columns, formula.column);
      const column = known ? publication.columns[formula.column] : undefined;
      return column && dimensionOf(column.unit);
    }
    case 'sum':
      return of(formula.terms[0]);
    case 'first-of':
      return of(formula.choices[0]);
    case 'difference':
      return of(formula.minuend);
    case 'at-least':
      return of(formula.value);
    case 'scale': {
      const inner = of(formula.value);
      if (inner === undefined) return undefined;
      const power = inner.power - formula.power;
      return { ...inner, power, words: `${inner.words} × 10^${formula.power}` };
    }
    case 'percent':
      return { quantity: 'percentage', power: 0, words: 'a percentage' };
    case 'per':
      return perUnit(of(formula.numerator), of(formula.denominator), formula.base);
  }
}

/** What a unit measures. */
export function dimensionOf(unit: Unit): Dimension {
  const said = { quantity: unit.quantity, power: powerOf(unit), words: unit.name };
  const [, per] = /\bper (\d[\d,]*)\b/.exec(unit.name) ?? [];
  return unit.quantity === 'rate' && per !== undefined
    ? { ...said, base: Number(per.replaceAll(',', '')) }
    : said;
}

/** Whether two things are measured in different quantities or scales. */
export function unlike(a: Dimension, b: Dimension): boolean {
  return a.quantity !== b.quantity || a.power !== b.power;
}

function perUnit(
  numerator: Dimension | undefined,
  denominator: Dimension | undefined,
  base: number,
): Dimension | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  if (base !== 1 && numerator.quantity === 'count') {
    return {
      quantity: 'rate',
      power: 0,
      base,
      words: `a rate per ${base.toLocaleString('en-GB')}`,
    };
  }
  if (numerator.quantity === 'count') {
    return { quantity: 'ratio', power: 0, base, words: `${numerator.words} each` };
  }
  const words = `${numerator.words} each`;
  return { quantity: numerator.quantity, power: numerator.power, base, words };
}

// Money and mass alone come in units of several sizes.
function powerOf({ quantity, name, suffix }: Unit): number {
  if (quantity !== 'money' && quantity !== 'mass') return 0;
  const words = `${name} ${suffix}`;
  if (/\bmillion\b/.test(words)) return 6;
  return /\bthousand\b|\btonnes?\b/.test(words) ? 3 : 0;
}
