import { expect, it } from 'vitest';

import { placeOf } from './places.ts';
import { copySitemap } from './sitemap.ts';

it('the sitemap of the copy has the pages that are in it, where they stand', () => {
  const sitemap = [
    '<urlset>',
    '<url><loc>https://explorer.example/</loc></url>',
    '<url><loc>https://explorer.example/authorities/kent</loc></url>',
    '<url><loc>https://explorer.example/authorities/leeds</loc></url>',
    '</urlset>',
    '',
  ].join('\n');
  const withoutLeeds = (address: URL) => placeOf(address, new Set(['leeds']));
  expect(copySitemap(sitemap, 'https://explorer.example', withoutLeeds).split('\n')).toEqual([
    '<urlset>',
    '<url><loc>https://explorer.example/</loc></url>',
    '<url><loc>https://explorer.example/authorities/kent/</loc></url>',
    '</urlset>',
    '',
  ]);
});
