// The package in the hands of a department: installed by npm in an empty project, and used as the
// documents say, from TypeScript, CommonJS, a browser and Python.
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { codeEntries, packageFolder } from '../scripts/entries';
import { printedByPage } from './browser-page';
import { bundleForBrowser } from './bundle';
import { installInEmptyProject } from './consumer-project';
import { findPython } from './python';
import { snippetsIn, type Snippet } from './snippets';

const documents = ['README.md', '../../docs/how-to/use-the-definitions.md'];
const snippets = documents.flatMap((document) =>
  snippetsIn(readFileSync(join(packageFolder, document), 'utf8')),
);
const inBrowser = snippets.filter(({ file }) => file.endsWith('.browser.ts'));
const typed = snippets.filter(({ file }) => file.endsWith('.ts'));
const inNode = typed.filter((snippet) => !inBrowser.includes(snippet));
const common = snippets.filter(({ file }) => file.endsWith('.cjs'));
const inPython = snippets.filter(({ file }) => file.endsWith('.py'));

const { CHROMIUM_PATH: browser = '' } = process.env;
const python = findPython(process.env);

const project = await installInEmptyProject();
for (const { file, code } of snippets) project.write(file, code);
afterAll(project.remove);

const compiler = join(
  realpathSync(join(packageFolder, '../../node_modules/typescript')),
  'bin/tsc',
);

const runModule = (script: string) =>
  project.run(process.execPath, '--input-type=module', '--eval', script);

/** As the document says; where it says nothing, it has to print something. */
function expectAsDocumented(printed: string, { prints }: Snippet): void {
  if (prints === undefined) expect(printed.trim()).not.toBe('');
  else expect(printed).toBe(prints);
}

it('the documents have examples of each kind, each in a file of its own', () => {
  for (const kind of [inBrowser, inNode, common, inPython]) expect(kind.length).toBeGreaterThan(0);
  const files = snippets.map(({ file }) => file);
  expect(files).toEqual([...new Set(files)]);
  expect(snippets).toHaveLength(typed.length + common.length + inPython.length);
});

it('npm brings zod along, and nothing else', () => {
  const installed = readdirSync(join(project.folder, 'node_modules')).filter(
    (name) => !name.startsWith('.'),
  );
  expect(installed).toEqual(['@oflog', 'definitions-before', 'zod']);
  expect(readdirSync(join(project.folder, 'node_modules/@oflog'))).toEqual(['metrics-core']);
});

describe('TypeScript', () => {
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: 'ES2023',
    lib: ['ES2023', 'DOM'],
    types: [],
    outDir: 'compiled',
  };

  it.each([
    { module: 'Node16', moduleResolution: 'Node16', skipLibCheck: false },
    { module: 'ESNext', moduleResolution: 'Bundler', skipLibCheck: true, noEmit: true },
  ])(
    'compiles the examples strictly, resolving as $moduleResolution (types of the package too: skipLibCheck $skipLibCheck)',
    async (how) => {
      const files = typed.map(({ file }) => file);
      const config = { compilerOptions: { ...strict, ...how }, files };
      project.write('tsconfig.json', JSON.stringify(config));
      await project.run(process.execPath, compiler);
    },
    120_000,
  );

  it.each(inNode)('runs $file', async (snippet) => {
    const compiled = join('compiled', snippet.file.replace(/ts$/, 'js'));
    expectAsDocumented(await project.run(process.execPath, compiled), snippet);
  });
});

describe('CommonJS', () => {
  it.each(common)('runs $file', async (snippet) => {
    expectAsDocumented(await project.run(process.execPath, snippet.file), snippet);
  });

  it.each(codeEntries())('gets from $specifier what an import gets', async ({ specifier }) => {
    const script = `
      import { createRequire } from 'node:module';
      import * as imported from '${specifier}';
      const required = createRequire(import.meta.url)('${specifier}');
      console.log(JSON.stringify([Object.keys(imported), Object.keys(required)]));`;
    const [imported, required] = JSON.parse(await runModule(script)) as [string[], string[]];
    expect(imported.length).toBeGreaterThan(0);
    expect(required.toSorted()).toEqual(imported.toSorted());
  });
});

describe('plain JSON', () => {
  it('is the catalogue that the code exports, with its schema beside it', async () => {
    const script = `
      import { deepStrictEqual } from 'node:assert';
      import { catalogue } from '@oflog/metrics-core';
      import plain from '@oflog/metrics-core/catalogue.json' with { type: 'json' };
      import schema from '@oflog/metrics-core/schema/metric.json' with { type: 'json' };
      deepStrictEqual(plain, JSON.parse(JSON.stringify(catalogue)));
      console.log(plain.metrics.length > 0, schema.title);`;
    expect(await runModule(script)).toBe('true Metric\n');
  });

  it.skipIf(python === undefined).each(inPython)(
    'is read by $file, with the standard library of PYTHON_PATH or python3',
    async (snippet) => {
      expectAsDocumented(await project.run(python ?? '', snippet.file), snippet);
    },
  );
});

describe('a page', () => {
  it.skipIf(browser === '').each(inBrowser)(
    'bundles $file and runs it in the browser at CHROMIUM_PATH',
    async (snippet) => {
      const { code } = await bundleForBrowser(snippet.code, project.folder);
      expectAsDocumented(await printedByPage(code, browser), snippet);
    },
  );
});
