// The sitemap of the copy: the addresses of the explorer’s own, as they stand there.
import type { Place } from './places.ts';

/** It is ours, one `<url>` a line: nothing else can be in it. */
export function copySitemap(
  sitemap: string,
  origin: string,
  placeOf: (address: URL) => Place | null,
): string {
  return sitemap
    .split('\n')
    .flatMap((line) => {
      const [, address] = /^<url><loc>([^<]+)<\/loc><\/url>$/.exec(line) ?? [];
      if (address === undefined) return [line];
      const place = placeOf(new URL(address));
      return place === null ? [] : [`<url><loc>${origin}${place.href}</loc></url>`];
    })
    .join('\n');
}
