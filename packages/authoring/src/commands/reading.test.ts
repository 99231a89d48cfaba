// The commands that read definitions: list, show, export, and check of a file.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { catalogue } from '@oflog/metrics-core';
import { afterAll, describe, expect, it } from 'vitest';

import type { Listed } from '../show/listing';
import { copyDeclarations, repository } from '../testing/declarations-copy';
import { runInMemory } from '../testing/run-in-memory';
import { check } from './check';
import { exportCatalogue } from './export';
import { list } from './list';
import { show } from './show';

const commands = [check, list, show, exportCatalogue];
const folder = mkdtempSync(join(tmpdir(), 'commands-'));
const built = readFileSync(join(repository, 'packages/metrics-core/dist/catalogue.json'), 'utf8');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runInMemory(args, commands, { folder });

describe('metrics export', () => {
  it('writes byte for byte the catalogue of the built package', async () => {
    expect((await run('export', '--out', 'catalogue.json')).code).toBe(0);
    expect(readFileSync(join(folder, 'catalogue.json'), 'utf8') === built).toBe(true);
    const { printed } = await run('export');
    expect(`${printed}\n` === built).toBe(true);
  });

  it('says that it cannot write where there is no folder', async () => {
    const { code, errors } = await run('export', '--out', 'nowhere/catalogue.json');
    expect(code).toBe(2);
    expect(errors).toMatch(/^nowhere\/catalogue\.json cannot be written: ENOENT/);
  });
});

describe('metrics list', () => {
  it('keeps to one kind and one area where asked', async () => {
    const [area] = catalogue.policyAreas;
    const { code, printed } = await run(
      ...['list', '--kind', 'metric', '--area', area?.id ?? '', '--json'],
    );
    expect(code).toBe(0);
    expect((JSON.parse(printed) as Listed[]).map(({ id }) => id)).toEqual(area?.metrics);
  });

  it('prints a table with unit, polarity and periods', async () => {
    const [metric] = catalogue.metrics;
    if (!metric) throw new Error('The catalogue is empty.');
    const { printed } = await run('list', '--kind', 'metric');
    const lines = printed.split('\n');
    expect(lines[0]).toBe(`metric (${catalogue.metrics.length})`);
    expect(lines[1]).toMatch(/^id +title +unit +polarity +periods +declared in$/);
    const row = lines.find((line) => line.startsWith(`${metric.id} `));
    expect(row).toContain(metric.polarity.direction);
    expect(row).toContain(`  ${metric.firstPeriod} to `);
  });

  it('names the nearest area and kind where there is none of that name', async () => {
    const [area] = catalogue.policyAreas;
    expect((await run('list', '--area', `${area?.id}x`)).errors).toContain(
      `The nearest is "${area?.id}"`,
    );
    expect((await run('list', '--kind', 'metrics')).errors).toContain('The nearest is "metric"');
  });
});

describe('metrics show', () => {
  const [metric] = catalogue.metrics;

  it('prints the definition with its file and line', async () => {
    const { code, printed } = await run('show', metric?.id ?? '');
    expect(code).toBe(0);
    expect(printed.split('\n')[0]).toMatch(
      new RegExp(`^metric ${metric?.id}, packages/metrics-core/src/.*\\.ts:\\d+$`),
    );
    expect(printed.split('\n')[1]).toBe(metric?.title);
  });

  it('gives the definition as it stands in the catalogue as JSON', async () => {
    const { printed } = await run('show', metric?.id ?? '', '--json');
    expect(JSON.parse(printed)).toMatchObject([{ kind: 'metric', definition: metric }]);
  });

  it('names the nearest ids where there is none', async () => {
    const { code, errors } = await run('show', `${metric?.id}s`);
    expect(code).toBe(2);
    expect(errors).toContain(`The nearest are "${metric?.id}", `);
  });
});

describe('reading definitions that are broken', () => {
  it('says what is wrong and prints no definitions', async () => {
    const broken = copyDeclarations({ 'parks/index.ts': 'export const area = {\n' });
    const { code, printed, errors } = await runInMemory(['export'], commands, {
      repository: broken,
    });
    expect(code).toBe(1);
    expect(printed).toBe('');
    expect(errors).toContain('DECLARATION_SYNTAX');
    expect(errors).toMatch(
      / in 1 file\. Mend them first; "metrics check" says all that it finds\.$/,
    );
    rmSync(broken, { recursive: true, force: true });
  });
});

describe('reading definitions while an area is being written', () => {
  const [metric] = catalogue.metrics;
  const [publication] = catalogue.publications;
  const unfinished = () =>
    copyDeclarations({
      'parks/index.ts': `
        import { definePolicyArea } from '../../model';
        export const parks = definePolicyArea({
          id: 'parks', title: 'Parks', summary: '', order: 9, bestValueThemes: ['service-delivery'],
          responsible: { types: ['unitary'], bodies: [], statement: '' },
          publications: [], metrics: [],
        });`,
    });

  it('lists and shows the others, and names those that are left out', async () => {
    const repository = unfinished();
    const inside = (...args: string[]) => runInMemory(args, commands, { repository });
    const listed = await inside('list', '--kind', 'publication', '--json');
    expect(listed.code).toBe(0);
    expect((JSON.parse(listed.printed) as Listed[]).map(({ id }) => id)).toContain(publication?.id);
    expect(listed.errors).toMatch(/^Left out, since not filled in yet: policy-area "parks"\./);
    expect((await inside('show', metric?.id ?? '')).code).toBe(0);
    const shown = await inside('show', 'parks');
    expect(shown.code).toBe(1);
    expect(shown.errors).toContain('SHAPE_EMPTY in policy-area "parks", field summary');
    rmSync(repository, { recursive: true, force: true });
  });
});

describe('metrics check --catalogue', () => {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

  it('finds all faults of a catalogue.json at once', async () => {
    const [metric] = catalogue.metrics;
    const { question: _, ...withoutQuestion } = metric ?? { question: '' };
    const metrics = [withoutQuestion, { ...catalogue.metrics[1], decimals: 'one' }];
    write(
      'broken.json',
      JSON.stringify({ ...catalogue, metrics: [...metrics, ...catalogue.metrics.slice(2)] }),
    );
    const { code, printed } = await run('check', '--catalogue', 'broken.json', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'SHAPE_FIELD_MISSING',
          definition: { kind: 'metric', id: metric?.id },
          field: 'question',
          place: { file: 'broken.json' },
        }),
        expect.objectContaining({ code: 'SHAPE_WRONG_TYPE', field: 'decimals', found: '"one"' }),
      ]),
    );
  });

  it('calls a file that is no JSON a finding, and a file that is not there wrong usage', async () => {
    write('text.json', '{ "version": ');
    const { code, printed } = await run('check', '--catalogue', 'text.json');
    expect(code).toBe(1);
    expect(printed).toMatch(/^text\.json\n {2}CATALOGUE_NOT_JSON in catalogue "catalogue"\n/);
    expect((await run('check', '--catalogue', 'none.json')).code).toBe(2);
  });

  it('takes no other arguments', async () => {
    expect((await run('check', 'broken.json')).code).toBe(2);
  });
});
