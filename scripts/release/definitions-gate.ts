// The gate before a release: whether the pending changesets ask for as much of the version as the
// changed definitions require, and if not, which definition needs what.
import {
  bumps,
  diffCatalogues,
  requiredBump,
  type Bump,
  type Change,
} from '@oflog/metrics-core/compatibility';
import type { Catalogue } from '@oflog/metrics-core';

export interface GateInput {
  /** The catalogue of the last release; undefined before the first. */
  released: Catalogue | undefined;
  /** The catalogue as it is declared now; its version is that of the package. */
  declared: Catalogue;
  /** The steps that the pending changesets ask for. */
  pending: readonly Bump[];
}

/** The version of the package before its first release. */
const unreleased = '0.0.0';

/** What stands in the way of a release, in words; undefined where nothing does. */
export function gateFault({ released, declared, pending }: GateInput): string | undefined {
  const asked = requiredBump(pending.map((bump) => ({ bump })));
  if (released === undefined) {
    if (declared.version !== unreleased) return missingRelease(declared.version);
    return reaches(asked, 'minor') ? undefined : firstRelease(asked);
  }
  if (released.version !== declared.version) {
    return otherVersion(released.version, declared.version);
  }
  const changes = diffCatalogues(released, declared);
  const short = changes.filter(({ bump }) => !reaches(asked, bump));
  return short.length === 0 ? undefined : tooLow(asked, short);
}

function reaches(asked: Bump | 'none', required: Bump): boolean {
  return asked !== 'none' && bumps.indexOf(asked) >= bumps.indexOf(required);
}

function tooLow(asked: Bump | 'none', short: readonly Change[]): string {
  const required = requiredBump(short);
  const says =
    asked === 'none' ? 'no changeset is pending' : `the pending changesets ask for ${asked} only`;
  return [
    `Definitions changed since the last release, which needs a ${required} version, and ${says}:`,
    '',
    ...byRule(short).map(
      ([{ definition, field, bump, rule, words }, others]) =>
        `  ${bump}  ${definition.kind} ${definition.id}${field === '' ? '' : `, ${field}`}${others === 0 ? '' : ` and ${others} more`} (${rule})\n         ${words}`,
    ),
    '',
    howToAdd(required),
    'Rules: docs/reference/versioning.md. If the change was not meant, take it back.',
  ].join('\n');
}

/** Of each definition the first change under each rule, and how many others there are. */
function byRule(changes: readonly Change[]): [Change, number][] {
  const groups = Map.groupBy(
    changes,
    ({ definition, rule }) => `${definition.kind} ${definition.id} ${rule}`,
  );
  return [...groups.values()].flatMap(([first, ...others]): [Change, number][] =>
    first === undefined ? [] : [[first, others.length]],
  );
}

function firstRelease(asked: Bump | 'none'): string {
  return [
    `The definitions have never been released, and their pending changesets ask for ${asked}.`,
    howToAdd('minor'),
  ].join('\n');
}

function howToAdd(bump: Bump | 'none'): string {
  return `Run "npx pnpm changeset", choose @oflog/metrics-core and ${bump}, and say in plain words what changes for those who use the definitions.`;
}

function missingRelease(version: string): string {
  return [
    `Version ${version} of the definitions was released, and packages/metrics-core/released/catalogue.json is missing.`,
    'Without it nothing can be compared. Restore it: "git checkout main -- packages/metrics-core/released/catalogue.json".',
  ].join('\n');
}

function otherVersion(released: string, declared: string): string {
  return [
    `packages/metrics-core/released/catalogue.json is of version ${released}, packages/metrics-core/package.json of ${declared}.`,
    'A version is made by "npx pnpm release:version" alone, which writes both. Set the version back and run it.',
  ].join('\n');
}
