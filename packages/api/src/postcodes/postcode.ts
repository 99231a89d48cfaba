// British postcodes as people type them.

const shape = /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i;

/** The postcode in its usual form, `BS1 5TR`; null where the text is none. */
export function readPostcode(text: string): string | null {
  const typed = text.trim().replaceAll(/\s+/g, ' ');
  if (!shape.test(typed)) return null;
  const letters = typed.replace(' ', '').toUpperCase();
  return `${letters.slice(0, -3)} ${letters.slice(-3)}`;
}
