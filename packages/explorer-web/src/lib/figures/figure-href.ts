// Where the figure of an authority is shown with its sources.
import type { ComparisonRow } from './model';

/** At its period; of one that did not exist then, the page with all its periods. */
export function figureHref(
  metric: string,
  slug: string,
  { period, state }: Pick<ComparisonRow, 'period' | 'state'>,
): string {
  const page = `/figures/${metric}/${slug}`;
  return state === 'did-not-exist' ? page : `${page}#${period}`;
}
