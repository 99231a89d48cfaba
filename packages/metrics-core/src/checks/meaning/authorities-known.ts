// A code that the register does not know matches no row, and says nothing about it.
import { authoritiesNamed } from '../authorities-named';
import { fault, type Check } from '../check';
import type { KnownAuthority } from '../declarations';
import { nearest } from '../words';
import type { Register } from '../../model/register';

export const authoritiesKnown: Check = {
  code: 'AUTHORITY_UNKNOWN',
  holds:
    'Codes of authorities are in the register, or of a type that it knows where only the definitions are at hand, or are declared in it; totals are of areas declared in it.',
  remedy: 'Correct the code, or add the authority or area to the register.',
  find: (declared) => {
    const { register, authorities } = declared;
    // A register without types or areas is one fault, not one for each code.
    if (register === undefined || Object.keys(register.types).length === 0) return [];
    const types = new Set(Object.keys(register.types));
    const added = codesDeclaredIn(register);
    const areas = new Set(register.areas.map(({ code }) => code));
    const registered = authorities && new Set(authorities.map(({ code }) => code));
    return authoritiesNamed(declared).flatMap(({ of, field, code, mayBeArea }) => {
      if (added.has(code) || (mayBeArea === true && (areas.has(code) || areas.size === 0)))
        return [];
      const isOfKnownType = types.has(code.slice(0, 3));
      if (isOfKnownType && (registered === undefined || registered.has(code))) return [];
      return [
        fault(of.kind, of, field, {
          found: `"${code}"`,
          expected: expectedFor(register, mayBeArea, isOfKnownType),
          remedy: authorities && remedyFor(code, authorities),
        }),
      ];
    });
  },
};

/**
 * What the register itself says there is: also authorities to come, of a type that it knows, which no
 * file has yet.
 */
function codesDeclaredIn({ types, additions, jointBodies, changes }: Register): Set<string> {
  return new Set([
    ...[...additions, ...jointBodies].map(({ code }) => code),
    ...changes.flatMap(({ to }) => to.filter((code) => Object.hasOwn(types, code.slice(0, 3)))),
  ]);
}

function expectedFor(
  { types }: Register,
  mayBeArea: boolean | undefined,
  isOfKnownType: boolean,
): string {
  const known = isOfKnownType
    ? 'the code of an authority in the register'
    : `a code that starts with ${Object.keys(types).join(', ')}`;
  return `${known}, or ${mayBeArea === true ? 'an authority or area' : 'an authority'} that the register declares`;
}

function remedyFor(code: string, authorities: readonly KnownAuthority[]): string | undefined {
  const meant = nearest(
    code,
    authorities.map((authority) => authority.code),
  );
  const name = authorities.find((authority) => authority.code === meant)?.name;
  return meant === undefined || name === undefined
    ? undefined
    : `Did you mean "${meant}" (${name})? If it is new, add the authority to the register.`;
}
