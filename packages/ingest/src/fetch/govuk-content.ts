// Asks the content API of GOV.UK which files are attached to a landing page now: those of the page
// itself, and where it is a collection, those of the pages that it lists.
import { z } from 'zod';

import { FetchError } from './fetch-error';
import type { HttpClient } from './http-client';
import type { FetchLimits } from './limits';

export interface Attachment {
  readonly address: URL;
  /** Its file name there. */
  readonly file: string;
}

// Only what is used here; the answers hold much more, and that may change.
const pageSchema = z.object({
  details: z.object({ attachments: z.array(z.object({ url: z.string() })).optional() }).optional(),
  links: z
    .object({ documents: z.array(z.object({ base_path: z.string() })).optional() })
    .optional(),
});

type Page = z.infer<typeof pageSchema>;

export async function attachmentsOf(
  landingPage: URL,
  client: HttpClient,
  limits: Pick<FetchLimits, 'pageBytes' | 'pages'>,
): Promise<readonly Attachment[]> {
  const ask = (path: string) => askPage(path, landingPage, client, limits.pageBytes);
  const landing = await ask(landingPage.pathname);
  const listed = landing.links?.documents ?? [];
  if (listed.length > limits.pages) {
    throw pageUnreadable(landingPage, `a list of ${listed.length} pages`);
  }
  const pages = [landing];
  // One after another: this is the one server that everybody asks.
  for (const { base_path: path } of listed) pages.push(await ask(path));
  return pages.flatMap(({ details }) =>
    (details?.attachments ?? []).flatMap(({ url }) => attachmentAt(url, landingPage)),
  );
}

async function askPage(
  path: string,
  landingPage: URL,
  client: HttpClient,
  byteLimit: number,
): Promise<Page> {
  const api = new URL(`/api/content${path}`, landingPage);
  const text = await client.text({ address: api, start: landingPage }, byteLimit);
  const parsed = pageSchema.safeParse(asJson(text, api));
  if (parsed.success) return parsed.data;
  throw pageUnreadable(api, z.prettifyError(parsed.error).replace(/\s+/g, ' '));
}

function asJson(text: string, api: URL): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw pageUnreadable(api, 'text that is no JSON');
  }
}

/** None for an address that is none, such as that of a page without a file. */
function attachmentAt(url: string, landingPage: URL): Attachment[] {
  if (!URL.canParse(url, landingPage.href)) return [];
  const address = new URL(url, landingPage);
  const last = address.pathname.split('/').at(-1) ?? '';
  return last.includes('.') ? [{ address, file: decoded(last) }] : [];
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function pageUnreadable(page: URL, found: string): FetchError {
  return new FetchError('FETCH_PAGE_UNREADABLE', {
    found: `${found} at ${page.href}`,
    expected: 'an answer of the content API of GOV.UK',
    remedy: 'Find the file on the landing page by hand, and declare its address as `url`.',
  });
}
