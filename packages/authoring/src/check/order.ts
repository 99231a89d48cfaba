// The order in which a writer of definitions mends what is found: file by file, the most basic first.
import type { DeclarationFinding } from '../declarations/finding';

const stages = [
  /^DECLARATION_(SYNTAX|IMPORT|NO_POLICY_AREA)$/,
  /^DECLARATION_(?!TYPE)/,
  /^DECLARATION_TYPE$/,
  /^SHAPE_/,
];

const kinds = [
  'catalogue',
  'policy-area',
  'publication',
  'caveat',
  'metric',
  'context-variable',
  'neighbour-model',
  'term',
  'register',
];

/** Findings of one file stand together; files whose faults are more basic come first. */
export function inOrderOfMending(findings: readonly DeclarationFinding[]): DeclarationFinding[] {
  const byFile = [...Map.groupBy(findings, ({ place }) => place?.file ?? '')].map(
    ([file, ofFile]) => ({ file, findings: ofFile.toSorted(compareFindings) }),
  );
  return byFile
    .toSorted(
      (a, b) => compareRanks(rankOf(a.findings), rankOf(b.findings)) || (a.file < b.file ? -1 : 1),
    )
    .flatMap((group) => group.findings);
}

type Rank = readonly [stage: number, kind: number];

function rankOf(findings: readonly DeclarationFinding[]): Rank {
  const [first] = findings;
  return first ? rank(first) : [stages.length, kinds.length];
}

function rank({ code, definition }: DeclarationFinding): Rank {
  const stage = stages.findIndex((pattern) => pattern.test(code));
  return [
    stage === -1 ? stages.length : stage,
    definition === undefined ? -1 : kinds.indexOf(definition.kind),
  ];
}

function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1];
}

function compareFindings(a: DeclarationFinding, b: DeclarationFinding): number {
  return compareRanks(rank(a), rank(b)) || (a.place?.line ?? 0) - (b.place?.line ?? 0);
}
