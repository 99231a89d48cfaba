// The routes of pages, as the explorer declares them by its folders.
import { globSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../src/routes');

/** Each with a pattern that the addresses of its pages match: `/metrics/[id]` with `/metrics/any-thing`. */
export function pageRoutes(): { route: string; matches: RegExp }[] {
  return globSync('**/+page.svelte', { cwd: folder }).map((file) => {
    const route = `/${path.dirname(file)}`.replace(/\/\.$/, '/');
    return { route, matches: new RegExp(`^${route.replaceAll(/\[[^\]]+\]/g, '[^/]+')}$`) };
  });
}

/** The route of an address: the one with most fixed parts among those that it matches. */
export function routeOf(address: string): string | undefined {
  const [pathname = ''] = address.split(/[?#]/);
  const found = pageRoutes().filter(({ matches }) => matches.test(pathname));
  const variable = ({ route }: { route: string }) => route.split('[').length;
  return found.toSorted((a, b) => variable(a) - variable(b))[0]?.route;
}
