import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { meaningChecks } from './meaning';
import { definitionRules } from './rules';
import { shapeRules } from './shape-codes';

const page = new URL('../../../../docs/reference/definition-checks.md', import.meta.url);

describe('the page of checks', async () => {
  const sections = (await readFile(page, 'utf8')).split(/^### /m).slice(1);
  const documented = new Map(
    sections.map((section) => {
      const [code = '', holds = '', remedy = ''] = section
        .split(/\n{2,}/)
        .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
      return [code, { holds, remedy }];
    }),
  );

  it('says of every code what the check says of it, and of no other', () => {
    expect(Object.fromEntries(documented)).toEqual(definitionRules);
  });

  it('says it in sentences', () => {
    for (const { holds, remedy } of documented.values()) {
      expect(holds).toMatch(/^[A-Z].*\.$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
    }
  });
});

it('each code is that of one check', () => {
  const codes = [...Object.keys(shapeRules), ...meaningChecks.map(({ code }) => code)];
  expect(new Set(codes).size).toBe(codes.length);
});
