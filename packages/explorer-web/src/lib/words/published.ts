// When a file was published, in words.
import { dayLabel } from '@oflog/metrics-core';

export interface PublishedOn {
  published: string;
  publishedKind: 'stated' | 'approximate';
}

/** `12 December 2024`, or the latest day that it can have been. */
export function publishedInWords({ published, publishedKind }: PublishedOn): string {
  const day = dayLabel(published);
  return publishedKind === 'stated' ? day : `by ${day} (the exact day is not known)`;
}
