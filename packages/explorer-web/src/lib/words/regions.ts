// What regions are called within a sentence.

/** `the South West`, `London`. */
export function regionInWords(region: string | null): string {
  if (region === null) return 'the region';
  return /^(North|South|East|West)\b/.test(region) ? `the ${region}` : region;
}
