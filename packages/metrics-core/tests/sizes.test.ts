// A page of a department carries what it imports, and no more.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { codeEntries } from '../scripts/entries';
import type { Catalogue } from '../src/model';
import { bundleForBrowser } from './bundle';
import { installInEmptyProject } from './consumer-project';
import { sizeBudget } from './size-budget';

const project = await installInEmptyProject();
afterAll(project.remove);

const catalogueFile = join(project.folder, 'node_modules/@oflog/metrics-core/dist/catalogue.json');
const { metrics } = JSON.parse(readFileSync(catalogueFile, 'utf8')) as Pick<Catalogue, 'metrics'>;

describe.each(sizeBudget)('$import', (budget) => {
  it(`is at most ${budget.atMost} bytes, and holds no more than it needs`, async () => {
    const imported = /import (?:\{ (\w+) \}|\* as (\w+))/.exec(budget.import)?.slice(1).join('');
    const script = `${budget.import};\nconsole.log(${imported ?? ''});`;
    const { bytes, code, packages } = await bundleForBrowser(script, project.folder);
    process.stdout.write(`${bytes} of ${budget.atMost} bytes: ${budget.import}\n`);

    expect(bytes).toBeLessThanOrEqual(budget.atMost);
    expect(packages.includes('zod')).toBe(budget.zod);
    expect(metrics.some(({ id }) => code.includes(id))).toBe(budget.definitions);
  });
});

it.each(codeEntries())('$specifier needs nothing that a browser has not', async ({ specifier }) => {
  const imported = `import * as all from '${specifier}'; console.log(all);`;
  const required = `console.log(require('${specifier}'));`;
  await Promise.all([imported, required].map((script) => bundleForBrowser(script, project.folder)));
});

it('a script that needs Node does not bundle, so the test above can fail', async () => {
  const script = "import { readFileSync } from 'node:fs'; console.log(readFileSync);";
  await expect(bundleForBrowser(script, project.folder)).rejects.toThrow('node:fs');
});
