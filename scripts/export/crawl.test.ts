import { setTimeout as delay } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { crawl } from './crawl.ts';
import type { Place } from './places.ts';

const place = (name: string): Place => ({ source: `/${name}`, file: name, href: `/${name}` });

const links: Record<string, string[]> = { a: ['b', 'c'], b: ['a', 'd'], c: ['a'], d: [] };

describe('what leads anywhere', () => {
  it('is followed to the end, each place once, no more at a time than asked', async () => {
    const visited: string[] = [];
    let now = 0;
    let most = 0;
    await crawl(
      [place('a')],
      async ({ file }) => {
        visited.push(file);
        most = Math.max(most, (now += 1));
        await delay(5);
        now -= 1;
        return { leadsTo: (links[file] ?? []).map(place) };
      },
      2,
    );
    expect(visited.toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(most).toBe(2);
  });

  it('and fails is told with the place that led there', async () => {
    const visit = async ({ file, source }: Place) => {
      if (file === 'd') throw new Error(`${source} answered 500.`);
      return { leadsTo: (links[file] ?? []).map(place) };
    };
    await expect(crawl([place('a')], visit, 1)).rejects.toThrow(
      '1 addresses could not be copied:\n/d answered 500. (linked from /b)',
    );
  });
});
