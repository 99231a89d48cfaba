// Turns the declared binding of a column into a function that reads its figure off an authority's rows.
import type { ColumnBinding } from '@oflog/metrics-core';

import { sumFigures } from '../facts/sum-figures';
import { correctLayout } from '../locate/table-locator';
import { cellReader, runReader } from './cell-reader';
import type { BindingContext, ReadFigure } from './read-figure';

export function figureReader(binding: ColumnBinding, context: BindingContext): ReadFigure {
  if (typeof binding === 'string') return cellReader({ cell: binding }, context);
  if ('cell' in binding) return cellReader(binding, context);
  if ('run' in binding) return runReader(binding, context);
  if ('sum' in binding) {
    const readers = binding.sum.map((term) => figureReader(term, context));
    return (group) => {
      const terms = readers.map((read) => read(group));
      return terms.every((term) => term !== null) ? sumFigures(terms) : null;
    };
  }
  if ('firstOf' in binding) {
    const readers = binding.firstOf.map((choice) => figureReader(choice, context));
    return (group) => {
      const choices = readers.map((read) => read(group)).filter((figure) => figure !== null);
      return choices.find(({ state }) => state === 'value') ?? choices.at(-1) ?? null;
    };
  }
  const { locator, name } = context;
  locator.report({
    code: 'LAYOUT_PERIOD_UNSAID',
    place: locator.place,
    found: `"byPeriod" inside the binding of "${name}"`,
    expected: '"byPeriod" at its top, with a binding for each period',
    remedy: correctLayout(locator.place, `"${name}"`),
  });
  return () => null;
}
