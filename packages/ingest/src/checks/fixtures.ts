// The fixture of every check, by its code: a check without one does not compile.
import type { CheckCode } from '.';
import type { CheckFixture } from './fixture';
import { fixture as columnAmbiguous } from './structure/column-ambiguous.fixture';
import { fixture as columnMissing } from './structure/column-missing.fixture';
import { fixture as columnUndeclared } from './structure/column-undeclared.fixture';
import { fixture as columnUnnamed } from './structure/column-unnamed.fixture';
import { fixture as exceptionNeedless } from './structure/exception-needless.fixture';
import { fixture as fileChanged } from './structure/file-changed.fixture';
import { fixture as fileMissing } from './structure/file-missing.fixture';
import { fixture as patternInvalid } from './structure/pattern-invalid.fixture';
import { fixture as periodUnsaid } from './structure/period-unsaid.fixture';
import { fixture as readEmpty } from './structure/read-empty.fixture';
import { fixture as readEncrypted } from './structure/read-encrypted.fixture';
import { fixture as readFileMissing } from './structure/read-file-missing.fixture';
import { fixture as readSheetMissing } from './structure/read-sheet-missing.fixture';
import { fixture as readTimeout } from './structure/read-timeout.fixture';
import { fixture as readTooLarge } from './structure/read-too-large.fixture';
import { fixture as readTruncated } from './structure/read-truncated.fixture';
import { fixture as readUnreadable } from './structure/read-unreadable.fixture';
import { fixture as readUnsafeArchive } from './structure/read-unsafe-archive.fixture';
import { fixture as readWrongType } from './structure/read-wrong-type.fixture';
import { fixture as runLength } from './structure/run-length.fixture';
import { fixture as tableEmpty } from './structure/table-empty.fixture';
import { fixture as tableEndMissing } from './structure/table-end-missing.fixture';
import { fixture as titleOther } from './structure/title-other.fixture';
import { fixture as totalMissing } from './structure/total-missing.fixture';
import { fixture as authorityDisagrees } from './content/authority-disagrees.fixture';
import { fixture as authorityDuplicate } from './content/authority-duplicate.fixture';
import { fixture as authorityUnknown } from './content/authority-unknown.fixture';
import { fixture as cellEmpty } from './content/cell-empty.fixture';
import { fixture as cellNotANumber } from './content/cell-not-a-number.fixture';
import { fixture as columnConstant } from './content/column-constant.fixture';
import { fixture as columnCopied } from './content/column-copied.fixture';
import { fixture as controlTotal } from './content/control-total.fixture';
import { fixture as correctionUnfit } from './content/correction-unfit.fixture';
import { fixture as decimalsBeyond } from './content/decimals-beyond.fixture';
import { fixture as decimalsLost } from './content/decimals-lost.fixture';
import { fixture as decimalsUnusual } from './content/decimals-unusual.fixture';
import { fixture as fractionAmongWholes } from './content/fraction-among-wholes.fixture';
import { fixture as identity } from './content/identity.fixture';
import { fixture as intervalApart } from './content/interval-apart.fixture';
import { fixture as intervalReversed } from './content/interval-reversed.fixture';
import { fixture as markUnknown } from './content/mark-unknown.fixture';
import { fixture as numberAsText } from './content/number-as-text.fixture';
import { fixture as outOfBounds } from './content/out-of-bounds.fixture';
import { fixture as rowCount } from './content/row-count.fixture';
import { fixture as rowsAlike } from './content/rows-alike.fixture';
import { fixture as shareAsFraction } from './content/share-as-fraction.fixture';
import { fixture as shareOutOfRange } from './content/share-out-of-range.fixture';
import { fixture as signTurned } from './content/sign-turned.fixture';
import { fixture as signUnusual } from './content/sign-unusual.fixture';
import { fixture as zeroAmongMarkers } from './content/zero-among-markers.fixture';
import { fixture as zeroUnusual } from './content/zero-unusual.fixture';
import { fixture as areaChanged } from './time/area-changed.fixture';
import { fixture as breakMisplaced } from './time/break-misplaced.fixture';
import { fixture as changeImplausible } from './time/change-implausible.fixture';
import { fixture as columnStale } from './time/column-stale.fixture';
import { fixture as figureOutOfLine } from './time/figure-out-of-line.fixture';
import { fixture as figureSpike } from './time/figure-spike.fixture';
import { fixture as levelShifted } from './time/level-shifted.fixture';
import { fixture as medianImplausible } from './time/median-implausible.fixture';
import { fixture as periodAbsent } from './time/period-absent.fixture';
import { fixture as periodGap } from './time/period-gap.fixture';
import { fixture as periodShifted } from './time/period-shifted.fixture';
import { fixture as periodUndeclared } from './time/period-undeclared.fixture';
import { fixture as periodUnknown } from './time/period-unknown.fixture';
import { fixture as rowShifted } from './time/row-shifted.fixture';
import { fixture as seriesStart } from './time/series-start.fixture';
import { fixture as totalSpike } from './time/total-spike.fixture';
import { fixture as authorityAbsent } from './coverage/authority-absent.fixture';
import { fixture as belowExpected } from './coverage/below-expected.fixture';
import { fixture as countedTwice } from './coverage/counted-twice.fixture';
import { fixture as figuresGained } from './coverage/figures-gained.fixture';
import { fixture as figuresLost } from './coverage/figures-lost.fixture';
import { fixture as measureIncomplete } from './coverage/measure-incomplete.fixture';
import { fixture as missingUnusual } from './coverage/missing-unusual.fixture';
import { fixture as notCovered } from './coverage/not-covered.fixture';
import { fixture as notInBeing } from './coverage/not-in-being.fixture';
import { fixture as totalAbsent } from './coverage/total-absent.fixture';
import { fixture as authorityRemoved } from './revision/authority-removed.fixture';
import { fixture as changeBeyondBound } from './revision/change-beyond-bound.fixture';
import { fixture as figureChanged } from './revision/figure-changed.fixture';
import { fixture as figureRemoved } from './revision/figure-removed.fixture';
import { fixture as marksLost } from './revision/marks-lost.fixture';
import { fixture as periodRemoved } from './revision/period-removed.fixture';
import { fixture as releaseRemoved } from './revision/release-removed.fixture';
import { fixture as revisionImplausible } from './revision/revision-implausible.fixture';
import { fixture as signFlipped } from './revision/sign-flipped.fixture';
import { fixture as stateChanged } from './revision/state-changed.fixture';
import { fixture as unitFlipped } from './revision/unit-flipped.fixture';
import { fixture as vintageRemoved } from './revision/vintage-removed.fixture';

