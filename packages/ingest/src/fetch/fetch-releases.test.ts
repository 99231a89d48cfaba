import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { temporaryFolder, workbookOf } from '../read/workbook-fixtures';
import { fetchInto, fetchOnce, hashOf, publicationOf, published } from './fetch-fixtures';
import {
  breakingOff,
  dripping,
  flooding,
  misbehavingServer,
  sending,
  type Answering,
} from './misbehaving-server';

const hash = hashOf(published);
const status =
  (code: number, headers: Record<string, string> = {}): Answering =>
  (response) =>
    void response.writeHead(code, headers).end();
const inTurn =
  (...answers: Answering[]): Answering =>
  (response, request, time) =>
    answers[Math.min(time, answers.length) - 1]?.(response, request, time);

async function serving(answering: Answering) {
  const server = await misbehavingServer();
  server.answer('/bins.csv', answering);
  return { server, url: `${server.origin}/bins.csv` };
}

describe('a declared file', () => {
  it('is fetched into a folder named after its checksum, and nothing is left beside it', async () => {
    const { url } = await serving(sending(published));
    const { folder, result, faults } = await fetchOnce({ url });
    expect(faults).toEqual([]);
    expect(result).toEqual({ releases: 1, held: 0, fetched: 1, bytes: published.length });
    expect(await readFile(join(folder, hash, 'bins.csv'), 'utf8')).toBe(published);
    expect(await readdir(join(folder, '.fetch', hash))).toEqual(['address.json']);
  });

  it('that stands in the folder already is not asked for', async () => {
    const { server, url } = await serving(sending(published));
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'defra'));
    await writeFile(join(folder, 'defra', 'bins.csv'), published);
    const { result } = await fetchInto(folder, [publicationOf({ url })]);
    expect(result).toMatchObject({ held: 1, fetched: 0 });
    expect(server.asked('/bins.csv')).toEqual([]);
  });

  it('is asked for by its tag the next time, and left as it is where nothing changed', async () => {
    const { server, url } = await serving(sending(published));
    const { folder } = await fetchOnce({ url });
    const { result, faults } = await fetchInto(folder, [publicationOf({ url })]);
    expect(faults).toEqual([]);
    expect(result).toMatchObject({ held: 1, fetched: 0, bytes: 0 });
    expect(server.asked('/bins.csv').map((headers) => headers['if-none-match'])).toEqual([
      undefined,
      '"first"',
    ]);
  });

  it('stays held where its address does not answer any more', async () => {
    const { server, url } = await serving(sending(published));
    const { folder } = await fetchOnce({ url });
    server.answer('/bins.csv', status(404));
    const finished: unknown[] = [];
    const { result, faults } = await fetchInto(folder, [publicationOf({ url })], {
      watch: { received: () => undefined, finished: (_, fetched) => finished.push(fetched) },
    });
    expect([result.held, faults]).toEqual([1, []]);
    expect(finished).toEqual([
      { kind: 'held', note: expect.stringContaining('status 404') as string },
    ]);
  });

  it('is not fetched under a name that leads out of the folder', async () => {
    const { server, url } = await serving(sending(published));
    for (const file of ['../bins.csv', '/etc/bins.csv', 'a\\..\\bins.csv', 'c:bins.csv', '..']) {
      const { faults } = await fetchOnce({ url, file });
      expect([file, faults[0]?.code]).toEqual([file, 'FETCH_UNSAFE_NAME']);
    }
    expect(server.asked('/bins.csv')).toEqual([]);
  });
});

describe('a server that is busy', () => {
  it('is asked again after a wait that doubles each time', async () => {
    const { url } = await serving(
      inTurn(status(503), status(500), status(502), sending(published)),
    );
    const { result, waits } = await fetchOnce({ url });
    expect(result.fetched).toBe(1);
    // Chance lies in the middle: three quarters of 1, 2 and 4 seconds.
    expect(waits).toEqual([750, 1500, 3000]);
  });

  it('is given the time that it asks for, in seconds or until a moment', async () => {
    const { url } = await serving(
      inTurn(
        status(429, { 'retry-after': '30' }),
        status(503, { 'retry-after': 'Fri, 31 Jan 2025 12:01:00 GMT' }),
        sending(published),
      ),
    );
    const { result, waits } = await fetchOnce({ url });
    expect(result.fetched).toBe(1);
    expect(waits).toEqual([30_000, 60_000]);
  });

  it('that asks for an hour is left alone until another run', async () => {
    const { server, url } = await serving(status(429, { 'retry-after': '3600' }));
    const { faults, waits } = await fetchOnce({ url });
    expect(faults).toMatchObject([
      {
        code: 'FETCH_UNAVAILABLE',
        place: { file: 'bins.csv', release: 'bins-of-councils.2022-23.2024-01-31' },
        found: `status 429 from ${url}, and a request to wait 3600 seconds`,
      },
    ]);
    expect([waits.length, server.asked('/bins.csv').length]).toEqual([0, 1]);
  });

  it('is given up after five attempts', async () => {
    const { server, url } = await serving(status(503));
    const { faults } = await fetchOnce({ url });
    expect(faults[0]?.found).toBe(`status 503 from ${url}, at the last of 5 attempts`);
    expect(server.asked('/bins.csv')).toHaveLength(5);
  });

  it('that says the file is gone is believed at once', async () => {
    const { server, url } = await serving(status(410));
    const { faults } = await fetchOnce({ url });
    expect(faults).toMatchObject([{ code: 'FETCH_REFUSED', found: `status 410 from ${url}` }]);
    expect(server.asked('/bins.csv')).toHaveLength(1);
  });
});

