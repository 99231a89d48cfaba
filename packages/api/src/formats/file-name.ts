// A name for the file in which an answer is kept: it says what is in it, and of which dataset.
import type { ObservationRequest, Snapshot } from '@oflog/store';

import type { Format } from './format';

/** `observations_<metric>_<authority>_<period>_<dataset>.csv`; several of a kind are counted. */
export function fileName(
  { dataset, authorities }: Snapshot,
  table: string,
  { measures, authorities: codes, periods, asOf }: ObservationRequest,
  format: Format,
): string {
  const slugs = codes?.map((code) => authorities.byCode(code)?.slug ?? code);
  const parts = [
    table,
    oneOrMany(measures, 'metrics'),
    oneOrMany(slugs, 'authorities'),
    oneOrMany(periods, 'periods'),
    asOf === undefined ? null : `as-of-${asOf}`,
    dataset.slice(0, 8),
  ];
  const name = parts.filter((part) => part !== null).join('_');
  return `${name.replaceAll(/[^\w.-]+/g, '-')}.${format}`;
}

function oneOrMany(chosen: readonly string[] | undefined, several: string): string | null {
  if (chosen === undefined) return null;
  const [only] = chosen;
  return chosen.length === 1 && only !== undefined ? only : `${chosen.length}-${several}`;
}
