// Finds metrics by the words of their titles and questions. Authorities are found by the API.
import type { Metric } from '@oflog/metrics-core';

/** Metrics in which every word of the query begins a word of the title or of the question. */
export function metricsMatching<Found extends Pick<Metric, 'title' | 'question' | 'formerTitles'>>(
  metrics: Found[],
  query: string,
): Found[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  return metrics.filter(({ title, question, formerTitles }) => {
    const words = wordsOf([title, question, ...formerTitles].join(' '));
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
