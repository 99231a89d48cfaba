import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { faultCatalogue } from './fault-catalogue';

const page = new URL('../../../../docs/reference/ingest-errors.md', import.meta.url);

describe('the page of errors', async () => {
  const sections = (await readFile(page, 'utf8')).split(/^### /m).slice(1);
  const documented = new Map(
    sections.map((section) => {
      const [code = '', cause = '', remedy = ''] = section
        .split(/\n{2,}/)
        .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
      return [code, { cause, remedy }];
    }),
  );

  it('says of every fault what the code says of it, and of no other', () => {
    expect(documented).toEqual(
      new Map([...faultCatalogue].map(([code, { cause, remedy }]) => [code, { cause, remedy }])),
    );
  });

  it('says it in sentences', () => {
    for (const { cause, remedy } of documented.values()) {
      expect(cause).toMatch(/^[A-Z].*\.$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
    }
  });
});
