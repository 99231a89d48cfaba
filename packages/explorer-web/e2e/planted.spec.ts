// Sixty payloads in data, definitions and queries: nothing of them runs, nothing becomes markup, and where
// they are shown they are shown as text.
import { request as requestHttp } from 'node:http';

import { createClient } from '@oflog/api-client';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';

import { injectedIn, type Parsed, type Source } from './planted/injected';
import { lineBreaks, payloads } from './planted/payloads';
import { servePlanted, type PlantedSite } from './planted/planted-site';

// One site for all of them.
test.describe.configure({ mode: 'default' });

let site: PlantedSite;
let metrics: { id: string; policyArea: string }[];
test.beforeAll(async () => {
  site = await servePlanted();
  const client = createClient(site.address);
  metrics = (await client.GET('/v1/metrics')).data?.data ?? [];
});
test.afterAll(() => site.stop());

/** Opens pages and keeps whatever a payload does in them. */
async function guarded(page: Page) {
  const done: string[] = [];
  await page.exposeFunction('planted', (which: unknown) => done.push(`ran ${String(which)}`));
  page.on('dialog', (dialog) => {
    done.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) done.push(`asked for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) done.push(message.text());
  });
  const texts: string[] = [];
  const visit = async (path: string): Promise<void> => {
    await page.goto(new URL(path, site.address).href);
    expect(new URL(page.url()).origin, path).toBe(site.address);
    const [here] = await page.evaluate(injectedIn, [null]);
    keep(path, here ?? { faults: ['was not read'], text: '' });
  };
  /** What the parser of the browser makes of answers, without opening them. */
  const parse = async (answers: Answered[]): Promise<void> => {
    const parsed = await page.evaluate(injectedIn, answers);
    for (const [index, { path }] of answers.entries()) {
      keep(path, parsed[index] ?? { faults: ['was not parsed'], text: '' });
    }
  };
  const keep = (path: string, { faults, text }: Parsed) => {
    expect([...done, ...faults], path).toEqual([]);
    texts.push(text);
  };
  return { visit, parse, shown: () => texts.map(spaced).join('\n') };
}

interface Answered extends Source {
  path: string;
}

/** Browsers show white space of any length as one space. */
function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

/** Payloads that no page has shown. */
function unseen(shown: string): string[] {
  return payloads.filter((payload) => !shown.includes(spaced(payload)));
}

test('what looks for payloads finds each of them where it is not escaped', async ({ page }) => {
  const sources = payloads.map((one): Source => {
    const inText = `<p title="${one}">${one}</p><p title='${one}'></p><p title=\`${one}\`></p>`;
    const inAddresses = `<a href="${one}">x</a><form action="${one}"></form>`;
    return { source: `${inText}${inAddresses}`, type: 'text/html' };
  });
  const found = await page.evaluate(injectedIn, sources);
  expect(payloads.filter((_, index) => found[index]?.faults.length === 0)).toEqual([]);
});

test('names in the data are text on every page and in every chart', async ({ page }) => {
  test.setTimeout(120_000);
  const { visit, shown } = await guarded(page);
  const { authorities } = site;
  expect(authorities).toHaveLength(payloads.length);
  await visit('/authorities');
  expect(unseen(shown())).toEqual([]);
  const [metric] = metrics;
  // Four by four, so that each name is a label in a chart.
  for (let first = 0; first < authorities.length; first += 4) {
    await visit(`/compare?metric=${metric?.id}&${chosenFrom(first)}`);
  }
  for (const [index, view] of ['latest', 'trend', 'table', 'about'].entries()) {
    const { slug = '' } = authorities[index * 7] ?? {};
    await visit(`/authorities/${slug}`);
    await visit(`/figures/${metric?.id}/${slug}`);
    const area = `/authorities/${slug}/${metric?.policyArea}`;
    await visit(`${area}?view=${view}&${chosenFrom(index * 7 + 1)}`);
  }
  await visit(`/authorities/${authorities[0]?.slug}/report`);
});

/** Four of the authorities, as an address chooses them. */
function chosenFrom(first: number): string {
  const four = site.authorities.slice(first, first + 4).map(({ slug }) => ['with', slug]);
  return new URLSearchParams(four).toString();
}

test('texts of the definitions are text wherever they are told', async ({ page, request }) => {
  test.setTimeout(120_000);
  const { visit, parse, shown } = await guarded(page);
  const areas = [...new Set(metrics.map(({ policyArea }) => policyArea))];
  const told = ['/', '/metrics', '/policy-areas', '/glossary', '/methods', '/releases', '/data'];
  const more = ['/changes', '/search?q=script', '/search?q=waste', '/about', '/docs'];
  for (const path of [...told, ...more]) await visit(path);
  for (const area of areas) await visit(`/policy-areas/${area}`);
  for (const [index, { id }] of metrics.entries()) {
    const path = `/metrics/${id}`;
    if (index % 5 === 0) await visit(path);
    else await parse([{ path, source: await textOf(request, path), type: 'text/html' }]);
  }
  expect(unseen(shown())).toEqual([]);
});

test('what an address asks for is text, in every parameter and part of a path', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const { visit, parse, shown } = await guarded(page);
  await visit('/');
  for (const [index, payload] of payloads.entries()) {
    const asked = addressesWith(encodeURIComponent(payload), index);
    const answers = await Promise.all(
      asked.map((path) => request.get(new URL(path, site.address).href)),
    );
    const read: Answered[] = [];
    for (const [at, answer] of answers.entries()) {
      const path = asked[at] ?? '';
      const type = answer.headers()['content-type'] ?? '';
      expect(answer.status(), path).toBeLessThan(500);
      if (type.startsWith('text/html')) {
        read.push({ path, source: await answer.text(), type: 'text/html' });
      } else if (type.includes('xml')) {
        read.push({ path, source: await answer.text(), type: 'application/xml' });
      } else {
        expect(type, path).toMatch(/^(application\/(problem\+)?json|text\/plain)/);
      }
    }
    await parse(read);
    // The parser finds what there is; opening a page shows that nothing of it runs.
    if (index % 2 === 0) await visit(asked[(index / 2) % 8] ?? '/');
  }
  expect(unseen(shown())).toEqual([]);
});

