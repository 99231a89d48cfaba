// A task as a reader would put it, and the steps that do it: by links and forms, from the home page.

export interface Task {
  who: 'citizen' | 'councillor' | 'finance director' | 'ministry analyst';
  /** In the reader's own words. */
  asks: string;
  steps: readonly Step[];
}

/** What a reader does, or sees. Names are those that a screen reader speaks. */
export type Step =
  | { follow: RegExp | string; in?: Place }
  | { press: string; in?: Place }
  /** Opens what is folded. */
  | { open: RegExp | string; in?: Place }
  | { fill: string; with: string }
  /** A day, as `YYYY-MM-DD`. */
  | { fillDay: string; with: string }
  | { tick: string }
  | { select: string; option: string }
  | { see: RegExp | string; in?: Place }
  /** A link gives a file that holds these words. */
  | { download: RegExp; in?: Place; holds: readonly string[] }
  /** A link leads out of the explorer to such an address. */
  | { leadsTo: RegExp; link: RegExp; in?: Place }
  /** The page makes a PDF of several sheets. */
  | { print: true };

/** A part of the page by its role and its name. */
export interface Place {
  role: 'article' | 'region' | 'row' | 'main' | 'navigation' | 'contentinfo' | 'search';
  name?: RegExp | string;
}
