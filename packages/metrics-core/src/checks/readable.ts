// What checks of meaning can still read of a definition whose shape is not sound: all but its unsound
// fields. A check that reads one of those is told so, and does without the definition.

/** Thrown where a check reads a field that is not sound. */
export class UnsoundField extends Error {
  constructor(readonly definition: unknown) {
    super('This field is not sound.');
  }
}

/** Where a definition is not sound, and whether the field is one that nothing knows. */
export interface UnsoundPath {
  readonly path: readonly PropertyKey[];
  readonly isUnknown: boolean;
}

/**
 * A copy without its unknown fields, whose other unsound fields throw UnsoundField when they are read.
 * Undefined where that leaves nothing: the definition is no object, or nobody knows which it is.
 */
export function readablePart(definition: unknown, unsound: readonly UnsoundPath[]): unknown {
  const isBeyondReading = unsound.some(({ path }) => path.length === 0 || path[0] === 'id');
  if (isBeyondReading || typeof definition !== 'object' || definition === null) return undefined;
  return copyWithout(definition, unsound, () => {
    throw new UnsoundField(definition);
  });
}

function copyWithout(
  value: unknown,
  unsound: readonly UnsoundPath[],
  refuse: () => never,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const copy: object = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  for (const key of new Set(unsound.map(({ path }) => path[0] ?? ''))) {
    const inside = unsound.filter(({ path }) => path[0] === key);
    const itself = inside.find(({ path }) => path.length === 1);
    if (itself?.isUnknown === true) {
      Reflect.deleteProperty(copy, key);
    } else if (itself) {
      Object.defineProperty(copy, key, { get: refuse, enumerable: true, configurable: true });
    } else {
      const deeper = inside.map((one) => ({ ...one, path: one.path.slice(1) }));
      const content = copyWithout(Reflect.get(value, key), deeper, refuse);
      Object.defineProperty(copy, key, { value: content, enumerable: true, configurable: true });
    }
  }
  return copy;
}
