// Writes the whole explorer as files: every page that anything leads to, with the data and drawings that
// pages link to.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { crawl } from './crawl.ts';
import { exportFolder, type ExportFolder } from './folder.ts';
import { headersFile } from './headers-file.ts';
import { inFrame, notFound, whatIsLeftOut } from './own-pages.ts';
import { placeOf, thisCopy, type Place } from './places.ts';
import { copyPage } from './rewrite-page.ts';
import { copySitemap } from './sitemap.ts';

export interface Exporting {
  /** Address of a running explorer. */
  from: string;
  /** Folder of the files that its build serves as they are: styles and the like. */
  clientDir: string;
  out: string;
  /** Slugs of the authorities to copy; null: all. */
  only: readonly string[] | null;
  progress?: (done: Done) => void;
}

export interface Done {
  pages: number;
  files: number;
  bytes: number;
}

/** Two for each of the processes that work on them, so that none waits for another. */
const atATime = 6;

/** What leads to all the rest, and what nothing on a page leads to. */
const first = ['/', '/sitemap.xml', '/robots.txt', '/changes.atom', '/v1/calendar.ics', '/compare'];

export async function exportSite({
  from,
  clientDir,
  out,
  only,
  progress = () => undefined,
}: Exporting): Promise<Done> {
  const without = await authoritiesLeftOut(from, only);
  const folder = await exportFolder(out);
  const done: Done = { pages: 0, files: 0, bytes: 0 };
  const write = async (file: string, content: string | Uint8Array) => {
    await folder.write(file, content);
    done.files += 1;
    done.bytes += typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  };
  try {
    const assets = await copyAssets(clientDir, write);
    const home = await get(from, '/');
    const origin = originIn(home.body.toString()) ?? new URL(from).origin;
    const places = (address: URL) => placeOf(address, without);
    const visit = async (place: Place) => {
      if (assets.has(place.file) || place.href === thisCopy) return { leadsTo: [] };
      const { type, body } = await get(from, place.source);
      if (type.startsWith('text/html')) {
        const address = new URL(place.source, origin);
        const { html, leadsTo } = await copyPage(body.toString(), { address, placeOf: places });
        await write(place.file, html);
        done.pages += 1;
        progress(done);
        return { leadsTo };
      }
      const isSitemap = place.source === '/sitemap.xml';
      await write(place.file, isSitemap ? copySitemap(body.toString(), origin, places) : body);
      return { leadsTo: [] };
    };
    const start = first.map((source) => places(new URL(source, origin)));
    await crawl(
      start.filter((place) => place !== null),
      visit,
      atATime,
    );
    await writeOwnPages(from, origin, places, write);
    await write('_headers', headersFile(home.headers));
    await folder.finish();
    return done;
  } catch (error) {
    await folder.abandon();
    throw error;
  }
}

/** Every name that an authority’s pages have had, but for those asked for. */
async function authoritiesLeftOut(
  from: string,
  only: readonly string[] | null,
): Promise<ReadonlySet<string>> {
  if (only === null) return new Set();
  const { body } = await get(from, '/v1/authorities');
  const { data } = JSON.parse(body.toString()) as { data: { slug: string }[] };
  const slugs = new Set(data.map(({ slug }) => slug));
  const unknown = only.filter((slug) => !slugs.has(slug));
  if (unknown.length > 0) {
    throw new Error(
      `There is no authority "${unknown.join('", "')}". --only takes the last part of the address of an authority’s page, such as kent.`,
    );
  }
  for (const slug of only) slugs.delete(slug);
  return slugs;
}

/** Compressed files are left out: what serves the copy compresses as it likes. */
async function copyAssets(
  clientDir: string,
  write: ExportFolder['write'],
): Promise<ReadonlySet<string>> {
  const entries = await readdir(clientDir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => path.relative(clientDir, path.join(entry.parentPath, entry.name)));
  for (const file of files) await write(file, await readFile(path.join(clientDir, file)));
  return new Set(files);
}

async function writeOwnPages(
  from: string,
  origin: string,
  places: (address: URL) => Place | null,
  write: ExportFolder['write'],
): Promise<void> {
  const { body } = await get(from, '/about');
  const { html: frame } = await copyPage(body.toString(), {
    address: new URL('/about', origin),
    placeOf: places,
  });
  await write('404.html', await inFrame(frame, { ...notFound, canonical: null }));
  const canonical = `${origin}${thisCopy}`;
  await write(
    `${thisCopy.slice(1)}index.html`,
    await inFrame(frame, { ...whatIsLeftOut, canonical }),
  );
}

async function get(from: string, source: string) {
  const response = await fetch(new URL(source, from), {
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity' },
  });
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(`${source} answered ${response.status}`);
  return { type: response.headers.get('content-type') ?? '', headers: response.headers, body };
}

/** The origin that the explorer writes into its pages. */
function originIn(html: string): string | null {
  const [, canonical] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  return canonical === undefined ? null : new URL(canonical).origin;
}
