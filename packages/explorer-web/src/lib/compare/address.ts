// The address of a comparison: one metric, and the authorities that are compared.

export function compareAddress(metric: string, slugs: string[]): string {
  const parameters = new URLSearchParams([
    ['metric', metric],
    ...slugs.map((slug) => ['with', slug]),
  ]);
  return `/compare?${parameters.toString()}`;
}
