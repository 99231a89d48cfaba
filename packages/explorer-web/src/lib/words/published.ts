// When a file was published, in words.
import { dayLabel } from '@oflog/metrics-core';

export interface PublishedOn {
  published: string;
  publishedKind: 'stated' | 'approximate';
}

/** `12 December 2024` or `by 12 December 2024`, where there is little room. */
export function publishedInBrief({ published, publishedKind }: PublishedOn): string {
  return publishedKind === 'stated' ? dayLabel(published) : `by ${dayLabel(published)}`;
}

/** `12 December 2024`, or the latest day that it can have been. */
export function publishedInWords({ published, publishedKind }: PublishedOn): string {
  const day = dayLabel(published);
  return publishedKind === 'stated' ? day : `by ${day} (the exact day is not known)`;
}
