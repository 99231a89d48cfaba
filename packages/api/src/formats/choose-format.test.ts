import { describe, expect, it } from 'vitest';

import { formatByAccept, requestedFormat } from './choose-format';

describe('the format of an answer', () => {
  it.each([
    [undefined, 'json'],
    ['', 'json'],
    ['*/*', 'json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', 'json'],
    ['application/json', 'json'],
    ['text/csv', 'csv'],
    ['text/csv; header=present', 'csv'],
    ['text/*', 'csv'],
    ['application/json;q=0.5, text/csv', 'csv'],
    ['application/vnd.apache.parquet', 'parquet'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, */*;q=0.1', 'xlsx'],
  ])('where %j is accepted is %s', (accept, format) => {
    expect(formatByAccept(accept)).toBe(format);
  });

  it.each(['text/html', 'application/xml', 'text/csv;header=absent', 'image/png, text/plain'])(
    'is none of ours where only %s is accepted, and the fault names all',
    (accept) => {
      expect(formatByAccept(accept)).toBeNull();
      expect(() => requestedFormat(accept)).toThrow(
        /application\/json, text\/csv, application\/vnd\..*sheet, application\/vnd\.apache\.parquet/,
      );
    },
  );
});
