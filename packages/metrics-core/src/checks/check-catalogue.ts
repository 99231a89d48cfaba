// All faults of a catalogue at once: of the shape of each definition, then of what they mean together.
import { checkMeaning } from './check-meaning';
import { definitionsIn, type KnownAuthority } from './declarations';
import type { Finding } from './finding';
import { checkOutline, idOf, judgeShape } from './shape';

export interface CheckOptions {
  /** The authorities that the register has come to; left out: any code of a type it knows will do. */
  authorities?: readonly KnownAuthority[] | undefined;
}

/** Every fault of a catalogue; none if it is sound. Takes any JSON value, and never throws. */
export function checkCatalogue(catalogue: unknown, options: CheckOptions = {}): Finding[] {
  const judged = definitionsIn(catalogue).map(({ kind, place, definition }) => {
    const { findings, readable } = judgeShape(kind, definition, idOf(definition) ?? place);
    return { kind, definition, readable, findings, sound: findings.length === 0 };
  });
  return [
    ...checkOutline(catalogue),
    ...judged.flatMap(({ findings }) => findings),
    ...checkMeaning(judged, options.authorities),
  ];
}
