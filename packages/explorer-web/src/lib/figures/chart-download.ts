// The file of one chart: its words in order, and what it is called when it is saved.
import { chartFile } from '../charts/chart-file';
import type { Drawing } from '../charts/svg';
import type { ReportSource } from '../report/sources';
import type { Card } from './card';
import { figureSentence, type ChartWords } from './chart-words';

export interface ChartDownload {
  authority: string;
  card: Pick<Card, 'title' | 'headline' | 'sentences' | 'caveats'>;
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
  const { authority, card, comparedWith, words, drawing, sources, asKnownOn, address } = download;
  const { headline, caveats } = card;
  const folded = caveats.folded.length;
  return chartFile({
    title: card.title,
    shows: words.title,
    subtitle: [
      `${words.subtitle}.`,
      ...(comparedWith.length === 0 ? [] : [`Compared with: ${comparedWith.join(', ')}.`]),
      ...(asKnownOn === null ? [] : [`As known on ${asKnownOn}.`]),
    ].join(' '),
    sentences: [figureSentence(authority, headline), ...card.sentences],
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
        ({ publisher, title, edition, published }) =>
          `Source: ${publisher}, ${title}, ${edition}, published ${published}.`,
      ),
      ...download.attribution,
      'Use data to ask questions, not to reach judgements.',
    ],
    address,
  });
}
