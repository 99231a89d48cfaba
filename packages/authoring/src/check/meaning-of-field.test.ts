import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { meaningOfField, type DescribedDefinitions } from './meaning-of-field';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../metrics-core/schema/catalogue.json'), 'utf8'),
) as DescribedDefinitions;

describe('what belongs in a field', () => {
  it('is said in the words of the field', () => {
    expect(meaningOfField(schema, 'metric', 'question')).toBe(
      'The question it answers, as a reader would ask it.',
    );
    expect(meaningOfField(schema, 'publication', 'licence.attribution')).toBe(
      'The sentence that re-use must carry.',
    );
  });

  it('is said in the words of what the field is a part of, where it has none', () => {
    expect(meaningOfField(schema, 'metric', 'polarity.reason')).toMatch(/^Which way is better/);
    expect(meaningOfField(schema, 'metric', 'questions[0]')).toBe(
      meaningOfField(schema, 'metric', 'questions'),
    );
  });

  it('is found below lists, records and choices', () => {
    const place = 'releases[0].tables[1].columns.visits.byPeriod["2022-23"].cell';
    expect(meaningOfField(schema, 'publication', place)).toBe('The column.');
  });

  it('is not made up where the schema knows no such field or kind', () => {
    expect(meaningOfField(schema, 'metric', 'qestion')).toBeUndefined();
    expect(meaningOfField(schema, 'catalogue', 'metrics')).toBeUndefined();
  });
});
