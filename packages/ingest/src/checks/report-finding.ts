// Says a finding as a fault, with the cells that it is about.
import { listOf, type Place, type ReportedFault } from '../faults/fault';
import { faultCatalogue } from '../faults/fault-catalogue';
import type { FoundCell } from './finding';
import type { CheckedFinding } from './run-checks';

export function faultOf({ code, subject, found, expected, remedy }: CheckedFinding): ReportedFault {
  const { publication, release, measure, cells = [] } = subject;
  const from = cells.length === 0 ? '' : `, from ${listOf(cells.map(cellInWords), cellsShown)}`;
  const place: Place = {
    ...(measure === undefined ? {} : { measure }),
    ...(publication === undefined ? {} : { publication }),
    ...(release === undefined ? {} : { release }),
  };
  return {
    code,
    place,
    found: `${found}${from}`,
    expected,
    remedy: remedy ?? faultCatalogue.get(code)?.remedy ?? '',
  };
}

const cellsShown = 6;

function cellInWords({ release, sheet, ref }: FoundCell): string {
  return `${release}${sheet === '' ? '' : `, sheet "${sheet}"`}, ${ref}`;
}
