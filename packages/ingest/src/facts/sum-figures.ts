// Figures added up.
import { missingStates, type Mark, type State } from '@oflog/metrics-core';

import { joinMarks, type Figure, type Source } from './fact';

/** A missing term makes the sum missing: the first state, in their order, that any term has. */
export function sumFigures(terms: readonly Figure[]): Figure {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return only;
  // A file has many sums of many cells, nearly all of numbers without marks.
  let sum = 0;
  let isWhole = true;
  const sources: Source[] = [];
  const marks: (readonly Mark[])[] = [];
  for (const term of terms) {
    sum += term.value ?? 0;
    isWhole &&= term.state === 'value';
    if (term.source !== null) sources.push(term.source);
    if (term.marks.length > 0) marks.push(term.marks);
  }
  return {
    value: isWhole ? sum : null,
    text: null,
    state: isWhole ? 'value' : firstMissing(terms),
    marks: joinMarks(...marks),
    source: together(sources),
  };
}

function firstMissing(terms: readonly Figure[]): State {
  const states = new Set(terms.map(({ state }) => state));
  return missingStates.find((missing) => states.has(missing)) ?? 'value';
}

function together(sources: readonly Source[]): Source | null {
  const [first] = sources;
  if (first === undefined) return null;
  return { sheet: first.sheet, ref: sources.map(({ ref }) => ref).join(',') };
}
