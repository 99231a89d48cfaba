import { describe, expect, it } from 'vitest';

import { chartDownload, type ChartDownload } from './chart-download';

const caveat = (id: string, severity: 'critical' | 'important' | 'note') => ({
  ...{ id, severity, text: `About ${id}.`, scope: [] },
});

const download: ChartDownload = {
  title: 'Seats filled',
  sentences: [
    'Kent: 45.1% of seats.',
    'It is within the usual range of England (median 50%, all 317 had a figure).',
  ],
  caveats: {
    open: [caveat('surveys', 'critical'), caveat('terms', 'important')],
    folded: [caveat('rounding', 'note')],
  },
  comparedWith: ['Leeds', 'England (317)'],
  words: {
    title: 'Where Kent lies among all authorities',
    subtitle: '% of seats, 2022-23',
    notes: [{ mark: 'A', text: '2020-21: counted anew.' }],
  },
  drawing: { name: 'Seats filled. Kent: 45.1%.', width: 640, height: 200, markup: '<g id="it"/>' },
  sources: [
    { publisher: 'The Ministry', title: 'Seats', edition: '2022-23', published: '1 May 2024' },
  ],
  attribution: ['Contains public sector information.'],
  asKnownOn: null,
  address: 'https://explorer.example/authorities/kent/seats#seats-filled',
};

/** What the file says, its lines joined. */
const said = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line).join(' ');

describe('the file of a chart', () => {
  it('says what it shows, in what unit, of when and beside whom', () => {
    const text = said(chartDownload(download));
    expect(text).toContain('Seats filled Where Kent lies among all authorities');
    expect(text).toContain('% of seats, 2022-23. Compared with: Leeds, England (317).');
    expect(text).toContain('Kent: 45.1% of seats. It is within the usual range of England');
    expect(chartDownload(download)).toContain('<g id="it"/>');
  });

  it('carries its caveats by weight, how to read it, its source and the address of the page', () => {
    const text = said(chartDownload(download));
    expect(text).toContain('A 2020-21: counted anew.');
    expect(text).toContain('Bear in mind Critical: About surveys. About terms. One note more');
    expect(text).toContain('Source: The Ministry, Seats, 2022-23, published 1 May 2024.');
    expect(text).toContain('Contains public sector information.');
    expect(text).toContain('ask questions, not to reach judgements.');
    expect(text).toMatch(/https:\/\/explorer\.example\/authorities\/kent\/seats#seats-filled$/);
  });

  it('says the day whose knowledge it draws', () => {
    expect(said(chartDownload({ ...download, asKnownOn: '1 March 2022' }))).toContain(
      'As known on 1 March 2022.',
    );
  });

  it('needs no style of a page, and leaves no line wider than itself', () => {
    const names = Array.from({ length: 12 }, () => 'with=Bournemouth,+Christchurch+and+Poole');
    const address = `${download.address}?${names.join('&')}`;
    const svg = chartDownload({ ...download, address });
    expect(svg).not.toMatch(/<style|style=|href=/);
    const lines = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line = '']) => line.length);
    expect(Math.max(...lines)).toBeLessThan(100);
    expect(said(svg).replaceAll(' ', '')).toContain(address.replaceAll('&', '&amp;'));
  });
});
