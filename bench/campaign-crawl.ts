// npx pnpm campaign:crawl: reads every page of the explorer that links and the sitemap lead to, compares every
// number with data/, and keeps the counts in docs/measurements.md. `--pages 500 --seed 2` for fewer; Ctrl-C ends it
// and keeps what was read until then.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { crawlExplorer, unexplainedFigures } from './crawl/explorer-crawl.ts';
import { circumstances } from './report/circumstances.ts';
import { replaceSection } from './report/section.ts';
import { table } from './report/table.ts';
import { serveExplorer } from './servers/explorer.ts';

const root = path.resolve(import.meta.dirname, '..');
const document = path.join(root, 'docs/measurements.md');
const { values } = parseArgs({
  options: { pages: { type: 'string' }, seed: { type: 'string', default: '20261122' } },
});

const around = circumstances(root);
await using explorer = await serveExplorer();
const started = performance.now();
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
let shown = 0;
const result = await crawlExplorer({
  origin: explorer.origin,
  seed: Number(values.seed),
  limit: values.pages === undefined ? Infinity : Number(values.pages),
  stop: stop.signal,
  onProgress(read, faults) {
    for (; shown < faults.length; shown += 1) process.stderr.write(`${faults[shown] ?? ''}\n`);
    if (read % 400 < 4) process.stderr.write(`${read} read, ${faults.length} at fault\n`);
  },
});
for (const fault of result.faults.slice(shown)) process.stderr.write(`${fault}\n`);
const without = unexplainedFigures(result);
for (const words of without) process.stderr.write(`No explanation: ${words}\n`);
const seconds = Math.round((performance.now() - started) / 1000);

const kinds = [...result.kinds].toSorted(([a], [b]) => (a < b ? -1 : 1));
const sum = (of: 'addresses' | 'numbers') => kinds.reduce((total, [, kind]) => total + kind[of], 0);
const section = [
  around,
  `From the home page and the sitemap by links, ${sum('addresses')} addresses in ${seconds} s, with seed ${values.seed}: ${extent()};
of addresses with further choices, of downloads and of pictures at most 250 of each kind. Pages hold ${result.links} different
links. Each number was compared with \`data/\`, read by the crawl’s own few lines; medians and counts of groups
were worked out anew. “Other” are numbers of files, versions and methods, on pages that tell of them.`,
  table(
    ['kind of address', 'read', 'numbers', 'other'],
    kinds.map(([kind, { addresses, numbers, unexplained }]) => [
      kind.replaceAll('|', ' '),
      ...[addresses, numbers, unexplained].map(String),
    ]),
  ),
  table(
    ['what may not be', 'times'],
    [
      [
        'broken link or anchor, wrong number, order by value, fault of title or headings',
        result.faults.length,
      ],
      ['a number on a page of figures that nothing explains', without.length],
    ].map((row) => row.map(String)),
  ),
].join('\n\n');
process.stdout.write(`\ncrawl\n\n${section}\n`);
await writeFile(document, replaceSection(await readFile(document, 'utf8'), 'crawl', section));
process.exitCode = result.faults.length + without.length === 0 ? 0 : 1;

function extent(): string {
  if (stop.signal.aborted) return 'as many pages of each kind, until it was stopped';
  return values.pages === undefined ? 'all pages and their views' : 'as many pages of each kind';
}
