/** The words of a text without case, accents and apostrophes: `kings lynn` finds `King’s Lynn`. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
