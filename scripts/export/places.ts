// Where each address of the explorer stands in a copy of the site that is made of files. What a reader chooses
// in the query of an address is a folder there.

export interface Place {
  /** The path to ask the explorer for. */
  source: string;
  /** Path of the file in the copy. */
  file: string;
  /** What links say. */
  href: string;
}

/** What links lead to where the copy has no such page. */
export const thisCopy = '/this-copy/';

/** Lists everything to be found where nothing is sought, and has a script that narrows the list. */
export const searchOfExplorer = '/search';

/** Parameters that have few values, each a page of its own. */
const choices = new Set(['kind', 'view', 'areas', 'around']);

/** These are about the service itself, or hold again what stands beside them in another format. */
const leftOut = [
  /^\/docs(\/|$)/,
  /^\/openapi\.json$/,
  /^\/healthz$/,
  /^\/charts\/.*\.png$/,
  /^\/v1\/.*\.(parquet|xlsx)$/,
];

const extension =
  /\.(atom|css|csv|geojson|ics|js|json|parquet|png|svg|topojson|txt|webmanifest|woff2?|xlsx|xml|zip)$/;

/** Null where the copy leaves it out; `without` are segments of paths that it is to leave out. */
export function placeOf(address: URL, without: ReadonlySet<string> = new Set()): Place | null {
  const { pathname, searchParams } = address;
  const segments = pathname.split('/').filter((segment) => segment !== '');
  if (segments.some((segment) => without.has(segment))) return null;
  if (leftOut.some((pattern) => pattern.test(pathname))) return null;
  if (segments[0] === 'v1') return placeOfData(address);
  const chosen = [...searchParams];
  if (new Set(searchParams.keys()).size < chosen.length) return null;
  if (chosen.some(([name, value]) => !choices.has(name) || !isSegment(value))) return null;
  if (extension.test(pathname)) {
    return chosen.length > 0 ? null : { source: pathname, file: pathname.slice(1), href: pathname };
  }
  const folder = [...segments, ...chosen.map(([, value]) => value)]
    .map((one) => `${one}/`)
    .join('');
  return {
    source: `${pathname}${address.search}`,
    file: `${folder}index.html`,
    href: `/${folder}`,
  };
}

/** Answers of the API: whole resources, and the figures of one metric, of all authorities at once. */
function placeOfData({ pathname, searchParams }: URL): Place | null {
  const format = extension.exec(pathname)?.[0];
  if (searchParams.size === 0) {
    const file = `${pathname.slice(1)}${format === undefined ? '.json' : ''}`;
    return { source: pathname, file, href: `/${file}` };
  }
  const [metric, ...others] = searchParams.getAll('metric');
  const onlyThese = [...searchParams.keys()].every((name) => /^(metric|authority)$/.test(name));
  if (metric === undefined || others.length > 0 || !onlyThese || !isSegment(metric)) return null;
  if (format === undefined || pathname !== `/v1/observations${format}`) return null;
  const href = `/v1/observations/${metric}${format}`;
  return { source: `${pathname}?metric=${metric}`, file: href.slice(1), href };
}

function isSegment(value: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(value);
}
