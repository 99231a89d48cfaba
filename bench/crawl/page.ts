// A page as the crawl reads it: what it is called, where it leads, and what is wrong with its outline.
import { parse, type HTMLElement } from 'node-html-parser';

export interface Page {
  /** Path and query. */
  address: string;
  root: HTMLElement;
  main: HTMLElement;
  title: string;
  /** Path and query of the page that this one stands for. */
  canonical: string;
  ids: ReadonlySet<string>;
  /** Addresses as paths with query and anchor, of this site alone. */
  links: readonly string[];
  /** What is wrong with title, description, language, headings and ids. */
  faults: readonly string[];
}

export function readPage(html: string, address: string, origin: string): Page {
  const root = parse(html);
  const main = root.querySelector('main') ?? root;
  const at = new URL(address, origin);
  const toPath = (href: string) => {
    const url = new URL(href, at);
    return url.origin === at.origin ? `${url.pathname}${url.search}${url.hash}` : null;
  };
  const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const ids = root.querySelectorAll('[id]').map(({ id }) => id);
  return {
    address,
    root,
    main,
    title: wordsOf(root.querySelector('title')),
    canonical: canonical === undefined ? '' : (toPath(canonical) ?? ''),
    ids: new Set(ids),
    links: root
      .querySelectorAll('a[href], link[href], img[src], script[src], form[action]')
      .map(
        (link) =>
          link.getAttribute('href') ??
          link.getAttribute('src') ??
          link.getAttribute('action') ??
          '',
      )
      .flatMap((href) => toPath(href) ?? []),
    faults: [...headFaults(root, canonical), ...headingFaults(root), ...doubled(ids)],
  };
}

/** The words of an element in one line. */
export function wordsOf(element: HTMLElement | null | undefined): string {
  return oneLine(element?.text ?? '');
}

export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

function headFaults(root: HTMLElement, canonical: string | undefined): string[] {
  const description = root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  return [
    ...(wordsOf(root.querySelector('title')) === '' ? ['it has no title'] : []),
    ...(description.trim() === '' ? ['it has no description'] : []),
    ...(root.querySelector('html')?.getAttribute('lang') === 'en-GB'
      ? []
      : ['it names no language']),
    ...(canonical === undefined ? ['it has no canonical address'] : []),
  ];
}

function headingFaults(root: HTMLElement): string[] {
  const headings = root.querySelectorAll('h1, h2, h3, h4, h5, h6');
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  const first = levels.filter((level) => level === 1).length;
  const jumps = headings.filter((_, at) => (levels[at] ?? 1) > (levels[at - 1] ?? 0) + 1);
  return [
    ...(first === 1 ? [] : [`it has ${first} h1`]),
    ...headings.filter((one) => wordsOf(one) === '').map(({ tagName }) => `an ${tagName} is empty`),
    ...jumps.map(
      (one) => `before “${wordsOf(one)}”, ${one.tagName}, a level of heading is left out`,
    ),
  ];
}

function doubled(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map(
    (id) => `the id “${id}” stands on several elements`,
  );
}
