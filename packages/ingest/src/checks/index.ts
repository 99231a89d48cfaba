// All checks, group by group. A check that is not in this list is not made.
import { columnAmbiguous } from './structure/column-ambiguous';
import { columnMissing } from './structure/column-missing';
import { columnUndeclared } from './structure/column-undeclared';
import { columnUnnamed } from './structure/column-unnamed';
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
import { titleOther } from './structure/title-other';
import { totalMissing } from './structure/total-missing';
import { authorityDisagrees } from './content/authority-disagrees';
import { authorityDuplicate } from './content/authority-duplicate';
import { authorityUnknown } from './content/authority-unknown';
import { cellEmpty } from './content/cell-empty';
import { cellNotANumber } from './content/cell-not-a-number';
import { columnConstant } from './content/column-constant';
import { columnCopied } from './content/column-copied';
import { controlTotal } from './content/control-total';
import { correctionUnfit } from './content/correction-unfit';
import { decimalsBeyond } from './content/decimals-beyond';
import { decimalsLost } from './content/decimals-lost';
import { decimalsUnusual } from './content/decimals-unusual';
import { fractionAmongWholes } from './content/fraction-among-wholes';
import { identity } from './content/identity';
import { intervalApart } from './content/interval-apart';
import { intervalReversed } from './content/interval-reversed';
import { markUnknown } from './content/mark-unknown';
import { numberAsText } from './content/number-as-text';
import { outOfBounds } from './content/out-of-bounds';
import { rowCount } from './content/row-count';
import { rowsAlike } from './content/rows-alike';
import { shareAsFraction } from './content/share-as-fraction';
import { shareOutOfRange } from './content/share-out-of-range';
import { signTurned } from './content/sign-turned';
import { signUnusual } from './content/sign-unusual';
import { zeroAmongMarkers } from './content/zero-among-markers';
import { zeroUnusual } from './content/zero-unusual';
import { areaChanged } from './time/area-changed';
import { breakMisplaced } from './time/break-misplaced';
import { changeImplausible } from './time/change-implausible';
import { columnStale } from './time/column-stale';
import { figureOutOfLine } from './time/figure-out-of-line';
import { figureSpike } from './time/figure-spike';
import { levelShifted } from './time/level-shifted';
import { medianImplausible } from './time/median-implausible';
import { periodAbsent } from './time/period-absent';
import { periodGap } from './time/period-gap';
import { periodShifted } from './time/period-shifted';
import { periodUndeclared } from './time/period-undeclared';
import { periodUnknown } from './time/period-unknown';
import { rowShifted } from './time/row-shifted';
import { seriesStart } from './time/series-start';
import { totalSpike } from './time/total-spike';
import { authorityAbsent } from './coverage/authority-absent';
import { belowExpected } from './coverage/below-expected';
import { countedTwice } from './coverage/counted-twice';
import { figuresGained } from './coverage/figures-gained';
import { figuresLost } from './coverage/figures-lost';
import { measureIncomplete } from './coverage/measure-incomplete';
import { missingUnusual } from './coverage/missing-unusual';
import { notCovered } from './coverage/not-covered';
import { notInBeing } from './coverage/not-in-being';
import { totalAbsent } from './coverage/total-absent';
import { authorityRemoved } from './revision/authority-removed';
import { changeBeyondBound } from './revision/change-beyond-bound';
import { figureChanged } from './revision/figure-changed';
import { figureRemoved } from './revision/figure-removed';
import { marksLost } from './revision/marks-lost';
import { periodRemoved } from './revision/period-removed';
import { releaseRemoved } from './revision/release-removed';
import { revisionImplausible } from './revision/revision-implausible';
import { signFlipped } from './revision/sign-flipped';
import { stateChanged } from './revision/state-changed';
import { unitFlipped } from './revision/unit-flipped';
import { vintageRemoved } from './revision/vintage-removed';

export const checks = [
  columnAmbiguous,
  columnMissing,
  columnUndeclared,
  columnUnnamed,
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
  titleOther,
  totalMissing,
  authorityDisagrees,
  authorityDuplicate,
  authorityUnknown,
  cellEmpty,
  cellNotANumber,
  columnConstant,
  columnCopied,
  controlTotal,
  correctionUnfit,
  decimalsBeyond,
  decimalsLost,
  decimalsUnusual,
  fractionAmongWholes,
  identity,
  intervalApart,
  intervalReversed,
  markUnknown,
  numberAsText,
  outOfBounds,
  rowCount,
  rowsAlike,
  shareAsFraction,
  shareOutOfRange,
  signTurned,
  signUnusual,
  zeroAmongMarkers,
  zeroUnusual,
  areaChanged,
  breakMisplaced,
  changeImplausible,
  columnStale,
  figureOutOfLine,
  figureSpike,
  levelShifted,
  medianImplausible,
  periodAbsent,
  periodGap,
  periodShifted,
  periodUndeclared,
  periodUnknown,
  rowShifted,
  seriesStart,
  totalSpike,
  authorityAbsent,
  belowExpected,
  countedTwice,
  figuresGained,
  figuresLost,
  measureIncomplete,
  missingUnusual,
  notCovered,
  notInBeing,
  totalAbsent,
  authorityRemoved,
  changeBeyondBound,
  figureChanged,
  figureRemoved,
  marksLost,
  periodRemoved,
  releaseRemoved,
  revisionImplausible,
  signFlipped,
  stateChanged,
  unitFlipped,
  vintageRemoved,
] as const;

export type CheckCode = (typeof checks)[number]['code'];
