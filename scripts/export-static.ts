// pnpm export:static: writes the whole explorer into a folder that any web server can serve.
import path from 'node:path';
import { parseArgs } from 'node:util';

import { exportSite, type Done } from './export/export-site.ts';
import { prepare, serveFor } from './serving/serve.ts';
import { untilToldToStop } from './serving/until-told-to-stop.ts';
import { turbo } from './turbo.ts';

const usage = `Usage: pnpm export:static [--out <folder>] [--only <authority>]… [--from <address>]
  --out   the folder to write, static-export if not given: absent, empty or an earlier export
  --only  the slug of an authority to copy, such as kent; may be repeated; left out: all of them
  --from  the address of an explorer that runs; left out: it is built and served for as long as this takes
Environment: PUBLIC_URL, where the copy will stand: pages, feeds and the sitemap name it.`;

const root = path.resolve(import.meta.dirname, '..');
const standsAt = 'http://localhost:8080';

const options = readOptions();
if (options === null) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
const { out, only, from } = options;

await untilToldToStop(async (stop) => {
  const begun = performance.now();
  const copy = (explorer: string) =>
    exportSite({
      from: explorer,
      clientDir: path.join(root, 'packages/explorer-web/build/client'),
      out,
      only,
      progress: progressEvery(2_000, begun),
    });
  const done = from === undefined ? await served(stop, copy) : await copy(from);
  if (done === undefined) return;
  process.stdout.write(`${summary(done, begun)} in ${out}\n`);
});

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        out: { type: 'string', default: 'static-export' },
        only: { type: 'string', multiple: true },
        from: { type: 'string' },
      },
    });
    if (values.from !== undefined && !URL.canParse(values.from)) return null;
    return { ...values, out: path.resolve(root, values.out), only: values.only ?? null };
  } catch {
    return null;
  }
}

async function served(
  stop: AbortSignal,
  copy: (explorer: string) => Promise<Done>,
): Promise<Done | undefined> {
  const { PUBLIC_URL } = process.env;
  if (PUBLIC_URL === undefined || PUBLIC_URL === '') {
    process.env.PUBLIC_URL = standsAt;
    process.stdout.write(
      `Pages will name ${standsAt} as their address: set PUBLIC_URL to where the copy will stand.\n`,
    );
  }
  process.env.RATE_LIMIT = 'off';
  const settings = await prepare({ ...process.env, PORT: '0', API_PORT: '0' });
  const built = await turbo(
    ['run', 'build', '--filter=@oflog/api', '--filter=@oflog/explorer-web'],
    { stop },
  );
  if (stop.aborted) return undefined;
  if (!built) throw new Error('The build failed: what went wrong stands above.');
  return serveFor(settings, stop, copy);
}

function progressEvery(milliseconds: number, begun: number): (done: Done) => void {
  let last = performance.now();
  return (done) => {
    if (performance.now() - last < milliseconds) return;
    last = performance.now();
    process.stdout.write(`${summary(done, begun)}\n`);
  };
}

function summary({ pages, files, bytes }: Done, begun: number): string {
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  return `${pages} pages, ${files} files, ${(bytes / 1_000_000).toFixed(0)} MB, ${seconds} s`;
}
