// The words around the two charts of a comparison: on its page, in a file and in a frame on another site.
import type { LineChart } from '../charts/line-chart';
import {
  breakNotes,
  lineNotes,
  span,
  stripNotes,
  type ChartNote,
  type ChartWords,
} from '../figures/chart-words';
import type { SeriesTable } from '../figures/series-table';
import { capitalised } from '../words/authority-types';
import { listed } from '../words/listed';
import type { Compared } from './compared';
import type { ComparedWords } from './compared-words';

/** `unit` is its name: `% of household waste`. */
export function comparedStripWords(unit: string, latest: Compared): ChartWords {
  const drawn = latest.rows.filter(({ missing }) => !missing).map(({ name }) => name);
  return {
    title: `Where ${listed(drawn)} ${drawn.length === 1 ? 'lies' : 'lie'} among all authorities`,
    subtitle: `${capitalised(unit)}, ${latest.periodText}`,
    notes: stripNotes(latest.rows),
  };
}

export function comparedLineWords(
  unit: string,
  { line, table }: { line: LineChart; table: Pick<SeriesTable, 'breaks'> | null },
  chosen: { name: string; hasFigures: boolean }[],
): ChartWords {
  const named = (hasFigures: boolean) =>
    chosen.filter((one) => one.hasFigures === hasFigures).map(({ name }) => name);
  const breaks: ChartNote[] = table === null ? [] : breakNotes(table);
  return {
    title: `${listed(named(true))} over time, beside the median of England`,
    subtitle: `${capitalised(unit)}, ${span(line)}`,
    notes: [...breaks, ...lineNotes(named(false))],
  };
}

/** What the figures say, by name, for those who see the chart without its page. */
export function comparedSentences(
  view: 'latest' | 'trend',
  latest: Compared,
  words: ComparedWords | null,
): string[] {
  const values = latest.rows.map(({ name, value, missing, note }) =>
    missing ? note : `${name}: ${[`${value}.`, note].filter((part) => part !== '').join(' ')}`,
  );
  const moves = (words?.each ?? []).map((one) => `${one.name}: ${one.words}`);
  return [
    ...(view === 'latest' || moves.length === 0 ? values : moves),
    ...(latest.england === null
      ? []
      : [`The median of all authorities in England is ${latest.england}.`]),
    ...(words === null ? [] : [words.unsure, words.age]),
  ].filter((sentence) => sentence !== null);
}
