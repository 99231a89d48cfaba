// Parses a spreadsheet in a thread of its own, and says what went wrong there as a ReadError.
import type { ArchiveParts } from './archive';
import type { Grid } from './grid';
import type { ReadLimits } from './limits';
import type { ParserInput, ParserReply, WantedSheets } from './parser-messages';
import { type ParserOutcome, parseInThread } from './parser-pool';
import { ReadError, beyondLimits, passwordNeeded, tooLarge } from './read-error';

export interface Sheets {
  readonly sheetNames: readonly string[];
  readonly grids: readonly Grid[];
}

export async function parseSpreadsheet(
  file: string,
  input: ParserInput,
  sheets: WantedSheets,
  limits: ReadLimits,
): Promise<Sheets> {
  const { rows, cells, characters, cellCharacters, milliseconds } = limits;
  const request = { input, sheets, limits: { rows, cells, characters, cellCharacters } };
  const outcome = await parseInThread(request, milliseconds);
  if (outcome.kind === 'parsed') return outcome;
  throw errorOf(file, outcome, limits);
}

export function partsAsInput(parts: ArchiveParts): ParserInput {
  return { kind: 'parts', parts: Array.from(parts, ([name, content]) => ({ name, content })) };
}

type Failure = Exclude<ParserOutcome, { kind: 'parsed' }>;

function errorOf(file: string, failure: Failure, limits: ReadLimits): ReadError {
  switch (failure.kind) {
    case 'timeout':
      return new ReadError('READ_TIMEOUT', {
        file,
        found: `no end of parsing after ${limits.milliseconds} milliseconds`,
        expected: 'a file that is read in less',
        remedy: 'Check that this is the published file; if it is, raise the limit of reading.',
      });
    case 'out-of-memory':
      return tooLarge(
        file,
        'a file that fills all memory when it is parsed',
        'a file of usual size',
      );
    case 'failed':
      return refusalOf(file, failure, limits);
  }
}

function refusalOf(
  file: string,
  { reason, found }: Extract<ParserReply, { kind: 'failed' }>,
  limits: ReadLimits,
): ReadError {
  switch (reason) {
    case 'encrypted':
      return passwordNeeded(file);
    case 'too-large':
      return beyondLimits(file, found, limits);
    case 'unreadable':
      return new ReadError('READ_UNREADABLE', {
        file,
        found,
        expected: 'an intact workbook',
        remedy:
          'Download the file again. If a spreadsheet program opens it, report it as a fault of reading.',
      });
  }
}
