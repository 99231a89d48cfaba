// Proof at compile time that a zod schema and its interface say the same.

/** Writes interfaces and intersections out as plain object types, so that they can be compared. */
type Flatten<T> = T extends object ? { [K in keyof T]: Flatten<T[K]> } : T;

/** `true` if the two types are one, else `false`. */
export type Same<A, B> =
  (<T>() => T extends Flatten<A> ? 1 : 2) extends <T>() => T extends Flatten<B> ? 1 : 2
    ? true
    : false;