describe('a download that is cut off', () => {
  it('goes on from where it was, if the file is still the same', async () => {
    const { server, url } = await serving(inTurn(breakingOff(published, 20), sending(published)));
    const { folder, result } = await fetchOnce({ url });
    expect(result.fetched).toBe(1);
    expect(server.asked('/bins.csv')[1]).toMatchObject({
      range: 'bytes=20-',
      'if-range': '"first"',
    });
    expect(await readFile(join(folder, hash, 'bins.csv'), 'utf8')).toBe(published);
  });

  it('goes on in the next run too', async () => {
    const { server, url } = await serving(breakingOff(published, 20));
    const { folder, faults } = await fetchOnce({ url }, { limits: { attempts: 1 } });
    expect(faults).toMatchObject([{ code: 'FETCH_UNAVAILABLE' }]);
    server.answer('/bins.csv', sending(published));
    expect((await fetchInto(folder, [publicationOf({ url })])).result.fetched).toBe(1);
    expect(server.asked('/bins.csv')[1]?.range).toBe('bytes=20-');
  });

  it('begins anew where the file has changed meanwhile', async () => {
    const older = published.replace('90', '91');
    const { url } = await serving(
      inTurn(breakingOff(older, 20, '"older"'), sending(published, '"newer"')),
    );
    const { folder, result } = await fetchOnce({ url });
    expect(result.fetched).toBe(1);
    expect(await readFile(join(folder, hash, 'bins.csv'), 'utf8')).toBe(published);
  });

  it('begins anew where parts of two states of a file were put together', async () => {
    // This server has no tags: the second part is taken on trust, and the checksum finds it out.
    const older = published.replace('Code', 'Kode');
    const untagged: Answering = (response, request) => {
      const from = Number(/\d+/.exec(request.headers.range ?? '0')?.[0]);
      const range = {
        'content-range': `bytes ${from}-${published.length - 1}/${published.length}`,
      };
      response.writeHead(from === 0 ? 200 : 206, range).end(published.slice(from));
    };
    const { server, url } = await serving(inTurn(breakingOff(older, 20, null), untagged));
    const { folder, result, faults } = await fetchOnce({ url });
    expect([faults, result.fetched]).toEqual([[], 1]);
    expect(server.asked('/bins.csv').map(({ range }) => range)).toEqual([
      undefined,
      'bytes=20-',
      undefined,
    ]);
    expect(await readFile(join(folder, hash, 'bins.csv'), 'utf8')).toBe(published);
  });

  it('begins anew where the server sends another part than the one asked for', async () => {
    const { url } = await serving(
      inTurn(
        breakingOff(published, 20),
        (response) => {
          response.writeHead(206, { 'content-range': 'bytes 5-9/60' }).end('wrong');
        },
        sending(published),
      ),
    );
    expect((await fetchOnce({ url })).result.fetched).toBe(1);
  });

  it('begins anew where the server has no bytes beyond what is held', async () => {
    const { url } = await serving(
      inTurn(breakingOff(published, 20), status(416), sending(published)),
    );
    expect((await fetchOnce({ url })).result.fetched).toBe(1);
  });
});

describe('a server that takes its time', () => {
  const limits = {
    attempts: 2,
    answerMilliseconds: 150,
    idleMilliseconds: 150,
    totalMilliseconds: 400,
  };

  it('without an answer, or without an end, is given up', async () => {
    const silent: Answering = () => undefined;
    const halting: Answering = (response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('Code');
    };
    for (const answering of [silent, halting, dripping]) {
      const { server, url } = await serving(answering);
      const { faults } = await fetchOnce({ url }, { limits });
      expect(faults).toMatchObject([{ code: 'FETCH_UNAVAILABLE' }]);
      expect(server.asked('/bins.csv')).toHaveLength(2);
    }
  });

  it('or hangs up before it answers, is asked again', async () => {
    const { url } = await serving(
      inTurn((response) => void response.destroy(), sending(published)),
    );
    expect((await fetchOnce({ url })).result.fetched).toBe(1);
  });
});

