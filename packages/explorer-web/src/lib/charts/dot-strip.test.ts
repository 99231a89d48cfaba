import { describe, expect, it } from 'vitest';

import { dotStrip, type DotStrip } from './dot-strip';

const strip: DotStrip = {
  name: 'Seats filled',
  polarity: 'neutral',
  authority: { name: 'Bristol', value: '45.1%', distance: 3 },
  chosen: [],
  neighbours: [
    { name: 'Luton', distance: 1 },
    { name: 'Derby', distance: 2 },
  ],
  neighboursLabel: '2 similar places',
  others: [-1, 0, 9, 12, -8],
  othersLabel: '5 other authorities',
  median: 'England median 50%',
  usualRange: 'Usual range: 45% to 55%',
};
/** Where the ring of the authority is, in a drawing that is 640 wide and has its median at 320. */
function ringOf(markup: string): number {
  const [ring = ''] = /<circle[^>]*chart-authority-ring[^>]*>/.exec(markup) ?? [];
  return Number(/cx="([\d.]+)"/.exec(ring)?.[1]);
}

describe('a dot strip', () => {
  it('has higher values on the right, and for a neutral metric calls no side better', () => {
    const markup = dotStrip(strip, 'wide');
    expect(ringOf(markup)).toBeCloseTo(320 + (3 / 7.5) * 308, 0);
    expect(markup).toContain('Higher →');
    expect(markup).not.toMatch(/better|worse/);
  });

  it('is mirrored where lower is better, and its words say which side is which', () => {
    const markup = dotStrip({ ...strip, polarity: 'lower-is-better' }, 'wide');
    expect(ringOf(markup)).toBeCloseTo(320 - (3 / 7.5) * 308, 0);
    expect(markup).toContain('← Higher');
    expect(markup).toContain('Lower: better →');
  });

  it('counts at each end the marks that lie beyond the axis', () => {
    const markup = dotStrip(strip, 'wide');
    expect(markup).toMatch(/← Lower<\/text><text[^>]*>1 beyond/);
    expect(markup).toMatch(/Higher →<\/text><text[^>]*>2 beyond/);
  });

  it('draws the authority last but for words, and at the edge where it lies beyond the axis', () => {
    const markup = dotStrip({ ...strip, authority: { ...strip.authority!, distance: 40 } }, 'wide');
    expect(ringOf(markup)).toBe(628);
    expect(markup.indexOf('chart-authority')).toBeGreaterThan(markup.indexOf('chart-neighbours'));
  });

  it('names each chosen authority, in a shape and colour of its own, wherever the marks lie', () => {
    const chosen = [
      { name: 'Kent', value: '45.0%', distance: 3, style: 0 },
      { name: 'Leeds', value: '45.2%', distance: 3.01, style: 1 },
      { name: 'York', value: '99.9%', distance: 30, style: 3 },
    ];
    const markup = dotStrip({ ...strip, chosen }, 'wide');
    for (const label of ['Kent 45.0%', 'Leeds 45.2%', 'York 99.9%']) {
      expect(markup).toContain(`>${label}</text>`);
    }
    const places = [...markup.matchAll(/chart-chosen-(\d)"[^>]* transform="([^"]*)"/g)];
    // Each at its label and at its mark.
    expect(places.map(([, style]) => style).toSorted()).toEqual(['1', '1', '2', '2', '4', '4']);
    expect(new Set(places.map(([, , at]) => at)).size).toBe(6);
    expect(markup).toMatch(/Higher →<\/text><text[^>]*>3 beyond/);
  });

  it('lists chosen authorities where their lines would run through labels, as on a phone', () => {
    const chosen = [
      { name: 'Bournemouth, Christchurch and Poole', value: '45.3%', distance: 1, style: 0 },
      { name: 'Kensington and Chelsea', value: '45.2%', distance: -1, style: 1 },
      { name: 'Kingston upon Hull', value: '45.0%', distance: 0.5, style: 2 },
    ];
    const lines = (markup: string) => markup.match(/class="chart-(chosen-\d|authority)-line"/g);
    expect(lines(dotStrip({ ...strip, chosen }, 'wide'))).toHaveLength(4);
    const narrow = dotStrip({ ...strip, chosen }, 'narrow');
    expect(lines(narrow)).toEqual(['class="chart-authority-line"']);
    // In the order of their names, and the authority below them, at its mark.
    expect(narrow).toMatch(/Bournemouth.*Kensington.*Kingston.*Bristol 45\.1%/);
  });

  it('says which mark is whose, for those who point at one', () => {
    const markup = dotStrip({ ...strip, authority: null }, 'wide');
    expect(markup).toContain('data-names="Luton|Derby"');
    // One place for each name, in their order: Luton stands to the left of Derby.
    const [, first, second] = /Derby" d="m([\d.]+) [\d.]+h0m([\d.-]+) /.exec(markup) ?? [];
    expect(Number(first)).toBeCloseTo(320 + (1 / 7.5) * 308, 0);
    expect(Number(second)).toBeCloseTo(308 / 7.5, 0);
  });

  it('escapes names', () => {
    const name = 'A & B <Council>';
    expect(dotStrip({ ...strip, name }, 'narrow')).toContain(
      'aria-label="A &amp; B &lt;Council&gt;"',
    );
  });
});
