// The checks of the crawl find what they are for: pages with one thing wrong are found, and right ones are not.
import { createServer } from 'node:http';

import { catalogue } from '@oflog/metrics-core';
import { expect, it } from 'vitest';

import { crawl } from './crawl.ts';
import { csvRows } from './csv.ts';
import { expectedFigures } from './expected.ts';
import type { HeldData, HeldFigure } from './held-data.ts';
import { isByValue, orderFaults } from './order.ts';
import { readPage } from './page.ts';
import { withoutPlainNumbers } from './plain-numbers.ts';
import { numberReader } from './read-numbers.ts';
import { written, writtenNumber } from './written.ts';

const metric = catalogue.metrics.find(
  ({ unit, decimals }) => unit.quantity === 'percentage' && decimals === 1,
);
if (metric === undefined) throw new Error('No metric is a share with one decimal.');
const types = metric.responsible.types.filter((type) => type !== 'county');

/** Six authorities with 10.5, 20.5 … 60.5 per cent: their median is 35.5. */
const names = ['Ash', 'Beech', 'Cedar', 'Elm', 'Fir', 'Oak'];
const data: HeldData = {
  authorities: names.map((name, at) => ({
    code: `E0600000${at}`,
    slug: name.toLowerCase(),
    name,
    type: types[0] ?? '',
    region: 'North East',
    from: '',
    to: '',
  })),
  neighbours: new Map(),
  clusters: [],
  seriesOf: () =>
    new Map(
      names.map((_, at) => [`E0600000${at}`, new Map([['2022-23', figure(10.5 + 10 * at)]])]),
    ),
};
const readNumbers = numberReader(expectedFigures(data, catalogue), catalogue);

it('a table with the figures of data/ has no fault, and one wrong figure is found', () => {
  expect(numbersOf(table(['Ash', '10.5%'], ['Oak', '60.5%'])).faults).toEqual([]);
  expect(numbersOf(table(['Ash', '10.5%'], ['Oak', '60.4%'])).faults).toEqual([
    expect.stringMatching(/“Oak”.*: 60\.4% stands there, data\/ has 60\.5%$/),
  ]);
  expect(numbersOf(table(['Ash', 'Not submitted'])).faults).toHaveLength(1);
});

it('a wrong headline, a wrong label of a drawing and a wrong median are found', () => {
  const card = (words: string) => `<article id="${metric.id}">${words}</article>`;
  const headline = (value: string) =>
    card(`<p class="app-figure"><strong class="app-figure__value">${value}</strong> of it</p>`);
  const drawing = (label: string) =>
    card(`<svg role="img" aria-label="One"><text>${label}</text></svg>`);
  expect(numbersOf(headline('10.5%'), '/authorities/ash/x').faults).toEqual([]);
  expect(numbersOf(headline('20.5%'), '/authorities/ash/x').faults).toHaveLength(1);
  expect(numbersOf(drawing('Ash 10.5%'), '/authorities/ash/x').faults).toEqual([]);
  expect(numbersOf(drawing('Ash 20.5%'), '/authorities/ash/x').faults).toHaveLength(1);
  const sentence = (median: string) =>
    card(`<p>England (median ${median}, all 6 had a figure)</p>`);
  expect(numbersOf(sentence('35.5%'), '/authorities/ash/x').unexplained).toEqual([]);
  expect(numbersOf(sentence('35.6%'), '/authorities/ash/x').unexplained).toHaveLength(1);
});

it('dates and periods are no figures, and a number without a place is told', () => {
  expect(numbersOf('<p>Published on 12 December 2024 for 2022-23.</p>').unexplained).toEqual([]);
  expect(numbersOf('<p>There are 4,321 of them.</p>').unexplained).toEqual([
    expect.stringContaining('“4,321”'),
  ]);
});

it('an axis that is not evenly spaced is found', () => {
  const axis = (...ticks: string[]) =>
    `<svg>${ticks.map((tick) => `<text text-anchor="end" fill="#595959">${tick}</text>`).join('')}</svg>`;
  expect(numbersOf(axis('0%', '50%', '100%')).faults).toEqual([]);
  expect(numbersOf(axis('0%', '50%', '90%')).faults).toHaveLength(1);
});

