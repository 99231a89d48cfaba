import { expect, it } from 'vitest';

import { byteRange } from './byte-range';

it.each([
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
])('of a file of 100 bytes, %s is a part', (header, part) => {
  expect(byteRange(header, 100)).toEqual(part);
});

it.each([
  undefined,
  '',
  'bytes=',
  'bytes=-',
  'items=0-9',
  'bytes=9-0',
  'bytes=0-1,5-6',
  'bytes=a-b',
])('%s asks for the whole file', (header) => {
  expect(byteRange(header, 100)).toBeNull();
});

it.each(['bytes=100-', 'bytes=100-200', 'bytes=-0'])('%s lies beyond its end', (header) => {
  expect(byteRange(header, 100)).toBe('unsatisfiable');
});

it('nothing of an empty file can be asked for', () => {
  expect(byteRange('bytes=0-', 0)).toBe('unsatisfiable');
});
