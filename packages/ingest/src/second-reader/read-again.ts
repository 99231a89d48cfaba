// Cells of a published file, found by a way of reading that shares nothing with ours but the file:
// no spreadsheet library, no layout.
import { extname } from 'node:path';

import { binaryWorkbookCells } from './binary-workbook-cells';
import { delimitedCells } from './delimited-cells';
import { officeOpenCells } from './office-open-cells';
import { openDocumentCells } from './open-document-cells';
import type { FoundCells, WantedCells } from './raw-cell';

const readers: Record<string, (file: string, wanted: WantedCells) => Promise<FoundCells>> = {
  '.csv': delimitedCells,
  '.ods': openDocumentCells,
  '.xls': binaryWorkbookCells,
  '.xlsx': officeOpenCells,
};

export async function readAgain(file: string, wanted: WantedCells): Promise<FoundCells> {
  const read = readers[extname(file)];
  if (read === undefined) throw new Error(`Nothing reads ${file} a second time.`);
  return read(file, wanted);
}
