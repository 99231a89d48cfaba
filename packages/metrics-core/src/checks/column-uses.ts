// Every place of a measure that names a column of a publication.
import type { ColumnFormula, Formula } from '../model/formula';
import type { Measure } from '../model/measure';

export interface ColumnUse {
  /** Where in the measure: `value.numerator.terms[1]`. */
  field: string;
  column: ColumnFormula;
}

export function columnUses(measure: Measure): ColumnUse[] {
  const { value, definedWhen, numerator, denominator, interval, merged } = measure;
  const single = (field: string, column: ColumnFormula | undefined) =>
    column === undefined ? [] : [{ field, column }];
  return [
    ...usesIn(value, 'value'),
    ...(definedWhen ? usesIn(definedWhen.value, 'definedWhen.value') : []),
    ...single('numerator', numerator),
    ...single('denominator', denominator),
    ...single('interval.lower', interval?.lower),
    ...single('interval.upper', interval?.upper),
    ...(merged.rule === 'weighted-mean' ? single('merged.weight', merged.weight) : []),
    ...(merged.rule === 'recompute-from-parts'
      ? (merged.except ?? []).map(({ column }, index) => ({
          field: `merged.except[${index}].column`,
          column,
        }))
      : []),
  ];
}

/** The columns of a formula, each with its place. */
export function usesIn(formula: Formula, field: string): ColumnUse[] {
  if (formula.kind === 'column') return [{ field, column: formula }];
  return partsOf(formula).flatMap(({ part, name }) => usesIn(part, `${field}.${name}`));
}

/** Every formula inside a formula, itself first, each with its place. */
export function formulasIn(formula: Formula, field: string): { formula: Formula; field: string }[] {
  return [
    { formula, field },
    ...partsOf(formula).flatMap(({ part, name }) => formulasIn(part, `${field}.${name}`)),
  ];
}

function partsOf(formula: Formula): { part: Formula; name: string }[] {
  switch (formula.kind) {
    case 'column':
      return [];
    case 'sum':
      return formula.terms.map((part, index) => ({ part, name: `terms[${index}]` }));
    case 'first-of':
      return formula.choices.map((part, index) => ({ part, name: `choices[${index}]` }));
    case 'difference':
      return [
        { part: formula.minuend, name: 'minuend' },
        { part: formula.subtrahend, name: 'subtrahend' },
      ];
    case 'percent':
    case 'per':
      return [
        { part: formula.numerator, name: 'numerator' },
        { part: formula.denominator, name: 'denominator' },
      ];
    case 'scale':
    case 'at-least':
      return [{ part: formula.value, name: 'value' }];
  }
}
