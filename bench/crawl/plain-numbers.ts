// Takes out of a text the numbers that are no figures: dates, periods, ages, codes, and what definitions say.
import { inputsInWords, type Catalogue } from '@oflog/metrics-core';

import { oneLine } from './page.ts';
import { months } from './written.ts';

const month = months.join('|');
const plain = [
  // Addresses that a report writes out: first, since others would cut them.
  /\bhttps?:\/\/\S+/g,
  // 30 June 2022, June 2022, 2022-06-30
  new RegExp(`(?:\\b\\d{1,2} )?\\b(?:${month}) \\d{4}\\b`, 'g'),
  /\b\d{4}-\d{2}-\d{2}\b/g,
  // 2022-23, 2022/23, 2022; figures of four digits have a comma, and decimals a point before them
  /(?<!\.)\b(?:19|20)\d{2}(?:[-/]\d{2})?\b/g,
  // The age of a figure.
  /\b\d+ (?:years?|months?)\b/g,
  // The code of an authority.
  /\b[EJ]\d{8}\b/g,
  // Of formulas.
  /\btimes 1(?:0+|(?:,000)+|00(?:,000)?)\b/g,
  /\bfrom the first of \d+ publications\b/g,
  // The frame that others put on their pages.
  /<iframe [^>]*>/g,
  /^The \d+ questions on this page$/g,
  /^\d+ (?:files read|notes on)\b/g,
  // Marks of notes.
  /^Points? \d+(?:, \d+)*(?: and \d+)? (?:below|at the start of) the\b/g,
  // Where the bars of a drawing begin and end; how many they count is compared.
  /^The (?:first|last) bar is open: .*/g,
];

export function withoutPlainNumbers(text: string, definitions: readonly string[]): string {
  const rest = withoutPlain(text);
  if (!/\d/.test(rest)) return rest;
  const told = definitions.reduce(
    (left, words) => (left.includes(words) ? left.replaceAll(words, ' ') : left),
    text,
  );
  return withoutPlain(told);
}

function withoutPlain(text: string): string {
  return plain.reduce((rest, words) => rest.replace(words, ' '), text);
}

/** Every text that readers get from the definitions and that has a number in it, the longest first. */
export function definitionTexts(catalogue: Catalogue): string[] {
  const texts = new Set<string>();
  const add = (text: string) => {
    const line = oneLine(text);
    texts.add(line).add(`${line.charAt(0).toUpperCase()}${line.slice(1)}`);
  };
  const collect = (part: unknown): void => {
    if (typeof part === 'string') {
      if (/\d/.test(part) && /[a-z]/i.test(part)) add(part);
    } else if (typeof part === 'object' && part !== null) {
      Object.values(part).forEach(collect);
    }
  };
  const { publications, ...others } = catalogue;
  collect(others);
  for (const { releases, ...told } of publications) {
    collect([told, releases.map(({ file, edition }) => [file, edition])]);
  }
  for (const measure of [...catalogue.metrics, ...catalogue.contextVariables]) {
    add(`at least ${measure.expectedCoverage.atLeast}% of the authorities`);
    collect(inputsInWords(measure, publications));
  }
  return [...texts].toSorted((a, b) => b.length - a.length);
}
