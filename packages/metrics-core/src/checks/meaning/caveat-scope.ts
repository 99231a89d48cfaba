// A caveat whose scope meets no figure that there can be warns nobody.
import { fault, type Check, type Fault } from '../check';
import { columnUses, formulasIn } from '../column-uses';
import { publicationNamed, type DeclaredMeasure, type Declarations } from '../declarations';
import { periodsHeld } from '../series';
import type { Caveat, CaveatScope } from '../../model/caveat';
import type { Formula } from '../../model/formula';
import type { Measure } from '../../model/measure';
import { firstDay, lastDay } from '../../model/period';
import type { Publication } from '../../model/publication';
import type { AuthorityType, Mark, State } from '../../model/vocabulary';

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
    missedTypes(scope, one) ??
    missedAuthorities(scope, one, declared) ??
    missedPeriods(scope, one, declared) ??
    missedValues(scope, one) ??
    missedStates(scope, one, declared);
  return said && fault('caveat', caveat, `scope[${index}].${said.condition}`, said);
}

interface Missed {
  condition: string;
  found: string;
  expected: string;
}

function missedTypes({ types }: CaveatScope, one: DeclaredMeasure): Missed | undefined {
  // A list without entries is another check's fault.
  if (types === undefined || types.length === 0) return undefined;
  const concerned = typesConcerned(one);
  if (concerned === undefined || types.some((type) => concerned.has(type))) return undefined;
  return {
    condition: 'types',
    found: types.join(', '),
    expected: `types that "${one.measure.id}" is about: ${[...concerned].join(', ')}`,
  };
}

function missedAuthorities(
  { authorities }: CaveatScope,
  one: DeclaredMeasure,
  { register }: Declarations,
): Missed | undefined {
  const concerned = typesConcerned(one);
  if (authorities === undefined || authorities.length === 0 || concerned === undefined) {
    return undefined;
  }
  // Areas of totals and bodies that the register adds have no type by their code.
  const isMet = authorities.some((code) => {
    const type = register?.types[code.slice(0, 3)];
    return type === undefined || concerned.has(type);
  });
  if (isMet) return undefined;
  return {
    condition: 'authorities',
    found: authorities.join(', '),
    expected: `authorities of the types that "${one.measure.id}" is about: ${[...concerned].join(', ')}`,
  };
}

/** Undefined where bodies of any type may be concerned, by name. */
function typesConcerned({ kind, measure }: DeclaredMeasure): Set<AuthorityType> | undefined {
  if (kind === 'metric' && measure.responsible.bodies.length > 0) return undefined;
  // A joint body reports for others: its rows count wherever theirs do.
  return new Set([
    ...(kind === 'metric' ? measure.responsible.types : measure.covers),
    'joint-body',
  ]);
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

/** States and marks that a figure has from its formula alone, or where its publication speaks of them. */
function missedStates(
  { states = [], marks = [] }: CaveatScope,
  { measure }: DeclaredMeasure,
  declared: Declarations,
): Missed | undefined {
  for (const [condition, list] of Object.entries({ states, marks })) {
    if (list.length > 0 && !list.some((one) => canHave(measure, one, declared))) {
      return {
        condition,
        found: list.join(', '),
        expected: `${condition} that figures of "${measure.id}" can have`,
      };
    }
  }
  return undefined;
}

function canHave(measure: Measure, word: State | Mark, declared: Declarations): boolean {
  const publications = columnUses(measure).map(({ column }) =>
    publicationNamed(declared, column.publication),
  );
  // An unknown publication is another check's fault, and may well have it.
  return (
    isMade(measure, word, publications) ||
    publications.some((one) => one === undefined || JSON.stringify(one).includes(`"${word}"`))
  );
}

/** Whether the formula makes it, or who reports for whom; of what files say, always. */
function isMade(
  { value, definedWhen }: Measure,
  word: State | Mark,
  publications: readonly (Publication | undefined)[],
): boolean {
  const has = (...kinds: Formula['kind'][]) =>
    formulasIn(value, 'value').some(({ formula }) => kinds.includes(formula.kind));
  switch (word) {
    case 'floored':
      return has('at-least');
    case 'not-meaningful':
      return definedWhen !== undefined || has('percent', 'per');
    case 'reported-jointly':
    case 'joint':
      return publications.some((one) => one !== undefined && one.jointReporting.length > 0);
    default:
      return true;
  }
}
