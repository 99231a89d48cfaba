// Slugs: addresses of pages from short names, each of one authority for good.
import { comparableName } from './comparable-name';
import type { Draft, Drafts } from './draft';
import type { ReportFault } from '../faults/fault';
import type { AuthorityRow } from './register-rows';

/**
 * Where several authorities bear a name, the one that lives on has the plain slug, and each that has
 * ended gets the year of its end: `north-yorkshire-to-2023`.
 */
export function withSlugs(drafts: Drafts, report: ReportFault): AuthorityRow[] {
  const bySlug = Map.groupBy(drafts.values(), ({ name }) => slugOf(name));
  const slugs = new Map(
    [...bySlug].flatMap(([slug, bearers]) => {
      const [holder, ...others] = bearers.toSorted(lastToEndFirst);
      reportShared(slug, holder, others, report);
      return [
        ...(holder === undefined ? [] : [[holder.code, slug] as const]),
        ...others.map(({ code, to }) => [code, `${slug}-to-${to?.slice(0, 4) ?? ''}`] as const),
      ];
    }),
  );
  const taken = new Set(slugs.values());
  return [...drafts.values()].map(({ formerNames, ...draft }) => ({
    ...draft,
    formerNames,
    slug: slugs.get(draft.code) ?? '',
    formerSlugs: formerNames.map(slugOf).filter((slug) => !taken.has(slug)),
  }));
}

function slugOf(name: string): string {
  return comparableName(name).replaceAll(' ', '-');
}

function lastToEndFirst(a: Draft, b: Draft): number {
  const [endOfA, endOfB] = [a.to ?? '9', b.to ?? '9'];
  return endOfA > endOfB ? -1 : endOfA < endOfB ? 1 : a.code < b.code ? -1 : 1;
}

function reportShared(
  slug: string,
  holder: Draft | undefined,
  others: readonly Draft[],
  report: ReportFault,
): void {
  const ends = others.map(({ to }) => to?.slice(0, 4) ?? null);
  if (!ends.includes(null) && new Set(ends).size === ends.length) return;
  report({
    code: 'REGISTER_SLUG_SHARED',
    place: {},
    found: `"${slug}" for ${[holder, ...others].map((draft) => draft?.code ?? '').join(', ')}`,
    expected:
      'one authority in being to bear the name, and others to have ended in different years',
    remedy: 'Correct the name of one of them in the declaration of the register.',
  });
}
