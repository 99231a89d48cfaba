// The HTML that shows a chart in a frame on another site.
import { escape } from '../charts/svg';

export interface Embedded {
  /** Whole, with https:// and host. */
  address: string;
  /** What the frame holds, for those who do not see it. */
  title: string;
}

export function embedCode({ address, title }: Embedded): string {
  return `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="760" loading="lazy"></iframe>`;
}
