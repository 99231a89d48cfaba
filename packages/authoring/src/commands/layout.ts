// `metrics layout`: what stands where in a published file, and a draft of its declaration.
import { join, resolve } from 'node:path';

import { ReadError } from '@oflog/ingest';

import { defineCommand, UsageError } from '../command';
import { coveredTypes } from '../layout/covered-types';
import { describeFile, registerOf, type DescribedFile } from '../layout/describe-file';
import { fileLines, tableLines } from '../layout/describe-lines';
import { draftPublication } from '../layout/draft-publication';
import { draftsOf, mainSheets } from '../layout/drafts-of-file';
import { formatSource } from '../source/format-source';

export const layout = defineCommand({
  name: 'layout',
  usage: '<file> [options]',
  summary: 'what stands where in a published file, with a draft of its declaration',
  details: `  <file>             a CSV, XLSX, XLS or ODS file
  --sheet NAME       only this sheet; may be given several times
  --columns WORD     only columns whose header contains the word; may be given several times
  --no-draft         only describe the file

Nothing is written. The draft is what the file tells; what it leaves empty, \`metrics check\` asks for.`,
  options: {
    sheet: { type: 'string', multiple: true },
    columns: { type: 'string', multiple: true, default: [] },
    'no-draft': { type: 'boolean', default: false },
  },
  run: async ({ positionals, values }, { repository, folder, print, printError }) => {
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError('Name one published file.');
    const register = await registerOf(repository);
    let described: DescribedFile;
    try {
      described = await describeFile(resolve(folder, file), register, values.sheet);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      printError(`${error.code}  ${error.message}`);
      return 1;
    }
    fileLines(described).forEach(print);
    const sheets = mainSheets(described.sheets);
    if (sheets.length === 0) {
      print('');
      print('No table of authorities was found: no column names five of them by code or by name.');
      return 1;
    }
    for (const sheet of sheets) {
      for (const table of sheet.tables) {
        print('');
        tableLines(sheet, table).forEach(print);
      }
    }
    if (values['no-draft']) return 0;
    const drafts = draftsOf(described, sheets, values.columns);
    print('');
    print('To decide, since the file does not say:');
    drafts.toDecide.forEach((question) => print(`  - ${question}`));
    print('');
    const text = draftPublication(
      'publication',
      { id: '', title: '', publisher: '', landingPage: '' },
      { ...drafts, covers: coveredTypes(register, drafts.codes) },
    );
    print(await formatSource(text, join(repository, 'packages/metrics-core/src/draft.ts')));
    return 0;
  },
});