export const fixtures: Readonly<Record<CheckCode, CheckFixture>> = {
  LAYOUT_COLUMN_AMBIGUOUS: columnAmbiguous,
  LAYOUT_COLUMN_MISSING: columnMissing,
  LAYOUT_COLUMN_UNDECLARED: columnUndeclared,
  LAYOUT_COLUMN_UNNAMED: columnUnnamed,
  EXCEPTION_NEEDLESS: exceptionNeedless,
  ACQUIRE_FILE_CHANGED: fileChanged,
  ACQUIRE_FILE_MISSING: fileMissing,
  LAYOUT_PATTERN_INVALID: patternInvalid,
  LAYOUT_PERIOD_UNSAID: periodUnsaid,
  READ_EMPTY: readEmpty,
  READ_ENCRYPTED: readEncrypted,
  READ_FILE_MISSING: readFileMissing,
  READ_SHEET_MISSING: readSheetMissing,
  READ_TIMEOUT: readTimeout,
  READ_TOO_LARGE: readTooLarge,
  READ_TRUNCATED: readTruncated,
  READ_UNREADABLE: readUnreadable,
  READ_UNSAFE_ARCHIVE: readUnsafeArchive,
  READ_WRONG_TYPE: readWrongType,
  LAYOUT_RUN_LENGTH: runLength,
  LAYOUT_TABLE_EMPTY: tableEmpty,
  LAYOUT_TABLE_END_MISSING: tableEndMissing,
  LAYOUT_TITLE_OTHER: titleOther,
  LAYOUT_TOTAL_MISSING: totalMissing,
  ROW_AUTHORITY_DISAGREES: authorityDisagrees,
  ROW_AUTHORITY_DUPLICATE: authorityDuplicate,
  ROW_AUTHORITY_UNKNOWN: authorityUnknown,
  CELL_EMPTY: cellEmpty,
  CELL_NOT_A_NUMBER: cellNotANumber,
  COLUMN_CONSTANT: columnConstant,
  COLUMN_COPIED: columnCopied,
  CONTROL_TOTAL: controlTotal,
  CORRECTION_UNFIT: correctionUnfit,
  PRECISION_BEYOND: decimalsBeyond,
  PRECISION_LOST: decimalsLost,
  PRECISION_UNUSUAL: decimalsUnusual,
  VALUE_FRACTION: fractionAmongWholes,
  IDENTITY: identity,
  INTERVAL_WITHOUT_VALUE: intervalApart,
  INTERVAL_REVERSED: intervalReversed,
  CELL_MARK_UNKNOWN: markUnknown,
  CELL_NUMBER_AS_TEXT: numberAsText,
  VALUE_OUT_OF_BOUNDS: outOfBounds,
  ROW_COUNT: rowCount,
  ROW_COPIED: rowsAlike,
  SHARE_AS_FRACTION: shareAsFraction,
  VALUE_NOT_A_SHARE: shareOutOfRange,
  SIGN_TURNED: signTurned,
  SIGN_UNUSUAL: signUnusual,
  ZERO_AMONG_MARKERS: zeroAmongMarkers,
  ZERO_UNUSUAL: zeroUnusual,
  AREA_CHANGED: areaChanged,
  BREAK_MISPLACED: breakMisplaced,
  CHANGE_IMPLAUSIBLE: changeImplausible,
  COLUMN_STALE: columnStale,
  FIGURE_OUT_OF_LINE: figureOutOfLine,
  FIGURE_SPIKE: figureSpike,
  LEVEL_SHIFTED: levelShifted,
  MEDIAN_IMPLAUSIBLE: medianImplausible,
  COVERAGE_PERIOD_ABSENT: periodAbsent,
  PERIOD_GAP: periodGap,
  PERIOD_SHIFTED: periodShifted,
  ROW_PERIOD_UNDECLARED: periodUndeclared,
  ROW_PERIOD_UNKNOWN: periodUnknown,
  ROW_SHIFTED: rowShifted,
  SERIES_START: seriesStart,
  TOTAL_SPIKE: totalSpike,
  COVERAGE_AUTHORITY_ABSENT: authorityAbsent,
  COVERAGE_BELOW_EXPECTED: belowExpected,
  COVERAGE_COUNTED_TWICE: countedTwice,
  COVERAGE_FIGURES_GAINED: figuresGained,
  COVERAGE_FIGURES_LOST: figuresLost,
  COVERAGE_MEASURE_INCOMPLETE: measureIncomplete,
  MISSING_UNUSUAL: missingUnusual,
  COVERAGE_NOT_COVERED: notCovered,
  COVERAGE_NOT_IN_BEING: notInBeing,
  COVERAGE_TOTAL_ABSENT: totalAbsent,
  REVISION_AUTHORITY_REMOVED: authorityRemoved,
  REVISION_BEYOND_BOUND: changeBeyondBound,
  REVISION_FIGURE_CHANGED: figureChanged,
  REVISION_FIGURE_REMOVED: figureRemoved,
  REVISION_MARKS_LOST: marksLost,
  REVISION_PERIOD_REMOVED: periodRemoved,
  REVISION_RELEASE_REMOVED: releaseRemoved,
  REVISION_IMPLAUSIBLE: revisionImplausible,
  REVISION_SIGN: signFlipped,
  REVISION_STATE_CHANGED: stateChanged,
  REVISION_UNIT: unitFlipped,
  REVISION_VINTAGE_REMOVED: vintageRemoved,
};
