// A scope without a condition says nothing, and one whose conditions exclude each other meets nothing.
import { fault, type Check } from '../check';
import type { CaveatScope } from '../../model/caveat';

export const caveatConditions: Check = {
  code: 'CAVEAT_SCOPE_UNFIT',
  holds: 'Every scope of a caveat has a condition, and a figure can meet all that it has.',
  remedy: 'Correct the conditions; a caveat of every figure of its measures has no scope.',
  find: ({ caveats }) =>
    caveats.flatMap((caveat) =>
      caveat.scope.flatMap((scope, index) => {
        const said = unfit(scope);
        return said === undefined ? [] : [fault('caveat', caveat, `scope[${index}]`, said)];
      }),
    ),
};

function unfit(scope: CaveatScope): { found: string; expected: string } | undefined {
  const { above = -Infinity, below = Infinity, equals, states } = scope;
  const given = Object.values(scope).filter((condition) => condition !== undefined);
  if (given.length === 0) {
    return { found: 'a scope without a condition', expected: 'at least one condition' };
  }
  const isEmpty = given.some((condition) => Array.isArray(condition) && condition.length === 0);
  if (isEmpty) return { found: 'an empty list', expected: 'at least one entry in each list' };
  if (above >= below || (equals !== undefined && (equals <= above || equals >= below))) {
    return {
      found: 'conditions on values that exclude each other',
      expected: 'values between them',
    };
  }
  const asksForValue = [scope.above, scope.below, equals].some((bound) => bound !== undefined);
  return asksForValue && states !== undefined && !states.includes('value')
    ? { found: 'a condition on values of figures that have none', expected: 'the state `value`' }
    : undefined;
}
