// Commas between thousands.

/** `1,234,567.1234` for `1234567.1234`; digits after the point stay as they are. */
export function withThousands(rounded: string): string {
  const [whole = '', fraction] = rounded.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
