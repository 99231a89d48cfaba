// The documents that are made from definitions, as they are checked in.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { catalogue, measuresOf, type Caveat, type Metric } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { documentCommand, documentsOf, measuresFolder } from './documents';
import { readNames, readSchemas } from './read-sources';

const repository = join(import.meta.dirname, '../../../..');
const schemas = await readSchemas(repository);
const nameOf = await readNames(repository, catalogue);
const documents = documentsOf({ catalogue, schemas, nameOf });
const remedy = `It is stale. Make it anew with "${documentCommand}".`;

const page = (id: string, of = documents) => of.get(`${measuresFolder}/${id}.md`) ?? '';

describe('the documents checked in', () => {
  it.each([...documents])('%s is what the definitions say', (file, text) => {
    const path = join(repository, file);
    expect(existsSync(path) && readFileSync(path, 'utf8') === text, remedy).toBe(true);
  });

  it('have a page for each measure, and no other', () => {
    const files = readdirSync(join(repository, measuresFolder)).sort();
    const expected = ['README.md', ...measuresOf(catalogue).map(({ id }) => `${id}.md`)].sort();
    expect(files, remedy).toEqual(expected);
  });
});

describe.each(measuresOf(catalogue))('the page of $id', (measure) => {
  const text = page(measure.id);

  it('has what the definition has, in words', () => {
    expect(text).toContain(`# ${measure.title}\n`);
    for (const heading of ['How it is worked out', 'Reading it', 'Where it comes from']) {
      expect(text).toContain(`\n## ${heading}\n`);
    }
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  it('links to places that exist', () => {
    const links = [...text.matchAll(/\]\(([\w-]+\.md)(?:#([\w-]+))?\)/g)];
    for (const [, file = '', anchor] of links) {
      const target = documents.get(`${measuresFolder}/${file}`);
      expect(target, file).toBeDefined();
      if (anchor !== undefined) expect(target).toContain(`<a id="${anchor}"></a>`);
    }
  });
});

describe('a page', () => {
  const [first, second] = catalogue.metrics as [Metric, Metric];

  /** The page of the first metric, declared otherwise. */
  function pageOf(change: Partial<Metric>, caveat?: Caveat): string {
    const changed = {
      ...catalogue,
      metrics: [{ ...first, ...change }, ...catalogue.metrics.slice(1)],
      caveats: catalogue.caveats.map((one) => (one.id === caveat?.id ? caveat : one)),
    };
    return page(first.id, documentsOf({ catalogue: changed, schemas, nameOf }));
  }

  it('says that a metric is retired, why, and what takes its place', () => {
    const retired = pageOf({
      lifecycle: {
        stage: 'retired',
        successor: second.id,
        reason: 'The return has ended.',
        lastVersion: '1.4.0',
      },
    });
    expect(retired).toContain(
      `> **No longer kept up.** The return has ended. Use [${second.title}](${second.id}.md) instead.`,
    );
    expect(retired).toContain('The last version of the definitions that has it is 1.4.0.');
  });

  it('says in words to which figures a caveat applies', () => {
    const [id = ''] = first.caveats;
    const text = pageOf(
      {},
      {
        id,
        severity: 'important',
        text: 'Read with care.',
        scope: [
          { authorities: ['E06000023', 'E10000016'], from: '2016-17', to: '2016-17' },
          { types: ['county'], states: ['suppressed'], below: 0.5 },
          { marks: ['joint'], from: '2020-21' },
        ],
      },
    );
    expect(text).toContain(
      'Read with care. _Applies to: Bristol and Kent, in 2016-17; or county councils, figures shown ' +
        'as “Withheld by the publisher”, values below 0.5%; or from 2020-21, figures marked “joint”._',
    );
  });

  it('takes nothing in a text for markup', () => {
    expect(pageOf({ description: 'Less <b>than</b> *half* | a_b [x]' })).toContain(
      String.raw`Less \<b\>than\</b\> \*half\* \| a\_b \[x\]`,
    );
  });
});

describe('the reference of the schema', () => {
  const text = documents.get('docs/reference/definition-schema.md') ?? '';

  it('has every definition of every schema, and leads nowhere else', () => {
    for (const { definitions } of schemas.values()) {
      for (const name of Object.keys(definitions)) expect(text).toContain(`\n### ${name}\n`);
    }
    const anchors = new Set([...text.matchAll(/^### (.*)$/gm)].map(([, name = '']) => name));
    const lower = new Set([...anchors].map((name) => name.toLowerCase()));
    const links = [...text.matchAll(/\]\(#([\w-]+)\)/g)].map(([, target = '']) => target);
    expect(links.length).toBeGreaterThan(100);
    for (const target of links) expect(lower).toContain(target);
  });

  it('says of a field its type, whether it is required, and what it means', () => {
    expect(text).toContain(
      '| `decimals` | whole number, at least 0, at most 6 | yes | Digits after the decimal point in displayed text; the data keep full precision. |',
    );
    expect(text).toContain('| `successor` | [Id](#id) | no | The measure to use instead. |');
  });
});

describe('the glossary', () => {
  it('has every term from A to Z', () => {
    const text = documents.get('docs/reference/glossary.md') ?? '';
    const terms = [...text.matchAll(/^## (.*)$/gm)].map(([, term = '']) => term);
    expect(terms).toHaveLength(catalogue.glossary.length);
    expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  });
});
