import { describe, expect, it } from 'vitest';

import { bandMap, usesOf, type BandMap } from './band-map';
import { lookOfBand } from './map-looks';

const map: BandMap = {
  name: 'Map of England: seats filled',
  polarity: 'higher-is-better',
  looks: ['above-1', 'similar', 'below-1', 'no-figure'],
  areas: [
    { code: 'E06000023', label: 'Bristol: 45.1%', look: 'similar', place: 'main' },
    { code: 'E09000001', label: 'City of London: 60.0%', look: 'above-1', place: 'london' },
    { code: 'E06000053', label: 'Isles of Scilly: none', look: 'no-figure', place: 'islands' },
  ],
  hasGround: false,
};
const markup = bandMap(map, usesOf('/maps/lower-tier/2023-04-01.svg'));

describe('a map in bands', () => {
  it('refers to areas that are drawn once for all maps of these years', () => {
    expect(markup).toContain('<use href="/maps/lower-tier/2023-04-01.svg#E06000023"');
    expect(markup).not.toContain('<path id=');
  });

  it('shows London on the map and enlarged, and the Isles of Scilly enlarged alone', () => {
    const times = (code: string) => markup.split(`svg#${code}"`).length - 1;
    expect([times('E06000023'), times('E09000001'), times('E06000053')]).toEqual([1, 2, 1]);
    expect(markup).toContain('>London</text>');
    expect(markup).toContain('>Scilly</text>');
  });

  it('has no inset where nothing stands in one', () => {
    const inland = bandMap({ ...map, areas: map.areas.slice(0, 1) }, usesOf('/maps/a/b.svg'));
    expect(inland).not.toContain('<text');
  });

  it('has a pattern for each fill, and says what each area shows', () => {
    const fills = [...markup.matchAll(/fill="url\(#([^)]+)\)"/g)].map(([, id]) => id);
    expect(fills.length).toBe(4);
    for (const id of fills) expect(markup).toContain(`<pattern id="${id ?? ''}"`);
    expect(markup).toContain('<title>Bristol: 45.1%</title>');
  });

  it('escapes names, and needs no style of its own, which the policy of pages forbids', () => {
    const areas = [{ ...map.areas[0]!, label: '<script>"&' }];
    const evil = bandMap({ ...map, areas }, usesOf('/maps/a/b.svg'));
    expect(evil).toContain('<title>&lt;script&gt;&quot;&amp;</title>');
    expect(evil).not.toContain('style=');
  });

  it('has ground below areas that do not cover England', () => {
    const onGround = bandMap({ ...map, hasGround: true }, usesOf('/maps/a/b.svg'));
    expect(onGround.indexOf('b.svg#ground')).toBeLessThan(onGround.indexOf('b.svg#E06000023'));
  });
});

describe('the look of an area', () => {
  it('is that of its band and side: seven in all, and one for what has no band', () => {
    expect(lookOfBand('similar', 'above')).toBe('similar');
    expect(lookOfBand('similar', 'below')).toBe('similar');
    expect(lookOfBand('different', 'above')).toBe('above-1');
    expect(lookOfBand('very-different', 'below')).toBe('below-2');
    expect(lookOfBand('beyond', 'below')).toBe('below-3');
    expect(lookOfBand(null, 'above')).toBe('no-band');
  });
});
