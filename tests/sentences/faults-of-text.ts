// What is wrong with a sentence whatever it is about: grammar that a program can check, and words that judge.

const wrong: [pattern: RegExp, fault: string][] = [
  [/^\s*$/, 'is empty'],
  [/^(?![A-Z0-9£−“])/, 'does not start with a capital or a number'],
  [/[^.?!]$/, 'does not end with a full stop'],
  [/\.\.|,,|;;|[ ,;(][.,;)]|\( /, 'has stray punctuation'],
  [/ {2}|\n|\t/, 'has a double space'],
  [/\b(undefined|NaN|null|Infinity|\[object)/, 'shows a slip of the program'],
  [
    /(?<![\d.,])1 (figures|authorities|places|years|months|councils|bodies|have|are)\b/,
    'says 1 of many',
  ],
  [/%%|££|%\s*per cent|\bkg kg\b|(\b(?:of|per) [a-z0-9, ]{4,30})\1/, 'doubles a unit'],
  [/\b([a-z]+) \1\b/i, 'doubles a word'],
  [
    /\b(better|worse|best|worst|top|bottom|rank\w*|perform\w*|failing|league|good|bad)\b/i,
    'judges',
  ],
];

/** What is wrong with a text of one sentence or more. */
export function faultsOfText(text: string): string[] {
  const open = text.split('(').length;
  const faults = wrong.flatMap(([pattern, fault]) => (pattern.test(text) ? [fault] : []));
  return open === text.split(')').length ? faults : [...faults, 'has a bracket alone'];
}

/** Sentences that stand more than once. */
export function doubled(sentences: readonly string[]): string[] {
  return sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);
}
