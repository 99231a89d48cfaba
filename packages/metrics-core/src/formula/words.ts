// A formula in words: as a line with signs, and as a sentence for the reader of a definition.
import type { Alignment, ColumnFormula, Formula } from '../model/formula';
import type { Measure } from '../model/measure';
import type { Publication } from '../model/publication';
import { formatNumberUpTo } from '../format/screen';

/** Says what a column holds: its id as words, its name, or the `meaning` that its publication declares. */
export type ColumnInWords = (column: ColumnFormula) => string;

/** How publications call their columns: by the name that they declare, else by the id as words. */
export function namesOfColumns(
  publications: readonly Pick<Publication, 'id' | 'columns'>[],
): ColumnInWords {
  return (column) =>
    publications.find(({ id }) => id === column.publication)?.columns[column.column]?.name ??
    columnName(column);
}

/**
 * A formula as one line with signs: `(unallocated reserves + other earmarked reserves) ÷ net revenue
 * expenditure × 100`.
 */
export function formulaInWords(
  formula: Formula,
  columnInWords: ColumnInWords = columnName,
): string {
  const line = (inner: Formula) => formulaInWords(inner, columnInWords);
  const operand = (inner: Formula) => (bindsLoosely(inner) ? bracketed(line(inner)) : line(inner));
  switch (formula.kind) {
    case 'column':
      return aligned(formula, columnInWords);
    case 'sum':
      return formula.terms.map(operand).join(' + ');
    case 'difference':
      return `${operand(formula.minuend)} − ${operand(formula.subtrahend)}`;
    case 'percent':
      return `${operand(formula.numerator)} ÷ ${divisor(formula.denominator, operand)} × 100`;
    case 'per': {
      const ratio = `${operand(formula.numerator)} ÷ ${divisor(formula.denominator, operand)}`;
      return formula.base === 1 ? ratio : `${ratio} × ${formatNumberUpTo(formula.base, 6)}`;
    }
    case 'scale':
      return formula.power === 0
        ? line(formula.value)
        : `${operand(formula.value)} ${formula.power > 0 ? '×' : '÷'} ${powerOfTen(formula.power)}`;
    case 'first-of':
      return alternatives(formula.choices.map(line), '; where there is none, ');
    case 'at-least':
      return `${line(formula.value)}, at least ${formatNumberUpTo(formula.floor, 6)}`;
  }
}

/**
 * How a measure is worked out, in one or two sentences: `Unallocated reserves plus other earmarked
 * reserves, divided by net revenue expenditure, times 100. There is a figure only where net revenue
 * expenditure is above zero.`
 */
export function formulaSentence(
  { value, definedWhen }: Pick<Measure, 'value' | 'definedWhen'>,
  columnInWords: ColumnInWords = columnName,
): string {
  const how =
    value.kind === 'column'
      ? `Taken as published: ${clause(value, columnInWords)}`
      : capitalised(clause(value, columnInWords));
  const condition =
    definedWhen === undefined
      ? ''
      : ` There is a figure only where ${noun(definedWhen.value, columnInWords)} is above zero.`;
  return `${how}.${condition}`;
}

/**
 * The id of a column as words: `other earmarked reserves` for `otherEarmarkedReserves`, `aged 65 and
 * over` for `aged65AndOver`, `band D` for `bandD`.
 */
export function columnName({ column }: Pick<ColumnFormula, 'column'>): string {
  return column
    .replace(/(\d+|[A-Z])/g, ' $1')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (/^[A-Z]$/.test(word) ? word : word.toLowerCase()))
    .join(' ');
}

