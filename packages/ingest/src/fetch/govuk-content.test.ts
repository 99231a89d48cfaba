import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../read/workbook-fixtures';
import { systemClock } from './back-off';
import { fetchInto, fetchOnce, hashOf, publicationOf, published } from './fetch-fixtures';
import { httpClient } from './http-client';
import { defaultFetchLimits } from './limits';
import { flooding, misbehavingServer, sending } from './misbehaving-server';

const statistics = '/government/statistics/bins';
const collection = '/government/collections/bins';
const api = (path: string) => `/api/content${path}`;

/** A site whose landing pages have a content API, as GOV.UK's do. */
async function site(pages: Readonly<Record<string, object>>) {
  const server = await misbehavingServer();
  for (const [path, page] of Object.entries(pages)) {
    server.answer(api(path), sending(JSON.stringify(page)));
  }
  return { server, options: { govUk: server.origin }, landingPage: server.origin + statistics };
}

const attaching = (...urls: string[]) => ({
  document_type: 'official_statistics',
  details: { attachments: urls.map((url) => ({ url, title: 'Bins', attachment_type: 'file' })) },
});

describe('a release without an address of its own', () => {
  it('is found by its file name among what is attached to the landing page now', async () => {
    const { server, options, landingPage } = await site({
      [statistics]: attaching('/media/1/notes.pdf', '/media/2/bins.csv'),
    });
    server.answer('/media/2/bins.csv', sending(published));
    const { folder, faults } = await fetchOnce({ landingPage }, options);
    expect(faults).toEqual([]);
    expect(await readFile(join(folder, hashOf(published), 'bins.csv'), 'utf8')).toBe(published);
    expect(server.asked('/media/1/notes.pdf')).toEqual([]);
  });

  it('is found on a page that the landing page lists', async () => {
    const { server, options } = await site({
      [collection]: { links: { documents: [{ base_path: '/other' }, { base_path: statistics }] } },
      '/other': { details: {} },
      [statistics]: attaching('/media/2/bins.csv'),
    });
    server.answer('/media/2/bins.csv', sending(published));
    const declared = { landingPage: server.origin + collection };
    expect((await fetchOnce(declared, options)).result.fetched).toBe(1);
  });

  it('is found whatever a browser made of its name', async () => {
    const { server, options, landingPage } = await site({
      [statistics]: attaching('/media/2/Bins_of%20councils-2023.csv'),
    });
    server.answer('/media/2/Bins_of%20councils-2023.csv', sending(published));
    const declared = { landingPage, file: 'Bins of councils_2023 (10).csv' };
    expect((await fetchOnce(declared, options)).result.fetched).toBe(1);
  });

  it('that is not attached is a fault that names the nearest file', async () => {
    const { options, landingPage } = await site({
      [statistics]: attaching('/media/1/notes.pdf', '/media/2/bins-2024.csv', '/html-version'),
    });
    const { faults } = await fetchOnce({ landingPage }, options);
    expect(faults).toMatchObject([
      {
        code: 'FETCH_ADDRESS_UNKNOWN',
        found: `no file of that name among 2 attached to ${landingPage}; the nearest is "bins-2024.csv"`,
      },
    ]);
  });

  it('on another site is a fault that says what to declare', async () => {
    const { faults } = await fetchOnce({ landingPage: 'https://example.org/bins' });
    expect(faults).toMatchObject([
      {
        code: 'FETCH_ADDRESS_UNKNOWN',
        found: 'no `url`, and the landing page https://example.org/bins',
      },
    ]);
    expect(faults[0]?.remedy).toContain('Declare the address as `url`');
  });

  it('shares the questions to a landing page with others of it', async () => {
    const { server, options, landingPage } = await site({
      [statistics]: attaching('/media/x.csv'),
    });
    const publications = ['a.csv', 'b.csv', 'c.csv'].map((file) =>
      publicationOf({ landingPage, file, content: file }),
    );
    const { faults } = await fetchInto(await temporaryFolder(), publications, options);
    expect(faults).toHaveLength(3);
    expect(server.asked(api(statistics))).toHaveLength(1);
  });
});

describe('a release whose own address is gone', () => {
  it('is looked for on its landing page', async () => {
    const { server, options, landingPage } = await site({
      [statistics]: attaching('/media/2/bins.csv'),
    });
    server.answer('/media/2/bins.csv', sending(published));
    const declared = { landingPage, url: `${server.origin}/media/1/bins.csv` };
    const { result, faults } = await fetchOnce(declared, options);
    expect([result.fetched, faults]).toEqual([1, []]);
  });
});

describe('an answer of the content API', () => {
  const answered = async (text: string | typeof flooding, limits = {}) => {
    const { server, options, landingPage } = await site({});
    server.answer(api(statistics), typeof text === 'string' ? sending(text) : text);
    const { faults } = await fetchOnce({ landingPage }, { ...options, limits });
    return { fault: faults[0], page: server.origin + api(statistics) };
  };

  it.each([
    ['no JSON', '<html>Sorry</html>', /^text that is no JSON at /],
    ['of another shape', '{"details":{"attachments":{"url":"/x.csv"}}}', /expected array/],
    ['no object', '[]', /expected object/],
  ])('that is %s is a fault', async (_, text, found) => {
    const { fault } = await answered(text);
    expect(fault).toMatchObject({ code: 'FETCH_PAGE_UNREADABLE' });
    expect(fault?.found).toMatch(found);
  });

  it('without end is cut off', async () => {
    const { fault, page } = await answered(flooding, { pageBytes: 100_000 });
    expect(fault).toMatchObject({
      code: 'FETCH_TOO_LARGE',
      found: `an answer of ${page} without end`,
      expected: 'at most 100000 bytes',
    });
  });

  it('that lists pages without end is not followed', async () => {
    const documents = Array.from({ length: 300 }, (_, index) => ({ base_path: `/${index}` }));
    const { fault } = await answered(JSON.stringify({ links: { documents } }));
    expect(fault?.found).toMatch(/^a list of 300 pages at /);
  });

  it('does not lead from a public page into a private network', async () => {
    const server = await misbehavingServer();
    const client = httpClient({ limits: defaultFetchLimits, clock: systemClock });
    const start = new URL('https://www.gov.uk/government/statistics/bins');
    await expect(
      client.ask({ address: new URL('/bins.csv', server.origin), start }),
    ).rejects.toMatchObject({
      code: 'FETCH_UNSAFE_ADDRESS',
      found: `${server.origin}/bins.csv, an address of a private network`,
    });
    expect(server.asked('/bins.csv')).toEqual([]);
    await client.close();
  });
});
