// What an area of a map says of itself where a pointer rests on it: its name and its figure.
import { figureText, latestPeriod, type Expected } from './expected.ts';
import { wordsOf, type Page } from './page.ts';
import type { PageScope } from './page-scope.ts';

export function areaFaults({ main }: Page, scope: PageScope, expected: Expected): string[] {
  const [anybody] = expected.authorities;
  if (anybody === undefined) return [];
  return main.querySelectorAll('svg title').flatMap((title) => {
    const measure = scope.measureOf(title);
    const [, name = '', found = ''] = /^(.*): (.*)$/.exec(wordsOf(title)) ?? [];
    if (measure === null) return [];
    const at = scope.period || latestPeriod(measure, anybody, expected, { forAll: true });
    const named = expected.authorities.filter((one) => one.name === name);
    const must = named.map((one) => figureText(measure, one, at, expected));
    return must.includes(found)
      ? []
      : [`the map says “${name}: ${found}”, data/ has ${must.join(' or ') || 'no such authority'}`];
  });
}
