// Requests made from the OpenAPI document and a seed: right ones, and ones mangled in every way that a
// client, a link or an attacker may mangle them.
import type { SeededRandom } from '@oflog/store/testing';

export interface GeneratedRequest {
  method: string;
  /** As it goes on the first line: it may hold anything but a space and an end of line. */
  target: string;
  headers: string[];
  body: string;
}

export interface Described {
  paths: Record<string, { get?: { parameters?: DescribedParameter[] } }>;
}

interface DescribedParameter {
  name: string;
  in: string;
  example?: unknown;
  schema?: { enum?: string[]; items?: { enum?: string[] } };
}

/** Ids that there are, by the name of the parameter that takes them. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

export function generatedRequest(
  { paths }: Described,
  known: KnownValues,
  random: SeededRandom,
): GeneratedRequest {
  const [path, { get }] = oneOf(random, Object.entries(paths));
  const parameters = get?.parameters ?? [];
  const address = mangledAt(
    random,
    0.06,
    addressOf(path, parameters, known, random),
    mangledAddress,
  );
  const query = queryOf(parameters, known, random);
  const method = random.fraction() < 0.85 ? 'GET' : oneOf(random, methods);
  const body = random.fraction() < 0.02 ? '{"any":"body"}' : '';
  return {
    method,
    target: query === '' ? address : `${address}?${query}`,
    headers: [...headersOf(random), ...(body === '' ? [] : [`Content-Length: ${body.length}`])],
    body,
  };
}

const methods = [
  'HEAD',
  'HEAD',
  'OPTIONS',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'TRACE',
  'PROPFIND',
  'BREW',
];

function addressOf(
  path: string,
  parameters: readonly DescribedParameter[],
  known: KnownValues,
  random: SeededRandom,
): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
    return valueOf(parameter ?? { name, in: 'path' }, known, random);
  });
}

/** Few parameters at a time, seldom one that there is not, now and then one given twice. */
function queryOf(
  parameters: readonly DescribedParameter[],
  known: KnownValues,
  random: SeededRandom,
): string {
  const taken = parameters.filter((one) => one.in === 'query' && random.fraction() < 0.7);
  const repeated = taken.filter(() => random.fraction() < 0.15);
  const pairs = [...taken, ...repeated].map((one) => `${one.name}=${valueOf(one, known, random)}`);
  if (random.fraction() < 0.05) pairs.push(`${oneOf(random, strangeNames)}=${strange(random)}`);
  return random.shuffled(pairs).join('&');
}

function valueOf(
  { name, example, schema }: DescribedParameter,
  known: KnownValues,
  random: SeededRandom,
): string {
  if (random.fraction() < 0.12) return strange(random);
  const named = [example].flat().filter((each) => typeof each === 'string');
  const values = [...(schema?.enum ?? schema?.items?.enum ?? []), ...(known[name] ?? []), ...named];
  const value = encodeURIComponent(values.length === 0 ? 'any' : oneOf(random, values));
  return mangledAt(random, 0.06, value, mangledText);
}

function headersOf(random: SeededRandom): string[] {
  return [
    ...(random.fraction() < 0.3 ? [`Accept: ${oneOf(random, accepts)}`] : []),
    ...(random.fraction() < 0.4 ? [`Accept-Encoding: ${oneOf(random, encodings)}`] : []),
    ...(random.fraction() < 0.1 ? [`Range: ${oneOf(random, ranges)}`] : []),
    ...(random.fraction() < 0.1 ? [`If-None-Match: ${oneOf(random, tags)}`] : []),
    ...(random.fraction() < 0.1 ? ['Origin: https://example.org'] : []),
    ...(random.fraction() < 0.02 ? [oneOf(random, oddHeaders)] : []),
  ];
}

const accepts = [
  'application/json',
  'text/csv',
  'text/html,*/*;q=0.8',
  'image/png',
  '*/*',
  '',
  ';;;',
  'a/b/c',
  'application/vnd.apache.parquet',
  'application/json;q=0, text/csv;q=0.1',
  'text/csv;q=nonsense',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'x'.repeat(3_000),
];
const encodings = [
  'gzip',
  'br',
  'gzip, deflate, br, zstd',
  'identity;q=0',
  '*',
  'br;q=9',
  ',,,',
  '\u00ff',
];
const ranges = [
  'bytes=0-99',
  'bytes=-5',
  'bytes=99999999999-',
  'bytes=9-1',
  'bytes=0-1,5-6',
  'lines=1-2',
  'x',
];
const tags = ['"any"', '*', 'W/"weak"', 'no quotes', ',,,"'];
const oddHeaders = [
  'Expect: 100-continue',
  'Expect: wonders',
  'X-Forwarded-For: not an address',
  'Content-Length: 0',
  'Transfer-Encoding: chunked',
  'Upgrade: websocket',
  `X-Long: ${'y'.repeat(40_000)}`,
  'X-Request-Id: mine',
];
const strangeNames = [
  'page',
  '__proto__',
  'constructor',
  'metric[]',
  '',
  '%00',
  'Metric',
  'asOf '.trim(),
];

function strange(random: SeededRandom): string {
  return oneOf(random, strangeValues);
}

const strangeValues = [
  '',
  '%',
  '%zz',
  '%00',
  '%0d%0aX-Injected:%20yes',
  '..%2f..%2fetc%2fpasswd',
  "'%20or%20'1'='1",
  '%F0%9F%8F%9B',
  '\u00e9',
  'null',
  'undefined',
  '-1',
  '1e309',
  'NaN',
  '__proto__',
  'toString',
  '%3Cscript%3E',
  'latest',
  '2022-23',
  '9999-12-31',
  '0000-00-00',
  '2024-02-30',
  '%C3%28',
  'x'.repeat(200),
  'x'.repeat(20_000),
  '%2520',
  ';drop%20table%20observations',
  '+',
  '*',
  '{}',
  '[]',
];

const mangledAddress = [
  (text: string) => `/${text}`,
  (text: string) => `${text}/`,
  (text: string) => text.toUpperCase(),
  (text: string) => `${text}/nothing`,
  (text: string) => `${text}.csv`,
  (text: string) => `${text}.xlsx`,
  (text: string) => `${text}.parquet`,
  (text: string) => `${text}.exe`,
  (text: string) => `${text}/../..`,
  (text: string) => text.slice(0, -1) || '*',
  (text: string) => `http://elsewhere.example${text}`,
  (text: string) => text.replace('/v1', '/v2'),
  (text: string) => `${text}%`,
  (text: string) => `${text}#part`,
];
const mangledText = [
  (text: string) => text.slice(0, -1),
  (text: string) => text.toUpperCase(),
  (text: string) => `%20${text}`,
  (text: string) => `${text}%EF%BB%BF`,
  (text: string) => text + text,
];

function mangledAt(
  random: SeededRandom,
  share: number,
  text: string,
  ways: readonly ((text: string) => string)[],
): string {
  return random.fraction() < share ? oneOf(random, ways)(text) : text;
}

function oneOf<Item>(random: SeededRandom, items: readonly Item[]): Item {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('Nothing to choose from.');
  return random.oneOf([first, ...rest]);
}
