// Whether a client has the bytes that it asks for.

/** Whether a header If-None-Match names the tag. */
export function isHeld(tag: string, ifNoneMatch: string | null): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .some((each) => each === tag || each === '*');
}
