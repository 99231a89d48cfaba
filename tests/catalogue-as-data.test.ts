// The definitions are data: from their JSON alone ingest, API and explorer give the same bytes.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { describeFault, runIngest } from '@oflog/ingest';
import { assembleCatalogue, catalogue, type Catalogue } from '@oflog/metrics-core';
import { buildSnapshot, openSnapshot } from '@oflog/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { apiAddresses, pageAddresses } from './catalogue-as-data/addresses';
import { declaredImports } from './catalogue-as-data/declared-imports';
import { contentOf, differences } from './catalogue-as-data/folders';
import { saveFiles } from './fifth-policy-area/add-policy-area';
import { allotments } from './fifth-policy-area/allotments';
import { metropolitanDistricts } from './fifth-policy-area/councils';
import { inventedFigures } from './fifth-policy-area/figures';
import { catalogueWithChecksums, publishedFiles } from './fifth-policy-area/published-files';
import { filesMatching, readText, root } from './repository';
import { serveSnapshot, type Site } from './site';

const folder = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
const inFolder = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function saveJson(name: string, definitions: Catalogue): string {
  const file = inFolder(`${name}.json`);
  writeFileSync(file, JSON.stringify(definitions));
  return file;
}

/** Runs a built command of the repository; its reports go to the temporary folder. */
function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): void {
  execFileSync(process.execPath, [path.join(root, command), ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

const ingest = (args: string[]) => run('packages/ingest/dist/cli.js', ['run', ...args]);

describe('a policy area with invented figures', () => {
  const files = publishedFiles(inventedFigures(metropolitanDistricts(), 7));
  const declared = catalogueWithChecksums(
    assembleCatalogue('0.0.0', [allotments], {
      publications: [],
      contextVariables: [],
      neighbourModels: [],
      glossary: [],
      register: catalogue.register,
    }),
    files,
  );
  const publications = inFolder('invented');

  /** A dataset of authorities alone. */
  function datasetWithRegister(name: string): string {
    const dataDir = inFolder(name);
    mkdirSync(dataDir);
    for (const file of ['authorities.csv', 'authority-changes.csv', 'memberships.csv']) {
      cpSync(path.join(root, 'data', file), path.join(dataDir, file));
    }
    return dataDir;
  }

  it('is ingested to the same bytes from its JSON', async () => {
    saveFiles(publications, files);
    const fromObjects = datasetWithRegister('invented-from-objects');
    const { faults } = await runIngest({
      catalogue: declared,
      publicationsDir: publications,
      dataDir: fromObjects,
      area: allotments.id,
    });
    expect(faults.map(describeFault)).toEqual([]);

    const fromJson = datasetWithRegister('invented-from-json');
    const json = saveJson('invented', declared);
    ingest([
      ...['--catalogue', json, '--area', allotments.id],
      ...['--publications', publications, '--data', fromJson],
    ]);
    expect(differences(fromObjects, fromJson)).toEqual([]);
    expect([...contentOf(fromJson).keys()]).toContain('observations/allotment-spending.csv');
  });
});

describe('the catalogue of the repository', () => {
  const { PUBLICATIONS_DIR = '' } = process.env;

  it.skipIf(PUBLICATIONS_DIR === '')(
    'is ingested to the same bytes from its JSON, over all files in PUBLICATIONS_DIR',
    { timeout: 600_000 },
    async () => {
      const fromObjects = inFolder('all-from-objects');
      const { faults } = await runIngest({
        catalogue,
        publicationsDir: PUBLICATIONS_DIR,
        dataDir: fromObjects,
      });
      expect(faults.map(describeFault)).toEqual([]);

      const fromJson = inFolder('all-from-json');
      const json = saveJson('all', catalogue);
      ingest(['--catalogue', json, '--publications', PUBLICATIONS_DIR, '--data', fromJson]);
      expect(differences(fromObjects, fromJson)).toEqual([]);
    },
  );
});

describe('served from JSON', () => {
  const dataDir = path.join(root, 'data');
  const [first, second, ...others] = catalogue.metrics;
  if (!first || !second) throw new Error('The catalogue has too few metrics.');
  const title = 'A title that no declaration has';
  const reason = 'A reason that no declaration has.';

  let sites: { fromObjects: Site; fromJson: Site; fromOtherJson: Site };
  let addresses: { api: string[]; pages: string[] };
  const running: Site[] = [];

  beforeAll(async () => {
    const serveFrom = async (name: string, definitions: Catalogue) => {
      const snapshotDir = inFolder(`snapshot-${name}`);
      const json = saveJson(name, definitions);
      run('packages/store/dist/cli.js', ['build', '--catalogue', json], {
        DATA_DIR: dataDir,
        SNAPSHOT_DIR: snapshotDir,
      });
      return serve(snapshotDir);
    };
    const serve = async (snapshotDir: string) => {
      const site = await serveSnapshot(snapshotDir);
      running.push(site);
      return site;
    };

    const declared = inFolder('snapshot-from-objects');
    await buildSnapshot({ dataDir, snapshotDir: declared, catalogue });
    sites = {
      fromObjects: await serve(declared),
      fromJson: await serveFrom('same', catalogue),
      fromOtherJson: await serveFrom('other', {
        ...catalogue,
        metrics: [
          { ...first, title },
          {
            ...second,
            lifecycle: { stage: 'retired', successor: first.id, reason, lastVersion: '1.4.0' },
          },
          ...others,
        ],
      }),
    };
    const snapshot = await openSnapshot({ snapshotDir: declared });
    addresses = { api: apiAddresses(snapshot), pages: pageAddresses(snapshot) };
    await snapshot.close();
  }, 300_000);

  afterAll(async () => {
    for (const site of running) await site.stop();
  });

  /** Addresses at which two servers do not give the same bytes, or not with status 200. */
  async function differing(one: string, other: string, paths: readonly string[]) {
    const found: string[] = [];
    for (const address of paths) {
      const [ours, theirs] = await Promise.all([read(one + address), read(other + address)]);
      if (ours.status !== 200 || theirs.status !== 200 || !ours.body.equals(theirs.body)) {
        found.push(`${address} (${ours.status}, ${theirs.status})`);
      }
    }
    return found;
  }

  async function read(address: string): Promise<{ status: number; body: Buffer }> {
    const response = await fetch(address);
    return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
  }

  it('the API gives the same bytes at every address', { timeout: 300_000 }, async () => {
    expect(addresses.api.length).toBeGreaterThan(4 * catalogue.metrics.length);
    expect(await differing(sites.fromObjects.api, sites.fromJson.api, addresses.api)).toEqual([]);
  });

  it('the explorer gives the same bytes on every page', { timeout: 300_000 }, async () => {
    expect(addresses.pages.length).toBeGreaterThan(catalogue.metrics.length);
    const { fromObjects, fromJson } = sites;
    expect(await differing(fromObjects.explorer, fromJson.explorer, addresses.pages)).toEqual([]);
  });

  it('both show what the JSON says, where it says something else', async () => {
    const address = `/metrics/${first.id}`;
    const { fromObjects, fromOtherJson } = sites;
    const page = await read(`${fromOtherJson.explorer}${address}`);
    expect(page.body.toString()).toContain(`>${title}</h1>`);
    expect((await read(`${fromOtherJson.api}/v1${address}`)).body.toString()).toContain(title);
    expect((await read(`${fromObjects.explorer}${address}`)).body.toString()).not.toContain(title);
  });

  describe('a metric that the JSON retires', () => {
    const page = async (site: Site, address: string) =>
      (await read(site.explorer + address)).body.toString();

    it('is said to be so wherever it stands, with the reason and what takes its place', async () => {
      const ofArea = new RegExp(`^/authorities/([^/]+)/${second.policyArea}$`);
      const [slug = ''] = addresses.pages.flatMap((address) => ofArea.exec(address)?.[1] ?? []);
      for (const address of [
        `/metrics/${second.id}`,
        `/figures/${second.id}/${slug}`,
        `/authorities/${slug}/${second.policyArea}`,
      ]) {
        const text = await page(sites.fromOtherJson, address);
        expect(text, address).toContain('No longer kept up.');
        expect(text, address).toContain(reason);
        expect(text, address).toContain(`href="/metrics/${first.id}">${title}</a> instead.`);
        expect(text, address).toContain('has it is 1.4.0.');
        expect(await page(sites.fromObjects, address)).not.toContain('No longer kept up.');
      }
    });

    it('is marked in lists, after those that are kept up', async () => {
      const kept = catalogue.policyAreas
        .find(({ id }) => id === second.policyArea)
        ?.metrics.filter((id) => id !== second.id);
      for (const address of ['/metrics', `/policy-areas/${second.policyArea}`]) {
        const text = await page(sites.fromOtherJson, address);
        const at = text.indexOf(`href="/metrics/${second.id}"`);
        for (const id of kept ?? []) expect(text.indexOf(`href="/metrics/${id}"`)).toBeLessThan(at);
        expect(text.slice(at, at + 300)).toContain('(no longer kept up)');
      }
    });
  });
});

describe('source that reads definitions', () => {
  // Commands without `--catalogue` are where the declared definitions come in.
  const commands = ['packages/ingest/src/cli.ts', 'packages/store/src/cli.ts'];
  const files = filesMatching('packages/{ingest,store,api,explorer-web}/src/**/*.{ts,svelte}')
    .filter((file) => !file.endsWith('.test.ts'))
    // Stands beside the tests of the register, as their fixture.
    .filter((file) => !file.endsWith('-fixture.ts'));

  it('takes the declared catalogue nowhere but in the commands', () => {
    const reaching = files.filter((file) => declaredImports(file, readText(file)).length > 0);
    expect(reaching).toEqual(commands);
  });

  it.each([
    "import { catalogue } from '@oflog/metrics-core';",
    "import { formatValue, catalogue as declared } from '@oflog/metrics-core';",
    "import * as core from '@oflog/metrics-core';",
    "import definitions from '@oflog/metrics-core/catalogue.json';",
    "export { catalogue } from '@oflog/metrics-core';",
    "export * from '@oflog/metrics-core';",
    "const core = await import('@oflog/metrics-core');",
  ])('would be found out by %s', (statement) => {
    expect(declaredImports('page.ts', statement)).toHaveLength(1);
    const svelte = `<script lang="ts">\n${statement}\n</script>\n<p>Here</p>`;
    expect(declaredImports('Page.svelte', svelte)).toHaveLength(1);
  });

  it.each([
    "import type { Catalogue } from '@oflog/metrics-core';",
    "import { catalogueSchema, type Catalogue } from '@oflog/metrics-core';",
    "export type * from '@oflog/metrics-core';",
    "import { catalogue } from './catalogue';",
  ])('is free to say %s', (statement) => {
    expect(declaredImports('page.ts', statement)).toEqual([]);
  });
});
