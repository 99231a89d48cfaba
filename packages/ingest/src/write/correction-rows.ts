// The rows of corrections.csv, the public log of published figures that are wrong in their file.
import { decimalText, type Catalogue, type Publication } from '@oflog/metrics-core';

import { measuresReading } from '../sources/measures-reading';

export function correctionRows(
  publications: readonly Publication[],
  catalogue: Catalogue,
): string[][] {
  return publications.flatMap(({ id, releases }) =>
    releases.flatMap((release) =>
      release.corrections.map((correction) => [
        release.id,
        id,
        correction.column,
        measuresReading(catalogue, id, [correction.column]).join(' '),
        correction.authority,
        correction.period,
        decimalText(correction.published),
        decimalText(correction.corrected),
        correction.reason,
        correction.evidence,
        correction.date,
      ]),
    ),
  );
}
