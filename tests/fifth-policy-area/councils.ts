// The councils that let allotments in the invented area: metropolitan districts of today's register.
import { readText } from '../repository';
import type { Council } from './figures';

export function metropolitanDistricts(): Council[] {
  const [header = [], ...rows] = readText('data/authorities.csv')
    .trimEnd()
    .split('\n')
    // None of the cells read here is quoted, and those that may be stand after them.
    .map((line) => line.split(','));
  const cell = (row: readonly string[], column: string) => row[header.indexOf(column)] ?? '';
  return rows
    .filter((row) => cell(row, 'type') === 'metropolitan-district' && cell(row, 'to') === '')
    .map((row) => ({ code: cell(row, 'code'), name: cell(row, 'name') }));
}
