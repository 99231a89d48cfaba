// What a draft calls a column, how it finds it, and which unit its header speaks of.
import { columnLetters, type HeaderColumn } from '@oflog/ingest';
import type { Locator } from '@oflog/metrics-core';

import { code, type Code } from '../source/source-text';

const mostWords = 6;

/** `Net revenue expenditure (£000)` → `netRevenueExpenditure`, with a number where it is taken. */
export function columnName(header: string, taken: ReadonlySet<string>): string {
  const words = header
    // The number of a line, as in `9a. Average council tax`.
    .replace(/^\s*\d+[a-z]?[.)]\s*/i, '')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .normalize('NFKD')
    .replace(/['’]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
    .slice(0, mostWords);
  const joined = words
    .map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  const name = joined === '' ? 'figure' : /^\d/.test(joined) ? `figure${joined}` : joined;
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}

/** The shortest locator that means this column and no other. */
export function locatorOf(header: readonly HeaderColumn[], index: number): Locator {
  const column = header[index];
  if (column === undefined || column.name === '') return { letter: columnLetters(index) };
  const same = header.filter(({ name }) => name === column.name);
  if (same.length === 1) return column.name;
  const path = column.path.join('\n');
  const samePath = header.filter((other) => other.path.join('\n') === path);
  if (samePath.length === 1) return { header: [...column.path] };
  const occurrence = same.findIndex((other) => other.index === index) + 1;
  return { header: column.name, occurrence };
}

/** The unit that a header names, as code; one whose words are empty where they are for a person to say. */
export function unitOf(header: string): { readonly from: string; readonly unit: Code } {
  if (/%|per ?cent|percentage|proportion|\bshare\b/i.test(header)) {
    return { from: 'percentage', unit: code("percentage({ of: '' })") };
  }
  if (/£\s*(000|thousand|k\b)/i.test(header)) {
    return { from: 'thousandPounds', unit: code('thousandPounds') };
  }
  if (header.includes('£')) return { from: 'pounds', unit: code('pounds()') };
  if (/tonnes/i.test(header)) return { from: 'tonnes', unit: code("tonnes({ of: '' })") };
  return { from: 'count', unit: code("count('')") };
}
