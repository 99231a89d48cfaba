// A code that the register cannot know matches no row, and says nothing about it.
import { authoritiesNamed } from '../authorities-named';
import { fault, type Check } from '../check';
import type { Register } from '../../model/register';

export const authoritiesKnown: Check = {
  code: 'AUTHORITY_UNKNOWN',
  holds:
    'Codes of authorities are of a type that the register knows, or are declared in it; totals are of areas declared in it.',
  remedy: 'Correct the code, or add the authority or area to the register.',
  find: (declared) => {
    const { register } = declared;
    // A register without types or areas is one fault, not one for each code.
    if (register === undefined || Object.keys(register.types).length === 0) return [];
    const types = new Set(Object.keys(register.types));
    const added = new Set([...register.additions, ...register.jointBodies].map(({ code }) => code));
    const areas = new Set(register.areas.map(({ code }) => code));
    return authoritiesNamed(declared).flatMap(({ of, field, code, mayBeArea }) =>
      types.has(code.slice(0, 3)) ||
      added.has(code) ||
      (mayBeArea === true && (areas.has(code) || areas.size === 0))
        ? []
        : [
            fault(of.kind, of, field, {
              found: `"${code}"`,
              expected: expectedFor(register, mayBeArea),
            }),
          ],
    );
  },
};

function expectedFor({ types }: Register, mayBeArea: boolean | undefined): string {
  const starts = `a code that starts with ${Object.keys(types).join(', ')}`;
  const declaredOne = mayBeArea === true ? 'an authority or area' : 'an authority';
  return `${starts}, or ${declaredOne} that the register declares`;
}
