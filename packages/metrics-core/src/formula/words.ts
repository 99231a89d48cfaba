// A formula in words, for the reader of a definition.
import type { Alignment, ColumnFormula, Formula } from '../model/formula';

/** Says what a column holds; usually the `meaning` that its publication declares. */
export type ColumnInWords = (column: ColumnFormula) => string;

/** A formula as one line of text: `(unallocated reserves + other earmarked reserves) ÷ … × 100`. */
export function formulaInWords(formula: Formula, columnInWords: ColumnInWords): string {
  const words = (inner: Formula) => formulaInWords(inner, columnInWords);
  const grouped = (inner: Formula) =>
    inner.kind === 'sum' || inner.kind === 'difference' ? `(${words(inner)})` : words(inner);
  switch (formula.kind) {
    case 'column':
      return `${columnInWords(formula)}${alignmentInWords[formula.alignment]}`;
    case 'sum':
      return formula.terms.map(grouped).join(' + ');
    case 'difference':
      return `${grouped(formula.minuend)} − ${grouped(formula.subtrahend)}`;
    case 'percent':
      return `${grouped(formula.numerator)} ÷ ${grouped(formula.denominator)} × 100`;
    case 'per': {
      const ratio = `${grouped(formula.numerator)} ÷ ${grouped(formula.denominator)}`;
      return formula.base === 1 ? ratio : `${ratio} × ${formula.base.toLocaleString('en-GB')}`;
    }
    case 'scale':
      return `${grouped(formula.value)} × ${(10 ** formula.power).toLocaleString('en-GB')}`;
    case 'first-of':
      return formula.choices.map(words).join('; where there is none, ');
    case 'at-least':
      return `${words(formula.value)}, at least ${formula.floor}`;
  }
}

const alignmentInWords: Record<Alignment, string> = {
  'same-period': '',
  'at-start-of': ' at the start of the period',
  'mid-year-of': ' at the middle of the year',
  'at-end-of': ' at the end of the period',
  'last-known': ' as last known',
};
