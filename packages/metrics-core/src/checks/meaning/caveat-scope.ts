// A caveat whose scope meets no figure that there can be warns nobody.
import { fault, type Check, type Fault } from '../check';
import type { DeclaredMeasure, Declarations } from '../declarations';
import { periodsHeld } from '../series';
import type { Caveat, CaveatScope } from '../../model/caveat';
import { firstDay, lastDay } from '../../model/period';

export const caveatScope: Check = {
  code: 'CAVEAT_TOUCHES_NOTHING',
  holds: 'Every scope of a caveat can meet figures of a measure that lists it.',
  remedy: 'Correct the scope, list the caveat elsewhere, or take it out.',
  find: (declared) =>
    declared.caveats.flatMap((caveat) => {
      const measures = declared.measures.filter(({ measure }) =>
        measure.caveats.includes(caveat.id),
      );
      // One that is listed by an unsound measure may well touch that.
      if (measures.length === 0 || declared.mentioned.has(caveat.id)) return [];
      return caveat.scope.flatMap((scope, index) => {
        const faults = measures.map((one) => missing(caveat, scope, index, one, declared));
        const [first] = faults;
        return first !== undefined && faults.every((one) => one !== undefined) ? [first] : [];
      });
    }),
};

/** Why a scope meets no figure of a measure; undefined where it does. */
function missing(
  caveat: Caveat,
  scope: CaveatScope,
  index: number,
  one: DeclaredMeasure,
  declared: Declarations,
): Fault | undefined {
  const said =
    missedTypes(scope, one) ?? missedPeriods(scope, one, declared) ?? missedValues(scope, one);
  return said && fault('caveat', caveat, `scope[${index}].${said.condition}`, said);
}

interface Missed {
  condition: string;
  found: string;
  expected: string;
}

function missedTypes(
  { types }: CaveatScope,
  { kind, measure }: DeclaredMeasure,
): Missed | undefined {
  const concerned = kind === 'metric' ? measure.responsible.types : measure.covers;
  const byName = kind === 'metric' && measure.responsible.bodies.length > 0;
  if (types === undefined || byName) return undefined;
  // A joint body reports for others: its rows count wherever theirs do.
  return types.some((type) => type === 'joint-body' || concerned.includes(type))
    ? undefined
    : {
        condition: 'types',
        found: types.length === 0 ? 'an empty list' : types.join(', '),
        expected: `types that "${measure.id}" is about: ${concerned.join(', ')}`,
      };
}

function missedPeriods(
  { from, to }: CaveatScope,
  { measure }: DeclaredMeasure,
  declared: Declarations,
): Missed | undefined {
  if (from === undefined && to === undefined) return undefined;
  const held = periodsHeld(measure, declared)?.possible;
  const isMet = held?.some(
    (period) =>
      (from === undefined || firstDay(period) >= firstDay(from)) &&
      (to === undefined || lastDay(period) <= lastDay(to)),
  );
  // A range that is reversed is another check's fault.
  const isReversed = from !== undefined && to !== undefined && firstDay(from) > lastDay(to);
  if (isMet !== false || isReversed) return undefined;
  return {
    condition: from === undefined ? 'to' : 'from',
    found: `${from ?? 'the start'} to ${to ?? 'today'}`,
    expected: `periods that "${measure.id}" has: ${held?.[0] ?? 'none'} to ${held?.at(-1) ?? 'none'}`,
  };
}

function missedValues(
  { below, above, equals }: CaveatScope,
  { measure }: DeclaredMeasure,
): Missed | undefined {
  const { min, max } = measure.bounds;
  // Bounds without room are another check's fault.
  if (min >= max) return undefined;
  const expected = `values from ${min} to ${max}, the bounds of "${measure.id}"`;
  if (below !== undefined && below <= min)
    return { condition: 'below', found: String(below), expected };
  if (above !== undefined && above >= max)
    return { condition: 'above', found: String(above), expected };
  return equals !== undefined && (equals < min || equals > max)
    ? { condition: 'equals', found: String(equals), expected }
    : undefined;
}
