// Figures added up.
import { missingStates } from '@oflog/metrics-core';

import { joinMarks, type Figure } from './fact';

/** A missing term makes the sum missing: the first state, in their order, that any term has. */
export function sumFigures(terms: readonly Figure[]): Figure {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return only;
  const state = missingStates.find((missing) => terms.some((term) => term.state === missing));
  const sources = terms.flatMap(({ source }) => (source === null ? [] : [source]));
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
