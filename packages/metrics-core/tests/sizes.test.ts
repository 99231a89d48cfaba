// A page of a department carries what it imports, and no more.
import { afterAll, describe, expect, it } from 'vitest';

import { codeEntries } from '../scripts/entries';
import { catalogue } from '../src';
import { bundleForBrowser } from './bundle';
import { installInEmptyProject } from './consumer-project';
import { sizeBudget } from './size-budget';

const project = await installInEmptyProject();
afterAll(project.remove);

const describedMetrics = catalogue.metrics.map(({ id }) => id);

describe.each(sizeBudget)('$import', (budget) => {
  it(`is at most ${budget.atMost} bytes, and holds no more than it needs`, async () => {
    const imported = /import (?:\{ (\w+) \}|\* as (\w+))/.exec(budget.import)?.slice(1).join('');
    const script = `${budget.import};\nconsole.log(${imported ?? ''});`;
    const { bytes, code, packages } = await bundleForBrowser(script, project.folder);
    process.stdout.write(`${bytes} of ${budget.atMost} bytes: ${budget.import}\n`);

    expect(bytes).toBeLessThanOrEqual(budget.atMost);
    expect(packages.includes('zod')).toBe(budget.zod);
    expect(describedMetrics.some((id) => code.includes(id))).toBe(budget.definitions);
  });
});

it.each(codeEntries())('$specifier needs nothing that a browser has not', async ({ specifier }) => {
  for (const script of [
    `import * as all from '${specifier}'; console.log(all);`,
    `console.log(require('${specifier}'));`,
  ]) {
    await expect(bundleForBrowser(script, project.folder)).resolves.toBeDefined();
  }
});

it('a script that needs Node does not bundle, so the test above can fail', async () => {
  const script = "import { readFileSync } from 'node:fs'; console.log(readFileSync);";
  await expect(bundleForBrowser(script, project.folder)).rejects.toThrow('node:fs');
});
