import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { UsageError } from '../command';
import { repository } from '../testing/declarations-copy';
import { runCommand } from '../testing/run-command';
import { sixCouncils } from '../testing/six-councils';
import { layout } from './layout';

let folder: string;
const file = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'layout-'));
  const councils = sixCouncils.map(({ code, name }, i) =>
    [code, name, i === 1 ? '[c]' : String(10 * i), String(100 + i)].join(','),
  );
  writeFileSync(
    file('trees-2023-24.csv'),
    ['Code,Council,Trees planted,Spending (£)', ...councils, 'E92000001,England,900,9000'].join(
      '\n',
    ),
  );
  writeFileSync(file('letter.csv'), 'Dear reader\nnothing here\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('layout', () => {
  it('says what stands where, then a draft to paste, then nothing is written', async () => {
    const { exitCode, printed } = await runCommand(layout, [file('trees-2023-24.csv')], repository);
    expect(exitCode).toBe(0);
    for (const line of [
      'The table: header in row 1, data in rows 2 to 7',
      '  authorities  6, by ONS codes in column A "Code"',
      '  period       2023-24, by the name of the file',
      '  other rows   1 with figures of no authority: 8 (E92000001, England)',
      '  figures      C  5 numbers, 0 to 50, "[c]" ×1  Trees planted',
      '  - What "[c]" means in figures: the draft says suppressed; the notes of the file may say more.',
      "    treesPlanted: { unit: count(''), meaning: '' },",
      "    spending: { unit: pounds(), meaning: '' },",
    ]) {
      expect(printed).toContain(line);
    }
  });

  it('drafts only the columns that are asked for, or none', async () => {
    const some = await runCommand(
      layout,
      [file('trees-2023-24.csv'), '--columns', 'spending'],
      repository,
    );
    expect(some.printed).not.toContain('treesPlanted');
    const none = await runCommand(layout, [file('trees-2023-24.csv'), '--no-draft'], repository);
    expect(none.printed).not.toContain('definePublication');
  });

  it('says that there is no table, or no file, and how to mend it', async () => {
    const letter = await runCommand(layout, [file('letter.csv')], repository);
    expect(letter.exitCode).toBe(1);
    expect(letter.printed).toContain('No table of authorities was found');
    const gone = await runCommand(layout, [file('gone.csv')], repository);
    expect([gone.exitCode, gone.errors.slice(0, 17)]).toEqual([1, 'READ_FILE_MISSING']);
    await expect(runCommand(layout, [], repository)).rejects.toThrow(UsageError);
  });
});
