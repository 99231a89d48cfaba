// Which of several texts a text most likely became.
import { distance } from 'fastest-levenshtein';

import { withoutYears } from './shift-years';

/** Below this share of letters in common two headers are two things. */
const alike = 0.6;

/** 1 for the same text, whatever its years and white space; 0 for nothing in common. */
export function similarity(a: string, b: string): number {
  const [one, other] = [comparable(a), comparable(b)];
  if (one === other) return 1;
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 0 : 1 - distance(one, other) / longest;
}

/** The most similar text of those that are similar at all. */
export function mostSimilar(text: string, candidates: readonly string[]): string | undefined {
  return nearestTexts(text, candidates).find((candidate) => similarity(text, candidate) >= alike);
}

/** The nearest first; a text that only gained or lost a note at its end counts as near. */
export function nearestTexts(text: string, candidates: readonly string[]): string[] {
  return candidates
    .map((candidate) => ({ candidate, score: similarity(text, candidate) }))
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
}

function comparable(text: string): string {
  return withoutYears(text)
    .replace(/[^\p{L}\p{N}#%£]+/gu, ' ')
    .trim();
}
