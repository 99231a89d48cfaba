// A metric is named where it is declared and nowhere else: all other source knows it as data.
import { catalogue } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { namedBy, namesOf } from './literals/catalogue-names';
import { stringLiterals } from './literals/string-literals';
import { filesMatching, readText } from './repository';

const declarations = /^packages\/metrics-core\/src\/(policy-areas|context)\//;
const generatedOrTest = /\.(generated|test)\.ts$/;

const names = namesOf(catalogue);

/** `file:line: "text" is the id of a metric`, for each. */
function namesIn(file: string, source: string): string[] {
  return stringLiterals(file, source).flatMap(({ text, line }) => {
    const named = namedBy(names, text);
    return named === null ? [] : [`${file}:${line}: "${text.trim()}" is the ${named}`];
  });
}

describe('source outside the declarations', () => {
  const files = filesMatching('packages/*/src/**/*.{ts,svelte}').filter(
    (file) => !declarations.test(file) && !generatedOrTest.test(file),
  );

  it.each(['metrics-core', 'ingest', 'store', 'authoring', 'api', 'explorer-web'])(
    'is read in %s',
    (name) => {
      expect(
        files.filter((file) => file.startsWith(`packages/${name}/src/`)).length,
      ).toBeGreaterThan(20);
    },
  );

  it('names no metric, context variable, policy area or publication', () => {
    expect(files.flatMap((file) => namesIn(file, readText(file)))).toEqual([]);
  });
});

describe('a name of the catalogue', () => {
  const [metric] = catalogue.metrics;
  const [variable] = catalogue.contextVariables;
  const [area] = catalogue.policyAreas;
  const [publication] = catalogue.publications;
  if (!metric || !variable || !area || !publication) throw new Error('The catalogue is empty.');

  const typescript = {
    'in quotes': `const id = '${metric.id}';`,
    'in a template': `const id = \`${area.id}\`;`,
    'at the end of a template': `const address = \`\${root}/metrics/${metric.id}\`;`,
    'as a key': `const titles = { '${variable.id}': 1 };`,
    'as a type': `type Known = '${publication.id}' | 'other';`,
    'in an address': `fetch('/v1/observations?metric=${metric.id}&period=latest');`,
    'as a title': `const heading = ${JSON.stringify(metric.title)};`,
  };
  it.each(Object.entries(typescript))('%s is found in TypeScript', (_, source) => {
    expect(namesIn('page.ts', `// A comment may name ${metric.id}.\n${source}\n`)).toEqual([
      expect.stringMatching(/^page\.ts:2: ".*" is the (id|title) of a /),
    ]);
  });

  const svelte = {
    'in its script': `<script lang="ts">const id = '${metric.id}';</script>`,
    'in braces': `{#if area.id === '${area.id}'}Here{/if}`,
    'in an attribute': `<a href="/policy-areas/${area.id}">Here</a>`,
    'in markup': `<h1>\n  ${publication.title}\n</h1>`,
  };
  it.each(Object.entries(svelte))('%s is found in Svelte', (_, source) => {
    expect(namesIn('Page.svelte', `<!-- ${metric.id} -->\n${source}\n`)).toEqual([
      expect.stringMatching(/^Page\.svelte:\d+: "[^]*" is the (id|title) of a /),
    ]);
  });

  it('is not found in a longer text that happens to hold its words', () => {
    expect(namesIn('page.ts', `const help = 'Not ${area.id} alone: ${area.title} too.';`)).toEqual(
      [],
    );
  });
});
