// What a mark beside a figure tells a reader.
import type { Mark } from '@oflog/metrics-core';

const meanings: Record<Mark, string> = {
  provisional: 'Provisional: it may be revised.',
  revised: 'Revised since it was first published.',
  estimated: 'Estimated by the publisher.',
  'low-reliability': 'Of low reliability, says the publisher.',
  break: 'Not comparable with earlier periods.',
  uncertified: 'Not certified by the authority’s finance officer when published.',
  floored: 'Below zero in the return; shown as the lowest value that the measure can have.',
  joint: 'Reported jointly for several authorities.',
  rebuilt: 'Built from the figures of the authorities that came before, or of its members.',
  derived: 'Worked out from other published figures.',
  corrected: 'An error in the publication is corrected here.',
  forecast: 'A forecast.',
};

export function meaningOfMark(mark: Mark): string {
  return meanings[mark];
}
