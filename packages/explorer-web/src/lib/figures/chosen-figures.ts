// The figures of the authorities that a reader chose, beside England, in the order of their names.
import type { Authority } from '@oflog/metrics-core';

import type { ComparisonRow } from './model';

export interface ChosenFigure {
  code: string;
  name: string;
  slug: string;
  /** The figure, or the reason for having none. */
  display: string;
  missing: boolean;
  /** From England's median, in MADs; null where there is none. */
  distance: number | null;
}

/** One for each chosen authority: those without a row say so. */
export function chosenFigures(
  chosen: Authority[],
  rows: ComparisonRow[],
  { metric, period }: { metric: string; period: string | undefined },
): ChosenFigure[] {
  return chosen.map(({ code, name, slug }) => {
    const row = rows.find(
      (one) => one.authority === code && one.metric === metric && one.period === period,
    );
    return {
      code,
      name,
      slug,
      display: row?.display ?? 'No figure held',
      missing: row?.state !== 'value',
      distance: row?.distance ?? null,
    };
  });
}
