// The address of a comparison: one metric, and the authorities that are compared.

/** The page of comparisons with one authority in its form. */
export function compareStart(slug: string): string {
  return `/compare?${new URLSearchParams({ with: slug }).toString()}`;
}

export function compareAddress(metric: string, slugs: string[]): string {
  const parameters = new URLSearchParams([
    ['metric', metric],
    ...slugs.map((slug) => ['with', slug]),
  ]);
  return `/compare?${parameters.toString()}`;
}