describe('an address that leads elsewhere', () => {
  const to = (location: string) => status(302, { location });

  it('is followed, and the file kept under its declared name', async () => {
    const { server, url } = await serving(to('/other/name.csv'));
    server.answer('/other/name.csv', sending(published));
    const { folder } = await fetchOnce({ url });
    expect(await readdir(join(folder, hash))).toEqual(['bins.csv']);
  });

  it('in a circle is left after five redirects', async () => {
    const { server, url } = await serving(to('/bins.csv'));
    const { faults } = await fetchOnce({ url });
    expect(faults).toMatchObject([
      { code: 'FETCH_UNSAFE_ADDRESS', found: `more than 5 redirects, the last to ${url}` },
    ]);
    expect(server.asked('/bins.csv')).toHaveLength(6);
  });

  it('out of the web is not followed', async () => {
    for (const location of [
      'file:///etc/passwd',
      'ftp://example.org/bins.csv',
      'data:text/csv,x',
    ]) {
      const { url } = await serving(to(location));
      const { faults } = await fetchOnce({ url });
      expect([location, faults[0]?.code]).toEqual([location, 'FETCH_UNSAFE_ADDRESS']);
    }
  });

  it('by a public name to this machine is not asked', async () => {
    const { server, url } = await serving(sending(published));
    const { port } = new URL(url);
    const { faults } = await fetchOnce(
      { url: `http://files.example:${port}/bins.csv` },
      {
        limits: { attempts: 1 },
        lookup: (_host, _options, answer) => {
          answer(null, [{ address: '127.0.0.1', family: 4 }]);
        },
      },
    );
    expect(faults).toMatchObject([
      { code: 'FETCH_UNSAFE_ADDRESS', found: 'files.example, which leads to 127.0.0.1' },
    ]);
    expect(server.asked('/bins.csv')).toEqual([]);
  });
});

describe('bytes that are too many', () => {
  const limits = { fileBytes: 100_000 };

  it('are not even begun where the server says so', async () => {
    const { url } = await serving(
      (response) => void response.writeHead(200, { 'content-length': 10 ** 12 }).write('x'),
    );
    const { faults } = await fetchOnce({ url }, { limits });
    expect(faults).toMatchObject([
      { code: 'FETCH_TOO_LARGE', found: `${10 ** 12} bytes or more at ${url}` },
    ]);
  });

  it('without end are cut off at the limit, and nothing of them is kept', async () => {
    const { server, url } = await serving(flooding);
    const { folder, faults } = await fetchOnce({ url }, { limits });
    expect(faults).toMatchObject([{ code: 'FETCH_TOO_LARGE', expected: 'at most 100000 bytes' }]);
    expect(server.asked('/bins.csv')).toHaveLength(1);
    expect(await readdir(join(folder, '.fetch', hash))).toEqual(['part.json']);
  });
});

describe('an address whose content changed', () => {
  const revised = published.replace('120', '125');

  it('is a release to declare: the file is kept under its real checksum, a layout proposed', async () => {
    const { url } = await serving(sending(revised));
    const { folder, result, faults } = await fetchOnce({ url });
    const kept = join(folder, hashOf(revised), 'bins.csv');
    expect(result).toMatchObject({ held: 0, fetched: 0 });
    expect(await readFile(kept, 'utf8')).toBe(revised);
    expect(faults).toMatchObject([
      {
        code: 'FETCH_CONTENT_CHANGED',
        place: { publication: 'bins-of-councils', file: 'bins.csv' },
        found: `SHA-256 ${hashOf(revised)} at ${url}, kept as ${kept}`,
        expected: `SHA-256 ${hash}`,
      },
    ]);
    expect(faults[0]?.remedy).toBe(
      `The publisher replaced the file: declare it as a new release beside this one, which \`npx pnpm new:release bins-of-councils ${kept}\` drafts. ` +
        'Proposed layout: that of bins-of-councils.2022-23.2024-01-31 as it stands, since every sheet and column it names is there.',
    );
  });

  it('is proposed a layout that says which columns went', async () => {
    const { url } = await serving(sending(published.replace('Bins', 'Bins emptied')));
    const { faults } = await fetchOnce({ url });
    expect(faults[0]?.remedy).toContain(
      'corrected where the file differs: found no column "Bins" in header row 1, expected one of its headers, of which the nearest are "Bins emptied" (B1)',
    );
  });

  it('is found beside a file that is held, and again in the next run', async () => {
    const { server, url } = await serving(sending(published));
    const { folder } = await fetchOnce({ url });
    server.answer('/bins.csv', sending(revised, '"second"'));
    for (const time of [2, 3]) {
      const { faults } = await fetchInto(folder, [publicationOf({ url })]);
      expect([time, faults[0]?.code]).toEqual([time, 'FETCH_CONTENT_CHANGED']);
    }
    expect(server.asked('/bins.csv')[2]?.['if-none-match']).toBe('"second"');
    expect(await readFile(join(folder, hash, 'bins.csv'), 'utf8')).toBe(published);
    expect(await readFile(join(folder, hashOf(revised), 'bins.csv'), 'utf8')).toBe(revised);
  });

  it('is no news where it gives the file of another declared release', async () => {
    const { url } = await serving(sending(revised, '"second"'));
    const newer = { ...publicationOf({ content: revised }), id: 'bins-revised' };
    const declared = {
      ...newer,
      releases: newer.releases.map((r) => ({ ...r, id: 'newer', url })),
    };
    const folder = await temporaryFolder();
    const { result, faults } = await fetchInto(folder, [publicationOf({ url }), declared]);
    expect(result.fetched).toBe(1);
    expect(faults).toMatchObject([
      { code: 'FETCH_SUPERSEDED', found: `the file of release newer at ${url}` },
    ]);
  });
});

