// Makes the checks that look at figures, and says of each finding which check it comes from.
import { checks, type CheckCode } from '.';
import type { Check } from './check';
import type { Finding } from './finding';
import type { MeasureChange } from './measure-change';
import type { MeasureFigures } from './measure-figures';
import type { PublicationFigures } from './publication-figures';

export interface CheckedFinding extends Finding {
  readonly code: CheckCode;
}

const all: readonly Check<CheckCode>[] = checks;

/**
 * `allRead` is false where a file could not be read: then its periods and authorities are not what is
 * missing, and only what was read is looked at.
 */
export function checkPublication(figures: PublicationFigures, allRead: boolean): CheckedFinding[] {
  return all.flatMap((check) =>
    check.on === 'publication' && isMade(check, allRead)
      ? coded(check.code, check.run(figures))
      : [],
  );
}

/** With `allRead` as above. */
export function checkMeasure(figures: MeasureFigures, allRead: boolean): CheckedFinding[] {
  return all.flatMap((check) =>
    check.on === 'measure' && isMade(check, allRead) ? coded(check.code, check.run(figures)) : [],
  );
}

export function checkChange(change: MeasureChange): CheckedFinding[] {
  return all.flatMap((check) =>
    check.on === 'dataset' ? coded(check.code, check.run(change)) : [],
  );
}

/** What is still to be said where a file could not be read: then the rest may be missing for that. */
export function saidOfPart(findings: readonly CheckedFinding[]): CheckedFinding[] {
  const made = new Set(all.flatMap((check) => (isMade(check, false) ? [check.code] : [])));
  return findings.filter(({ code }) => made.has(code));
}

function isMade({ group }: Check, allRead: boolean): boolean {
  return allRead || group === 'content';
}

function coded(code: CheckCode, findings: readonly Finding[]): CheckedFinding[] {
  return findings.map((finding) => ({ ...finding, code }));
}
