// Reads the numbers in headlines, sentences and drawings: each must be one that data/ has for its place.
import type { HTMLElement } from 'node-html-parser';

import type { Block } from './blocks.ts';
import {
  figureText,
  latestPeriod,
  latestWithValue,
  type Expected,
  type Measure,
} from './expected.ts';
import { aNumber, type KnownNumbers } from './known-numbers.ts';
import { oneLine, wordsOf } from './page.ts';
import type { PageScope } from './page-scope.ts';
import { withoutPlainNumbers } from './plain-numbers.ts';
import { writtenPeriod } from './written.ts';

export interface NumbersRead {
  /** Numbers that were compared with data/. */
  compared: number;
  faults: string[];
  /** Words with numbers of which nothing says what they are. */
  unexplained: string[];
}

export function readWords(
  block: Block,
  scope: PageScope,
  {
    expected,
    known,
    definitions,
  }: {
    expected: Expected;
    known: KnownNumbers;
    definitions: readonly string[];
  },
): NumbersRead {
  const read: NumbersRead = { compared: 0, faults: [], unexplained: [] };
  const { element, text } = block;
  if (!/\d/.test(text)) return read;
  const said = `in “${text.slice(0, 200)}”`;
  const measure = scope.measureOf(element);

  let rest = text;
  for (const { words, found, must } of namedFigures(block, measure, scope, expected)) {
    read.compared += 1;
    rest = rest.replace(words, ' ');
    if (found !== must) read.faults.push(`${found} stands there, data/ has ${must}, ${said}`);
  }
  rest = withoutPlainNumbers(rest, definitions);
  if (!/\d/.test(rest)) return read;
  const numbers = known.of(measure, scope);
  rest = rest.replace(aNumber, (found) => {
    if (!numbers.has(found.replace(/,$/, ''))) return found;
    read.compared += 1;
    return ' ';
  });
  const left = rest.match(aNumber) ?? [];
  if (left.length > 0) read.unexplained.push(`“${left.map(oneLine).join('”, “')}” ${said}`);
  return read;
}

interface NamedFigure {
  /** As they stand on the page. */
  words: string;
  found: string;
  must: string;
}

/** Figures that stand by themselves in large type, and those right after a name in a drawing. */
function namedFigures(
  { element, text }: Block,
  measure: Measure | null,
  { authority, chosen, isOfAll }: PageScope,
  expected: Expected,
): NamedFigure[] {
  if (measure === null) return [];
  const headline = element.classList.contains('app-multiples__words')
    ? element.querySelector('strong')
    : element.querySelector('.app-figure__value, .app-context__value');
  if (headline !== null && authority !== null) {
    const found = wordsOf(headline);
    const period =
      periodOfSection(element, measure, expected) ??
      latestPeriod(measure, authority, expected, { forAll: isOfAll && 'polarity' in measure });
    return [{ words: found, found, must: figureText(measure, authority, period, expected) }];
  }
  if (element.tagName !== 'SVG') return [];
  return [...(authority === null ? [] : [authority]), ...chosen].flatMap((one) =>
    afterName(one.name, text, measure).map(({ words, found, label }) => {
      const period =
        expected.periodsOf(measure).find((id) => writtenPeriod(id) === label) ??
        latestWithValue(measure, one, expected);
      return { words, found, must: figureText(measure, one, period, expected) };
    }),
  );
}

/** `Kent 28.8%`, `Kent: 28.8%.`, `Kent 28.8% in 2019-20`. */
function afterName(name: string, text: string, { unit }: Measure) {
  const value = `−?${escaped(unit.prefix)}\\d[\\d,]*(?:\\.\\d+)?${escaped(unit.suffix)}`;
  const named = new RegExp(
    `(?<!\\w)${escaped(name)}:? (?<found>${value})(?: in (?<label>[\\d/-]+))?`,
    'g',
  );
  return [...text.matchAll(named)].map(({ 0: words, groups }) => ({
    words,
    found: groups?.found ?? '',
    label: groups?.label ?? '',
  }));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** On the page of a figure each period has a section of its own. */
function periodOfSection(element: HTMLElement, measure: Measure, expected: Expected) {
  const periods = expected.periodsOf(measure);
  for (let one: HTMLElement | null = element; one !== null; one = one.parentNode) {
    if (periods.includes(one.id)) return one.id;
  }
  return null;
}
