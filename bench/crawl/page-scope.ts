// What a place on a page is about: which authority, which measure.
import type { HTMLElement } from 'node-html-parser';

import type { Expected, Measure } from './expected.ts';
import type { HeldAuthority } from './held-data.ts';
import { wordsOf, type Page } from './page.ts';

export interface PageScope {
  /** The authority that the address names. */
  authority: HeldAuthority | null;
  /** Those that the address chooses to compare with. */
  chosen: readonly HeldAuthority[];
  /** Whether the page shows the latest period of all, though the authority may have ended before. */
  isOfAll: boolean;
  /** The period and the tier of areas that the address asks for; empty where it asks for none. */
  period: string;
  areas: string;
  /** Around whose median the bands of a map lie: of all, or of the type of each. */
  around: 'england' | 'type';
  /** The measure that an element is about: of its card or its term, else of the address. */
  measureOf(element: HTMLElement): Measure | null;
  /** By the name or the link in an element; of two with the same name, the one that exists. */
  authorityIn(element: HTMLElement): HeldAuthority | null;
  /** By the title or the link in an element. */
  measureIn(element: HTMLElement): Measure | null;
}

export function scopeOf({ address }: Page, expected: Expected): PageScope {
  const { pathname, searchParams } = new URL(address, 'http://explorer.invalid');
  const [, first, second = '', third = ''] = pathname.split('/').map(decodeURIComponent);
  const bySlug = new Map(expected.authorities.map((one) => [one.slug, one]));
  const byName = new Map(
    expected.authorities
      .toSorted((a, b) => Number(a.to === '') - Number(b.to === ''))
      .map((one) => [one.name, one]),
  );
  const byTitle = new Map(expected.measures.map((one) => [one.title, one]));
  const slug = first === 'authorities' ? second : first === 'figures' ? third : '';
  const authority = bySlug.get(slug) ?? null;
  const chosen = searchParams
    .getAll('with')
    .flatMap((asked) => bySlug.get(asked) ?? byName.get(asked) ?? []);
  const ofPage = [...(authority === null ? [] : [authority]), ...chosen];
  const named =
    first === 'metrics' || first === 'context' || first === 'figures'
      ? second
      : (searchParams.get('metric') ?? '');
  const measure = expected.measure(named) ?? null;

  return {
    authority,
    chosen,
    isOfAll:
      ofPage.length === 0 ||
      (first === 'authorities' &&
        third !== '' &&
        third !== 'report' &&
        !['trend', 'table'].includes(searchParams.get('view') ?? '')),
    period: searchParams.get('period') ?? '',
    areas: searchParams.get('areas') ?? '',
    around: searchParams.get('around') === 'type' ? 'type' : 'england',
    measureOf: (element) => {
      const term = element.tagName === 'DD' ? wordsOf(element.previousElementSibling) : '';
      const explained = byTitle.get(term);
      if (explained !== undefined) return explained;
      for (let one: HTMLElement | null = element; one !== null; one = one.parentNode) {
        const names = [one.id, one.getAttribute('aria-labelledby') ?? ''];
        // One of several small drawings.
        const caption =
          one.tagName === 'LI' ? one.querySelector('figcaption strong, figcaption a') : null;
        const found =
          names.map((name) => expected.measure(name)).find((known) => known !== undefined) ??
          byTitle.get(wordsOf(caption));
        if (found !== undefined) return found;
      }
      return measure;
    },
    authorityIn(element) {
      const href = element.querySelector('a')?.getAttribute('href') ?? '';
      const [, linked = ''] = /^\/(?:authorities|figures\/[^/]+)\/([^/?#]+)/.exec(href) ?? [];
      const name = withoutNote(element);
      const asked = ofPage.find((one) => one.name === name);
      return asked ?? bySlug.get(linked) ?? byName.get(name) ?? null;
    },
    measureIn(element) {
      const href = element.querySelector('a')?.getAttribute('href') ?? '';
      const [, linked = ''] = /(?:#|^\/metrics\/)([a-z0-9-]+)$/.exec(href) ?? [];
      return expected.measure(linked) ?? byTitle.get(withoutNote(element)) ?? null;
    },
  };
}

/** `Kent` for `Kent (similar place)`. */
function withoutNote(element: HTMLElement): string {
  return wordsOf(element).replace(/ ?\(.*\)$/, '');
}
