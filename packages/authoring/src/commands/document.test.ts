import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { copyDeclarations, repository, writePolicyAreas } from '../testing/declarations-copy';
import { runCommand } from '../testing/run-command';
import { smallArea } from '../testing/small-area';
import { document } from './document';

const copy = copyDeclarations(smallArea('parks'));
for (const needed of ['packages/metrics-core/schema', 'data/authorities.csv']) {
  cpSync(join(repository, needed), join(copy, needed), { recursive: true });
}
const page = join(copy, 'docs/metrics/parks-benches.md');
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('metrics document', () => {
  it('writes a page of a metric that was just declared, and takes away those of none', async () => {
    const forgotten = join(copy, 'docs/metrics/no-longer-declared.md');
    mkdirSync(join(copy, 'docs/metrics'), { recursive: true });
    writeFileSync(forgotten, 'Once there was a metric.');
    const { exitCode, printed } = await runCommand(document, [], copy);
    expect(exitCode).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('**How many benches has a park?**');
    expect(printed).toContain('wrote docs/metrics/parks-benches.md');
    expect(printed).toContain('removed docs/metrics/no-longer-declared.md');
    expect(existsSync(forgotten)).toBe(false);
  });

  it('writes nothing when nothing has changed', async () => {
    const { printed } = await runCommand(document, [], copy);
    expect(printed).toBe('Nothing has changed.');
  });

  it('writes nothing while a declaration cannot be read, and says what to run', async () => {
    const before = readFileSync(page, 'utf8');
    writePolicyAreas(copy, { 'parks/benches.ts': 'export const benches = defineMetric({' });
    const { exitCode, errors } = await runCommand(document, [], copy);
    expect(exitCode).toBe(1);
    expect(errors).toContain('Run "npx pnpm metrics check"');
    expect(readFileSync(page, 'utf8')).toBe(before);
  });
});
