/** Reads published files by their declared layouts and writes the dataset. */
export { acquireFiles } from './acquire/acquire-files';
export { codeVersion } from './cache/code-version';
export { rememberIn } from './cache/remember';
export { signBehind, signTaker } from './extract/footnote-signs';
export { openRelease } from './extract/open-release';
export { describeFault, FaultList, type Fault, type Place } from './faults/fault';
export { faultCatalogue, type FaultCode } from './faults/fault-catalogue';
export { findColumn, locatorInWords } from './locate/find-column';
export { normalise, readHeader, type HeaderColumn, type Row } from './locate/header';
export {
  cellRef,
  columnLetters,
  ReadError,
  readWorkbook,
  sha256OfFile,
  type CellValue,
  type Grid,
  type Workbook,
} from './read';
export { comparableName } from './register/comparable-name';
export { parseRegister, registerFileNames } from './register/register-files';
export type { AuthorityRow } from './register/register-rows';
export type { IngestOptions } from './run/build-dataset';
export { runIngest, type IngestResult } from './run/run-ingest';
export { silently, type Say, type Step } from './run/step';
