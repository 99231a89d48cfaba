// Which headers of an answer are kept with it: all that are the same the next time.
type Header = [name: string, value: string];
type Headers = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** They tell of one request. */
const ofOneRequest = new Set(['ratelimit-remaining', 'ratelimit-reset', 'x-request-id']);

export function keepable(headers: Headers): Header[] {
  return Object.entries(headers).flatMap(([name, value]): Header[] => {
    if (value === undefined || ofOneRequest.has(name)) return [];
    return [[name, typeof value === 'object' ? value.join(', ') : String(value)]];
  });
}

/** For 304: what the client has already is not told again. */
export function withoutBody(headers: readonly Header[]): Header[] {
  return headers.filter(([name]) => !name.startsWith('content-') || name.endsWith('-policy'));
}
