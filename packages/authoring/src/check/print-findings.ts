// Findings as text for a terminal, file by file, and as lines of a summary.
import type { DefinitionReference } from '@oflog/metrics-core';

import type { DeclarationFinding } from '../declarations/finding';
import type { Paint } from '../text/paint';

/** Each file with its findings under it. */
export function findingLines(findings: readonly DeclarationFinding[], paint: Paint): string[] {
  const byFile = Map.groupBy(findings, ({ place }) => place?.file ?? '');
  return [...byFile].flatMap(([file, ofFile]) => [
    paint.bold(file === '' ? 'Not found in any file of declarations' : file),
    ...ofFile.flatMap((finding) => [...linesOf(finding, paint), '']),
  ]);
}

/** What is said where a command needs sound definitions and there are none. */
export function notSoundLines(findings: readonly DeclarationFinding[], paint: Paint): string[] {
  return [
    ...findingLines(findings, paint),
    `${summaryOf(findings)} Mend them first; "metrics check" says all that it finds.`,
  ];
}

/** What is said where a command goes on without definitions that are not filled in yet. */
export function leftOutLine(leftOut: readonly DefinitionReference[]): string {
  const named = leftOut.map(({ kind, id }) => `${kind} "${id}"`).join(', ');
  return `Left out, since not filled in yet: ${named}. "metrics check" says what they lack.`;
}

/** `12 findings in 3 files.` */
export function summaryOf(findings: readonly DeclarationFinding[]): string {
  const files = new Set(findings.map(({ place }) => place?.file)).size;
  return `${numberOf(findings.length, 'finding')} in ${numberOf(files, 'file')}.`;
}

function linesOf(finding: DeclarationFinding, paint: Paint): string[] {
  const { code, definition, field, place, found, expected, remedy } = finding;
  const subject = [
    ...(definition === undefined ? [] : [`${definition.kind} "${definition.id}"`]),
    ...(field === undefined ? [] : [`field ${field}`]),
  ].join(', ');
  const at = place?.line === undefined ? '' : `line ${place.line}: `;
  return [
    `  ${at}${paint.red(code)}${subject === '' ? '' : ` in ${subject}`}`,
    `    found     ${found}`,
    `    expected  ${expected}`,
    `    remedy    ${remedy}`,
  ];
}

function numberOf(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
