// Every fault in what definitions mean. A definition with an unsound field takes part in the checks that
// do not read that field; for the others it is as if only its id were known.
import type { Check, Fault } from './check';
import {
  declarationsOf,
  type Candidate,
  type Declarations,
  type KnownAuthority,
} from './declarations';
import type { Finding } from './finding';
import { meaningChecks } from './meaning';
import { UnsoundField } from './readable';

/** A definition with what can be read of it, where its shape is not sound. */
export interface JudgedDefinition extends Candidate {
  /** Undefined: nothing. */
  readable: unknown;
}

export function checkMeaning(
  judged: readonly JudgedDefinition[],
  authorities: readonly KnownAuthority[] | undefined,
): Finding[] {
  const declarations = declarationsWithout(judged, authorities);
  return meaningChecks.flatMap((check) =>
    faultsOf(check, declarations).map(({ definition, field, found, expected, remedy }) => ({
      code: check.code,
      definition,
      field,
      found,
      expected,
      remedy: remedy ?? check.remedy,
    })),
  );
}

type DeclarationsWithout = (unreadable: ReadonlySet<unknown>) => Declarations;

function faultsOf(check: Check, declarations: DeclarationsWithout): Fault[] {
  const unreadable = new Set<unknown>();
  for (;;) {
    try {
      return check.find(declarations(unreadable));
    } catch (error) {
      if (!(error instanceof UnsoundField) || unreadable.has(error.definition)) throw error;
      unreadable.add(error.definition);
    }
  }
}

/** The declarations without those that a check cannot read; made once for each set of them. */
function declarationsWithout(
  judged: readonly JudgedDefinition[],
  authorities: readonly KnownAuthority[] | undefined,
): DeclarationsWithout {
  const made = new Map<string, Declarations>();
  return (unreadable) => {
    const candidates = judged.map((one) =>
      one.sound || one.readable === undefined || unreadable.has(one.definition)
        ? one
        : { kind: one.kind, definition: one.readable, sound: true },
    );
    const key = candidates.map(({ sound }) => (sound ? '1' : '0')).join('');
    const declared = made.get(key) ?? declarationsOf(candidates, authorities);
    made.set(key, declared);
    return declared;
  };
}
