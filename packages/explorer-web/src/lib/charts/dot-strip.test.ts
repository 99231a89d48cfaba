import { describe, expect, it } from 'vitest';

import { dotStrip, type DotStrip } from './dot-strip';

const strip: DotStrip = {
  name: 'Seats filled',
  polarity: 'neutral',
  authority: { name: 'Bristol', value: '45.1%', distance: 3 },
  chosen: [],
  neighbours: [1, 2],
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

  it('escapes names', () => {
    const name = 'A & B <Council>';
    expect(dotStrip({ ...strip, name }, 'narrow')).toContain(
      'aria-label="A &amp; B &lt;Council&gt;"',
    );
  });
});
