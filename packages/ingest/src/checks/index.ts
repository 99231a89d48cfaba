// All checks, group by group. A check that is not in this list is not made.
import { columnAmbiguous } from './structure/column-ambiguous';
import { columnMissing } from './structure/column-missing';
import { columnUndeclared } from './structure/column-undeclared';
import { exceptionNeedless } from './structure/exception-needless';
import { fileChanged } from './structure/file-changed';
import { fileMissing } from './structure/file-missing';
import { patternInvalid } from './structure/pattern-invalid';
import { periodUnsaid } from './structure/period-unsaid';
import { readEmpty } from './structure/read-empty';
import { readEncrypted } from './structure/read-encrypted';
import { readFileMissing } from './structure/read-file-missing';
import { readSheetMissing } from './structure/read-sheet-missing';
import { readTimeout } from './structure/read-timeout';
import { readTooLarge } from './structure/read-too-large';
import { readTruncated } from './structure/read-truncated';
import { readUnreadable } from './structure/read-unreadable';
import { readUnsafeArchive } from './structure/read-unsafe-archive';
import { readWrongType } from './structure/read-wrong-type';
import { runLength } from './structure/run-length';
import { tableEmpty } from './structure/table-empty';
import { tableEndMissing } from './structure/table-end-missing';
import { totalMissing } from './structure/total-missing';
import { authorityDisagrees } from './content/authority-disagrees';
import { authorityDuplicate } from './content/authority-duplicate';
import { authorityUnknown } from './content/authority-unknown';
import { cellEmpty } from './content/cell-empty';
import { cellNotANumber } from './content/cell-not-a-number';
import { markUnknown } from './content/mark-unknown';
import { controlTotal } from './content/control-total';
import { correctionUnfit } from './content/correction-unfit';
import { identity } from './content/identity';
import { outOfBounds } from './content/out-of-bounds';
import { rowCount } from './content/row-count';
import { periodAbsent } from './time/period-absent';
import { periodUndeclared } from './time/period-undeclared';
import { periodUnknown } from './time/period-unknown';
import { authorityAbsent } from './coverage/authority-absent';
import { measureIncomplete } from './coverage/measure-incomplete';

export const checks = [
  columnAmbiguous,
  columnMissing,
  columnUndeclared,
  exceptionNeedless,
  fileChanged,
  fileMissing,
  patternInvalid,
  periodUnsaid,
  readEmpty,
  readEncrypted,
  readFileMissing,
  readSheetMissing,
  readTimeout,
  readTooLarge,
  readTruncated,
  readUnreadable,
  readUnsafeArchive,
  readWrongType,
  runLength,
  tableEmpty,
  tableEndMissing,
  totalMissing,
  authorityDisagrees,
  authorityDuplicate,
  authorityUnknown,
  cellEmpty,
  cellNotANumber,
  markUnknown,
  controlTotal,
  correctionUnfit,
  identity,
  outOfBounds,
  rowCount,
  periodAbsent,
  periodUndeclared,
  periodUnknown,
  authorityAbsent,
  measureIncomplete,
] as const;

export type CheckCode = (typeof checks)[number]['code'];
