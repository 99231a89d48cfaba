// Every check of meaning, in the order in which a reader mends things: what is not written yet, then
// what refers to what, then what single definitions say, then the files they are read from.
import type { Check } from '../check';
import { accountability } from './accountability';
import { alignment } from './alignment';
import { areaListsMetrics } from './area-lists-metrics';
import { authoritiesKnown } from './authorities-known';
import { boundsFloor } from './bounds-floor';
import { boundsOfScore } from './bounds-of-score';
import { boundsOrder } from './bounds-order';
import { boundsWidth } from './bounds-width';
import { breaks } from './breaks';
import { caveatConditions } from './caveat-conditions';
import { caveatListed } from './caveat-listed';
import { caveatScope } from './caveat-scope';
import { columnBound } from './column-bound';
import { columnDeclared } from './column-declared';
import { conditionDivides } from './condition-divides';
import { countsPositive } from './counts-positive';
import { decimalsShown } from './decimals-shown';
import { expectedCoverage } from './expected-coverage';
import { fileBare } from './file-bare';
import { filesOnce } from './files-once';
import { firstPeriod } from './first-period';
import { formulaColumns } from './formula-columns';
import { formulaUnits } from './formula-units';
import { headersNamed } from './headers-named';
import { idsOnce } from './ids-once';
import { interval } from './interval';
import { jointReports } from './joint-reports';
import { lastVersion } from './last-version';
import { layoutRows } from './layout-rows';
import { licencesAgree } from './licences-agree';
import { listedOnce } from './listed-once';
import { mergedExceptions } from './merged-exceptions';
import { mergedRule } from './merged-rule';
import { neighbourDefault } from './neighbour-default';
import { neighbourVariables } from './neighbour-variables';
import { nextRelease } from './next-release';
import { periodExists } from './period-exists';
import { periodKind } from './period-kind';
import { plausibleMoves } from './plausible-moves';
import { polarityAgrees } from './polarity-agrees';
import { polarityReason } from './polarity-reason';
import { publicationUsed } from './publication-used';
import { publishedParts } from './published-parts';
import { questions } from './questions';
import { rangeOrder } from './range-order';
import { referencesLive } from './references-live';
import { referencesToOthers } from './references-to-others';
import { registerChanges } from './register-changes';
import { registerSources } from './register-sources';
import { releaseDates } from './release-dates';
import { releaseId } from './release-id';
import { releasePeriods } from './release-periods';
import { responsibleCovered } from './responsible-covered';
import { responsibleSomebody } from './responsible-somebody';
import { retiredInUse } from './retired-in-use';
import { retiredSuccessor } from './retired-successor';
import { rowConditions } from './row-conditions';
import { sheetFits } from './sheet-fits';
import { spellings } from './spellings';
import { successorFits } from './successor-fits';
import { tableBinds } from './table-binds';
import { textsOnce } from './texts-once';
import { textsTidy } from './texts-tidy';
import { textsWritten } from './texts-written';
import { titlesOnce } from './titles-once';
import { unitOfFormula } from './unit-of-formula';
import { unitWritten } from './unit-written';

export const meaningChecks: readonly Check[] = [
  textsWritten,
  idsOnce,
  titlesOnce,
  referencesLive,
  referencesToOthers,
  listedOnce,
  areaListsMetrics,
  formulaColumns,
  alignment,
  formulaUnits,
  unitOfFormula,
  unitWritten,
  conditionDivides,
  publishedParts,
  interval,
  mergedRule,
  mergedExceptions,
  polarityReason,
  polarityAgrees,
  responsibleSomebody,
  responsibleCovered,
  accountability,
  questions,
  periodExists,
  periodKind,
  rangeOrder,
  firstPeriod,
  breaks,
  expectedCoverage,
  boundsOrder,
  boundsWidth,
  boundsFloor,
  boundsOfScore,
  decimalsShown,
  plausibleMoves,
  caveatListed,
  caveatConditions,
  caveatScope,
  textsTidy,
  textsOnce,
  retiredSuccessor,
  successorFits,
  retiredInUse,
  lastVersion,
  publicationUsed,
  columnBound,
  columnDeclared,
  tableBinds,
  releaseId,
  filesOnce,
  fileBare,
  sheetFits,
  releaseDates,
  releasePeriods,
  nextRelease,
  licencesAgree,
  layoutRows,
  headersNamed,
  rowConditions,
  spellings,
  countsPositive,
  jointReports,
  authoritiesKnown,
  neighbourDefault,
  neighbourVariables,
  registerSources,
  registerChanges,
];
