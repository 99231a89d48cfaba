// All faults of a catalogue at once: of the shape of each definition, then of what they mean together.
import type { Check } from './check';
import { declarationsOf, definitionsIn, type Declarations } from './declarations';
import type { Finding } from './finding';
import { meaningChecks } from './meaning';
import { checkOutline, checkShape, idOf } from './shape';

/** Every fault of a catalogue; none if it is sound. Takes any JSON value, and never throws. */
export function checkCatalogue(catalogue: unknown): Finding[] {
  const judged = definitionsIn(catalogue).map(({ kind, place, definition }) => {
    const findings = checkShape(kind, definition, idOf(definition) ?? place);
    return { kind, definition, findings, sound: findings.length === 0 };
  });
  return [
    ...checkOutline(catalogue),
    ...judged.flatMap(({ findings }) => findings),
    ...checkMeaning(declarationsOf(judged)),
  ];
}

/** Every fault in what definitions mean, of those whose shape is sound. */
function checkMeaning(declared: Declarations): Finding[] {
  return meaningChecks.flatMap((check) => findingsOf(check, declared));
}

function findingsOf(check: Check, declared: Declarations): Finding[] {
  return check.find(declared).map(({ definition, field, found, expected, remedy }) => ({
    code: check.code,
    definition,
    field,
    found,
    expected,
    remedy: remedy ?? check.remedy,
  }));
}