describe('content of another kind', () => {
  const book = workbookOf({ Data: [['Code', 'Bins']] }, 'xlsx');
  const asWorkbook = (answering: Answering) =>
    serving(answering).then(({ url }) => fetchOnce({ url, file: 'bins.xlsx', content: book }));

  it('such as a web page in place of a workbook is not kept', async () => {
    const { folder, faults } = await asWorkbook(sending('<!DOCTYPE html><title>Sorry</title>'));
    expect(faults).toMatchObject([
      {
        code: 'FETCH_WRONG_CONTENT',
        found: 'a web page or XML document (READ_WRONG_TYPE)',
        expected: 'the content of an XLSX file, as its extension says',
      },
    ]);
    expect(await readdir(folder)).toEqual(['.fetch']);
  });

  it('such as half a workbook that passes for a whole one is not kept', async () => {
    const { folder, faults } = await asWorkbook(sending(book.subarray(0, book.length / 2)));
    expect(faults).toMatchObject([{ code: 'FETCH_WRONG_CONTENT' }]);
    expect(faults[0]?.found).toContain('READ_TRUNCATED');
    expect(await readdir(folder)).toEqual(['.fetch']);
  });

  it('such as bytes packed for the way is refused', async () => {
    const { faults } = await asWorkbook((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(book);
    });
    expect(faults).toMatchObject([{ code: 'FETCH_REFUSED' }]);
    expect(faults[0]?.found).toContain('packed as gzip');
  });
});

describe('many files', () => {
  it('of a host without an address do not each wait for it', async () => {
    let lookups = 0;
    const publications = ['a.csv', 'b.csv', 'c.csv', 'd.csv'].map((file) =>
      publicationOf({ url: `http://files.example/${file}`, file, content: file }),
    );
    const { faults } = await fetchInto(await temporaryFolder(), publications, {
      limits: { filesAtOncePerHost: 1 },
      lookup: (host, _options, answer) => {
        lookups += 1;
        const failure = new Error(`getaddrinfo ENOTFOUND ${host}`);
        answer(Object.assign(failure, { code: 'ENOTFOUND', syscall: 'getaddrinfo' }), []);
      },
    });
    expect(faults.map(({ code }) => code)).toEqual(Array(4).fill('FETCH_UNAVAILABLE'));
    expect(faults[3]?.found).toBe('no address of files.example, which was looked up 5 times');
    expect(lookups).toBe(5);
  });

  it('are fetched several at once, two of one host, and told in the order of declaration', async () => {
    const server = await misbehavingServer();
    const open = { now: 0, most: 0 };
    const publications = Array.from({ length: 9 }, (_, index) => {
      const content = `${published}E0600092${index},${index}\n`;
      server.answer(`/${index}.csv`, (response, request, time) => {
        open.now += 1;
        open.most = Math.max(open.most, open.now);
        response.on('finish', () => (open.now -= 1));
        if (index % 4 === 0) setTimeout(() => response.writeHead(404).end(), 30 - index);
        else setTimeout(() => sending(content)(response, request, time), 30);
      });
      const url = `${server.origin}/${index}.csv`;
      return publicationOf({ url, content, file: `${index}.csv` });
    });
    const { result, faults } = await fetchInto(await temporaryFolder(), publications);
    expect(result).toMatchObject({ releases: 9, fetched: 6 });
    expect(faults.map(({ place }) => place.file)).toEqual(['0.csv', '4.csv', '8.csv']);
    expect(open.most).toBe(2);
  });
});
