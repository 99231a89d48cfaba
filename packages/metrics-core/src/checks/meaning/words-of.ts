/** A text without capitals and punctuation: `Band-D tax` is `band d tax`. */
export function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%£+]+/gu, ' ')
    .trim();
}