test('what a request says of itself comes back in no page and no header', async ({ page }) => {
  const { visit, parse } = await guarded(page);
  await visit('/methods');
  for (const payload of payloads) {
    // A header is written in Latin-1; other signs cannot be sent.
    const text = payload.replaceAll(/[^\x20-\x7e]/g, '?');
    const said = ['referer', 'accept-language', 'user-agent', 'x-forwarded-host', 'cookie'];
    const answer = await ask('/methods', Object.fromEntries(said.map((name) => [name, text])));
    expect(answer.status, text).toBe(200);
    expect(`${answer.head} ${answer.body}`, text).not.toContain('planted');
    const elsewhere = await ask('/methods', { host: text });
    expect(elsewhere.head, text).not.toContain('planted');
    expect(elsewhere.body, text).not.toMatch(/https?:\/\/planted/);
    await parse([{ path: `/methods of ${text}`, source: elsewhere.body, type: 'text/html' }]);
  }
});

test('no address begins a header or a body of its own', async () => {
  for (const lineBreak of lineBreaks) {
    for (const path of [
      `/compare?metric=&with=x${lineBreak}`,
      `/authorities/E06000023?view=${lineBreak}`,
      `/search?q=${lineBreak}`,
      `/authorities/${lineBreak}`,
      `/v1/metrics/${lineBreak}`,
    ]) {
      const { head, headers } = await ask(path, {});
      expect(Object.keys(headers), path).not.toContain('planted');
      expect(headers['set-cookie'], path).toBeUndefined();
      expect(head, path).not.toMatch(/[\r\n]/);
    }
  }
});

test('feeds, files and drawings hold the payloads as text', async ({ page, request }) => {
  test.setTimeout(120_000);
  const { visit, parse } = await guarded(page);
  await visit('/');
  const read = (path: string) => textOf(request, path);
  for (const path of ['/changes.atom', '/sitemap.xml']) {
    await parse([{ path, source: await read(path), type: 'application/xml' }]);
  }
  const calendar = (await read('/v1/calendar.ics')).split('\r\n').filter((line) => line !== '');
  expect(calendar.filter((line) => !/^( |[A-Z-]+[:;])/.test(line))).toEqual([]);

  const [metric] = metrics;
  const csv = await read(`/v1/observations.csv?metric=${metric?.id}`);
  const [head = [], ...rows] = csvRows(csv);
  expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
  // What a spreadsheet would take for a formula has an apostrophe before it.
  const cells = new Set(rows.flat().map((text) => spaced(text).replace(/^'(?=[-=+@])/, '')));
  expect(site.authorities.filter(({ name }) => !cells.has(spaced(name)))).toEqual([]);

  for (const { slug } of site.authorities.filter((_, index) => index % 6 === 0)) {
    const drawing = `/charts/${metric?.id}/${slug}/latest.svg`;
    await parse([{ path: drawing, source: await read(drawing), type: 'application/xml' }]);
    await visit(`/embed/${metric?.id}/${slug}`);
  }
  const map = `/charts/${metric?.id}/map.svg`;
  await parse([{ path: map, source: await read(map), type: 'application/xml' }]);
});

async function textOf(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(new URL(path, site.address).href);
  expect(response.status(), path).toBe(200);
  return response.text();
}

/** Every page that takes something from its address; of those that take long, two for each payload. */
function addressesWith(payload: string, turn: number): string[] {
  const all = ['view', 'with', 'group', 'neighbours', 'asOf', 'metric', 'kind', 'q', 'period'];
  const query = all.map((name) => `${name}=${payload}`).join('&');
  const { slug = '' } = site.authorities[0] ?? {};
  const { id, policyArea } = metrics[0] ?? { id: '', policyArea: '' };
  const light = [
    `/search?q=${payload}`,
    `/compare?metric=${payload}&with=${payload}`,
    `/compare?${query}`,
    `/changes?${query}`,
    `/authorities/${payload}`,
    `/authorities/${slug}/${payload}`,
    `/metrics/${payload}`,
    `/${payload}`,
    `/policy-areas/${payload}`,
    `/context/${payload}`,
    `/figures/${payload}/${payload}`,
    `/embed/${payload}/${payload}`,
    `/charts/${payload}/${payload}/latest.svg`,
    `/v1/observations?metric=${payload}`,
    `/v1/authorities?q=${payload}`,
  ];
  const heavy = [
    `/authorities/${slug}?${query}`,
    `/authorities/${slug}/${policyArea}?with=${payload}`,
    `/authorities/${slug}/${policyArea}?${query}`,
    `/authorities/${slug}/report?${query}`,
    `/figures/${id}/${slug}?${query}`,
    `/metrics/${id}?${query}`,
    `/embed/${id}/${slug}?${query}`,
    `/charts/${id}/${slug}/latest.svg?${query}`,
  ];
  return [...light, ...[0, 1].map((more) => heavy[(turn * 2 + more) % heavy.length] ?? '')];
}

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  /** All values of headers. */
  head: string;
  body: string;
}

/** As a program asks that browsers cannot stand for: any header, and no redirect followed. */
function ask(path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: site.port, path, headers };
    requestHttp(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          head: Object.values(response.headers).flat().join(' '),
          body: Buffer.concat(parts).toString(),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

function csvRows(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}
