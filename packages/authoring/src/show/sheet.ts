// A definition laid out for reading: headed sections of labelled entries and plain lines.
import { wrapped } from '../text/table';
import type { Paint } from '../text/paint';

/** A label with its text, or a text of its own. */
export type Entry = readonly [label: string, text: string] | string;

export interface Section {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

export interface Sheet {
  readonly title: string;
  readonly sections: readonly Section[];
}

const width = 96;
const margin = '  ';

/** The sheet as lines of text; sections and labels without content are left out. */
export function sheetLines({ title, sections }: Sheet, paint: Paint): string[] {
  return [
    paint.bold(title),
    ...sections
      .map(({ heading, entries }) => ({ heading, entries: entries.filter(isFilled) }))
      .filter(({ entries }) => entries.length > 0)
      .flatMap(({ heading, entries }) => ['', paint.bold(heading), ...entryLines(entries)]),
  ];
}

function isFilled(entry: Entry): boolean {
  return typeof entry === 'string' ? entry !== '' : entry[1] !== '';
}

function entryLines(entries: readonly Entry[]): string[] {
  const labels = entries.map((entry) => (typeof entry === 'string' ? '' : entry[0]));
  const labelWidth = Math.max(...labels.map((label) => label.length)) + 2;
  return entries.flatMap((entry) => {
    if (typeof entry === 'string') return wrapped(entry, width, '  ').map((line) => margin + line);
    const [label, text] = entry;
    return wrapped(text, width - labelWidth).map(
      (line, index) => margin + (index === 0 ? label : '').padEnd(labelWidth) + line,
    );
  });
}
