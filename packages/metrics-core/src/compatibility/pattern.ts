// Patterns of places in a definition, and which of them a step further down still fit.

/** A step into a value: a property or an entry of a record by name, or an entry of a list. */
export type Step = { property: string } | { entry: string };

/** The patterns that fit the way so far, each with the segments that are still to come. */
export type Fit = { pattern: string; rest: readonly string[] }[];

const anyEntryOfList = '[]';
const anyProperty = '*';
const anyDepth = '**';

/** All patterns, seen from the definition itself. */
export function fitOf(patterns: readonly string[]): Fit {
  return patterns.map((pattern) => ({ pattern, rest: segmentsOf(pattern) }));
}

/** The patterns that still fit after a step. */
export function fitAfter(fit: Fit, step: Step): Fit {
  return fit.flatMap(({ pattern, rest: [segment, ...rest] }) => {
    if (segment === anyDepth) {
      return [
        { pattern, rest: [segment, ...rest] },
        { pattern, rest },
      ];
    }
    const fits =
      'entry' in step
        ? segment === anyEntryOfList
        : segment === anyProperty || segment === step.property;
    return fits ? [{ pattern, rest }] : [];
  });
}

/** The pattern that ends here; one that names the place beats one that reaches any depth. */
export function endOf(fit: Fit): string | undefined {
  return fit.find(({ rest }) => rest.length === 0)?.pattern;
}

/** Whether any pattern goes on below. */
export function goesOn(fit: Fit): boolean {
  return fit.some(({ rest }) => rest.length > 0);
}

/** Whether any pattern goes on to the entries of the list here. */
export function hasEntries(fit: Fit): boolean {
  return fit.some(({ rest }) => rest[0] === anyEntryOfList);
}

/** Whether a pattern goes on to the entries of the record here, whatever their names. */
export function hasProperties(fit: Fit): boolean {
  return fit.some(({ rest }) => rest[0] === anyProperty);
}

/** Whether a pattern of any depth is under way, which passes through lists by place. */
export function isAtAnyDepth(fit: Fit): boolean {
  return fit.some(({ rest }) => rest[0] === anyDepth);
}

function segmentsOf(pattern: string): string[] {
  return pattern
    .replaceAll('[]', '.[]')
    .split('.')
    .filter((segment) => segment !== '');
}
