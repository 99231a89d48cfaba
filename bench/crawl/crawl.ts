// Follows the links of the explorer from its home page and its sitemap, and judges every page.
import { frontierOf, kindOf } from './frontier.ts';
import { orderFaults } from './order.ts';
import { readPage, type Page } from './page.ts';
import type { ReadNumbers } from './read-numbers.ts';

export interface CrawlOptions {
  origin: string;
  readNumbers: ReadNumbers;
  /** Names of authorities. */
  names: ReadonlySet<string>;
  /** At most so many addresses, of every kind as many as there are or as of the others. */
  limit: number;
  /** A number from 0 up to 1: which of the known addresses of a kind comes next. */
  random: () => number;
  /** Ends the crawl where it is: what was read so far counts. */
  stop?: AbortSignal;
  /** Told after each few addresses. */
  onProgress?: (read: number, faults: readonly string[]) => void;
}

export interface CrawlResult {
  /** Addresses read, pages among them, and numbers compared with data/, by kind. */
  kinds: Map<string, KindResult>;
  /** Different addresses that pages link to. */
  links: number;
  faults: string[];
  /** Numbers that nothing explains, each with its page. */
  unexplained: string[];
}

interface KindResult {
  addresses: number;
  numbers: number;
  unexplained: number;
}

interface ReadBefore {
  ids: ReadonlySet<string>;
  title: string;
  canonical: string;
}

const atOnce = 4;

export async function crawl(options: CrawlOptions): Promise<CrawlResult> {
  const { origin, readNumbers, names, limit, random, stop, onProgress } = options;
  const frontier = frontierOf(random);
  const linkedFrom = new Map<string, string>();
  const read = new Map<string, ReadBefore>();
  const result: CrawlResult = { kinds: new Map(), links: 0, faults: [], unexplained: [] };

  const judge = (page: Page) => {
    const { compared, faults, unexplained } = readNumbers(page);
    const kind = result.kinds.get(kindOf(page.address));
    if (kind !== undefined) {
      kind.numbers += compared;
      kind.unexplained += unexplained.length;
    }
    const all = [...page.faults, ...faults, ...orderFaults(page.main, names)];
    result.faults.push(...all.map((fault) => `${page.address}: ${fault}`));
    result.unexplained.push(...unexplained.map((words) => `${page.address}: ${words}`));
    read.set(page.address, { ids: page.ids, title: page.title, canonical: page.canonical });
    for (const link of page.links) {
      if (!linkedFrom.has(link)) linkedFrom.set(link, page.address);
      frontier.add(withoutAnchor(link));
    }
  };

  frontier.add('/');
  for (const address of await addressesOfSitemap(origin)) frontier.add(address);
  let begun = 0;
  while (begun < limit && stop?.aborted !== true) {
    const addresses = frontier.take(Math.min(atOnce, limit - begun));
    if (addresses.length === 0) break;
    begun += addresses.length;
    const answers = await Promise.all(addresses.map((address) => answerOf(origin, address))).catch(
      (error: unknown) => {
        // Whoever stops the crawl may stop the explorer with it.
        if (stop?.aborted === true) return [];
        throw error;
      },
    );
    for (const { address, status, html } of answers) {
      const kind = result.kinds.get(kindOf(address)) ?? {
        addresses: 0,
        numbers: 0,
        unexplained: 0,
      };
      kind.addresses += 1;
      result.kinds.set(kindOf(address), kind);
      if (status !== 200) {
        const from = linkedFrom.get(address) ?? 'the sitemap';
        result.faults.push(`${address}: answers ${status}, linked from ${from}`);
      } else if (html !== null && !isOfApi(address)) {
        judge(readPage(html, address, origin));
      }
    }
    onProgress?.(begun, result.faults);
  }
  result.links = linkedFrom.size;
  result.faults.push(...brokenAnchors(linkedFrom, read), ...sharedTitles(read));
  return result;
}

/** The API's own documentation, which has its own tests. */
function isOfApi(address: string): boolean {
  return /^\/docs(?:\/|$)/.test(address);
}

/** Follows no redirect: a link of the explorer must lead straight to its page. */
async function answerOf(origin: string, address: string) {
  const response = await fetch(new URL(address, origin), { redirect: 'manual' });
  const body = await response.text();
  const isHtml = response.headers.get('content-type')?.startsWith('text/html') === true;
  return { address, status: response.status, html: isHtml ? body : null };
}

async function addressesOfSitemap(origin: string): Promise<string[]> {
  const response = await fetch(new URL('/sitemap.xml', origin));
  if (!response.ok) throw new Error(`/sitemap.xml answers ${response.status}.`);
  const text = await response.text();
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => {
    const { pathname, search } = new URL(address);
    return `${pathname}${search}`;
  });
}

function brokenAnchors(
  linkedFrom: ReadonlyMap<string, string>,
  read: ReadonlyMap<string, ReadBefore>,
): string[] {
  return [...linkedFrom].flatMap(([link, from]) => {
    const page = read.get(withoutAnchor(link));
    const [, anchor = ''] = link.split('#');
    return page === undefined || anchor === '' || page.ids.has(decodeURIComponent(anchor))
      ? []
      : [`${link}: has no such place, linked from ${from}`];
  });
}

/** Two pages, or two views of one, need titles that tell them apart; other choices on a page do not. */
function sharedTitles(read: ReadonlyMap<string, ReadBefore>): string[] {
  const titles = Map.groupBy(read.values(), ({ title }) => title);
  return [...titles].flatMap(([title, pages]) => {
    const different = [...new Set(pages.map(({ canonical }) => withoutChoices(canonical)))];
    return different.length < 2
      ? []
      : [`“${title}” is the title of ${different.slice(0, 4).join(', ')}`];
  });
}

function withoutChoices(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://explorer.invalid');
  return `${pathname} ${searchParams.get('view') ?? ''}`.trim();
}

function withoutAnchor(link: string): string {
  return link.replace(/#.*/, '');
}