/** What is done to a formula's parts, as the main clause of a sentence. */
function clause(formula: Formula, name: ColumnInWords): string {
  const thing = (inner: Formula) => noun(inner, name);
  switch (formula.kind) {
    case 'column':
      return aligned(formula, name);
    case 'sum':
      return formula.terms.map(thing).join(' plus ');
    case 'difference':
      return `${thing(formula.minuend)} minus ${thing(formula.subtrahend)}`;
    case 'percent':
      return `${division(formula, name)}, times 100`;
    case 'per':
      return formula.base === 1
        ? division(formula, name)
        : `${division(formula, name)}, times ${formatNumberUpTo(formula.base, 6)}`;
    case 'scale':
      return scaled(formula, name);
    case 'first-of':
      return alternatives(
        formula.choices.map((choice) => clause(choice, name)),
        '; where there is none, ',
      );
    case 'at-least':
      return `${clause(formula.value, name)}; never less than ${formatNumberUpTo(formula.floor, 6)}`;
  }
}

/** A formula as a thing that stands inside a sentence, where its end must be plain. */
function noun(formula: Formula, name: ColumnInWords): string {
  const thing = (inner: Formula) => noun(inner, name);
  switch (formula.kind) {
    case 'column':
      return aligned(formula, name);
    case 'sum':
      return formula.terms.length === 1
        ? formula.terms.map(thing).join('')
        : `the sum of ${listed(formula.terms.map(thing))}`;
    case 'difference':
      return `the difference of ${thing(formula.minuend)} and ${thing(formula.subtrahend)}`;
    case 'percent':
      return `${thing(formula.numerator)} as a percentage of ${thing(formula.denominator)}`;
    case 'per':
      return `${thing(formula.numerator)} per ${formula.base === 1 ? '' : `${formatNumberUpTo(formula.base, 6)} `}${thing(formula.denominator)}`;
    case 'scale':
      return scaled(formula, name);
    case 'first-of':
      return alternatives(formula.choices.map(thing), ' or, where there is none, ');
    case 'at-least':
      return `${thing(formula.value)} (at least ${formatNumberUpTo(formula.floor, 6)})`;
  }
}

// A comma parts a numerator that is more than a column from what it is divided by.
function division(
  { numerator, denominator }: { numerator: Formula; denominator: Formula },
  name: ColumnInWords,
): string {
  const isAddedUp = ['sum', 'difference'].includes(numerator.kind);
  const top = isAddedUp ? clause(numerator, name) : noun(numerator, name);
  return `${top}${numerator.kind === 'column' ? '' : ','} divided by ${noun(denominator, name)}`;
}

function scaled({ value, power }: { value: Formula; power: number }, name: ColumnInWords): string {
  if (power === 0) return noun(value, name);
  return `${noun(value, name)} ${power > 0 ? 'times' : 'divided by'} ${powerOfTen(power)}`;
}

/** Words that several choices share are said once: they stand in as many publications. */
function alternatives(choices: string[], between: string): string {
  const distinct = [...new Set(choices)];
  const [only] = distinct;
  return distinct.length === 1 && choices.length > 1 && only !== undefined
    ? `${only}, from the first of ${choices.length} publications that has it`
    : distinct.join(between);
}

function aligned(column: ColumnFormula, columnInWords: ColumnInWords): string {
  return `${columnInWords(column)}${alignmentInWords[column.alignment]}`;
}

const alignmentInWords: Record<Alignment, string> = {
  'same-period': '',
  'at-start-of': ' at the start of the period',
  'mid-year-of': ' at the middle of the year',
  'at-end-of': ' at the end of the period',
  'last-known': ' as last known',
};

/** Whether a formula beside × or ÷ needs brackets. */
function bindsLoosely(formula: Formula): boolean {
  return ['sum', 'difference', 'first-of', 'at-least'].includes(formula.kind);
}

/** A divisor that is itself a product or a quotient needs brackets too. */
function divisor(formula: Formula, operand: (formula: Formula) => string): string {
  return ['percent', 'per', 'scale'].includes(formula.kind)
    ? bracketed(operand(formula))
    : operand(formula);
}

/** Square brackets around words that have round ones of their own. */
function bracketed(words: string): string {
  return words.includes('(') ? `[${words}]` : `(${words})`;
}

function powerOfTen(power: number): string {
  return formatNumberUpTo(10 ** Math.abs(power), 0);
}

function listed(words: string[]): string {
  return words.length < 3
    ? words.join(' and ')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
