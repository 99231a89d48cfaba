// Addresses of the same page with other choices of authorities.

/** The address with the name that nobody has replaced by that of an authority. */
export function hrefReplacing(
  { pathname, search }: Pick<URL, 'pathname' | 'search'>,
  unknown: string,
  slug: string,
): string {
  const changed = [...new URLSearchParams(search)].map(([name, value]) =>
    name === 'with' && value.trim() === unknown ? [name, slug] : [name, value],
  );
  return `${pathname}?${new URLSearchParams(changed).toString()}`;
}

/** The address without the empty fields that a form sends; null where it has none. */
export function withoutEmptyFields({
  pathname,
  search,
}: Pick<URL, 'pathname' | 'search'>): string | null {
  const all = [...new URLSearchParams(search)];
  const filled = all.filter(([, value]) => value.trim() !== '');
  if (filled.length === all.length) return null;
  const text = new URLSearchParams(filled).toString();
  return text === '' ? pathname : `${pathname}?${text}`;
}
