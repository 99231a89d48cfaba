// The file of one chart: its words in order, and what it is called when it is saved.
import { chartFile } from '../charts/chart-file';
import type { Drawing } from '../charts/svg';
import type { ReportSource } from '../report/sources';
import type { CaveatsByWeight } from './caveats';
import type { ChartWords } from './chart-words';

export interface ChartDownload {
  /** What is measured. */
  title: string;
  /** What the figures say, the value first. */
  sentences: string[];
  caveats: CaveatsByWeight;
  /** Who it is compared with: `England (317)`. */
  comparedWith: string[];
  words: ChartWords;
  drawing: Drawing;
  sources: Pick<ReportSource, 'publisher' | 'title' | 'edition' | 'published'>[];
  attribution: string[];
  /** The day whose knowledge is drawn, in words; null for today's. */
  asKnownOn: string | null;
  /** Of the page that shows the same. */
  address: string;
}

export function chartDownload(download: ChartDownload): string {
  const { title, sentences, caveats, comparedWith, words, drawing } = download;
  const { sources, asKnownOn, address } = download;
  const folded = caveats.folded.length;
  return chartFile({
    title,
    shows: words.title,
    subtitle: [
      `${words.subtitle}.`,
      ...(comparedWith.length === 0 ? [] : [`Compared with: ${comparedWith.join(', ')}.`]),
      ...(asKnownOn === null ? [] : [`As known on ${asKnownOn}.`]),
    ].join(' '),
    sentences,
    drawing,
    notes: words.notes.map(({ mark, text }) => (mark === undefined ? text : `${mark} ${text}`)),
    caveats: [
      ...caveats.open.map(({ severity, text }) =>
        severity === 'critical' ? `Critical: ${text}` : text,
      ),
      ...(folded === 0
        ? []
        : [`${folded === 1 ? 'One note' : `${folded} notes`} more on the page.`]),
    ],
    sources: [
      ...sources.map(
        (source) =>
          `Source: ${source.publisher}, ${source.title}, ${source.edition}, published ${source.published}.`,
      ),
      ...download.attribution,
      'Use data to ask questions, not to reach judgements.',
    ],
    address,
  });
}