it('a table or a list in the order of values is found, from the lowest and from the highest', () => {
  const byValue = ['Oak', 'Elm', 'Ash', 'Fir', 'Beech'];
  const rows = byValue.map((name, at) => [name, `${at * 7}%`]);
  expect(orderFaults(pageOf(table(...rows)).main, new Set(names))).toHaveLength(1);
  expect(orderFaults(pageOf(table(...rows.toReversed())).main, new Set(names))).toHaveLength(1);
  const list = `<ul>${rows.map(([name, value]) => `<li><a href="/x">${name}</a> ${value}</li>`).join('')}</ul>`;
  expect(orderFaults(pageOf(list).main, new Set(names))).toHaveLength(1);
  const byName = names.map((name, at) => ({ name, value: at }));
  expect(isByValue(byName)).toBe(false);
  expect(isByValue(byName.with(0, { name: 'Yew', value: 0 }))).toBe(true);
  expect(isByValue(byName.slice(2).with(0, { name: 'Yew', value: 0 }))).toBe(false);
});

it('a page without description, with two first headings, a jump and a doubled id is found', () => {
  const html =
    '<html lang="en-GB"><title>One</title><main><h1 id="a">A</h1><h3 id="a">B</h3><h1>C</h1></main>';
  expect(readPage(html, '/', 'http://explorer.invalid').faults).toEqual([
    'it has no description',
    'it has no canonical address',
    'it has 2 h1',
    'before “B”, H3, a level of heading is left out',
    'the id “a” stands on several elements',
  ]);
});

it('a link to nowhere, to a place that is not there and a shared title are found', async () => {
  const server = createServer(({ url = '' }, response) => {
    const pages = new Map([
      ['/sitemap.xml', '<urlset><url><loc>http://explorer.invalid/other</loc></url></urlset>'],
      ['/', '<h1>Home</h1><a href="/nowhere">A</a><a href="/other#no-such-place">B</a>'],
      ['/other', '<h1 id="here">Other</h1><a href="/other#here">C</a>'],
    ]);
    const body = pages.get(url);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': url.endsWith('.xml') ? 'application/xml' : 'text/html',
    });
    response.end(url.endsWith('.xml') ? body : whole(body ?? '', url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const { faults } = await crawl({
    origin: `http://127.0.0.1:${port}`,
    readNumbers,
    names: new Set(names),
    limit: 20,
    random: () => 0,
  });
  server.close();
  expect(faults).toEqual([
    '/nowhere: answers 404, linked from /',
    '/other#no-such-place: has no such place, linked from /',
    '“A page” is the title of /, /other',
  ]);
});

it('the crawl writes numbers and reads CSV by rules of its own', () => {
  expect([0.45, -0.05, 1234.5, -0.004].map((value) => writtenNumber(value, 1))).toEqual([
    ...['0.5', '−0.1', '1,234.5', '0.0'],
  ]);
  expect(
    written(-1534.225, { unit: { quantity: 'money', prefix: '£', suffix: '' }, decimals: 2 }),
  ).toBe('−£1,534.23');
  expect(csvRows('a,b\n"x, ""y""",1\n,\n')).toEqual([
    { a: 'x, "y"', b: '1' },
    { a: '', b: '' },
  ]);
});

it('a year is no figure, and decimals that look like one are no year', () => {
  expect(withoutPlainNumbers('in 2019 and 2022-23', [])).not.toMatch(/\d/);
  expect(withoutPlainNumbers('= −0.1999, raised to 0', [])).toContain('−0.1999');
});

function figure(value: number): HeldFigure {
  const none = { lower: null, upper: null, numerator: null, denominator: null };
  return { value, category: '', state: 'value', ...none };
}

function numbersOf(main: string, address = `/metrics/${metric?.id ?? ''}`) {
  return readNumbers(pageOf(main, address));
}

function pageOf(main: string, address = '/') {
  return readPage(whole(main, address), address, 'http://explorer.invalid');
}

function whole(main: string, address: string): string {
  return `<html lang="en-GB"><title>A page</title><meta name="description" content="A page"/>
    <link rel="canonical" href="${address}"/><main>${main}</main></html>`;
}

function table(...rows: string[][]): string {
  const lines = rows.map(
    ([name = '', value = '']) =>
      `<tr><th>${name}</th><td class="govuk-table__cell--numeric">${value}</td></tr>`,
  );
  return `<table><caption>${metric?.title ?? ''}, 2022-23</caption><thead><tr><th>Authority</th><th>Share</th></tr></thead>
    <tbody>${lines.join('')}</tbody></table>`;
}
