// Figures added up.
import { missingStates } from '@oflog/metrics-core';

import { joinMarks, type Figure } from './fact';

/** A missing term makes the sum missing: the first state, in their order, that any term has. */
export function sumFigures(terms: readonly Figure[]): Figure {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return only;
  const states = new Set(terms.map((term) => term.state));
  const state = missingStates.find((missing) => states.has(missing));
  const sources = terms.map((term) => term.source).filter((source) => source !== null);
  const [source] = sources;
  return {
    value: state === undefined ? terms.reduce((sum, { value }) => sum + (value ?? 0), 0) : null,
    text: null,
    state: state ?? 'value',
    marks: joinMarks(...terms.map((term) => term.marks)),
    source:
      source === undefined
        ? null
        : { sheet: source.sheet, ref: sources.map(({ ref }) => ref).join(',') },
  };
}
