// The groups that a page compares with: those in its address, else the usual ones.
import type { GroupKind } from '../figures/model';

/** In the order in which they are named. */
export const groupsToChoose = [
  'england',
  'region',
  'type',
  'neighbours',
] as const satisfies GroupKind[];
export type ShownGroup = (typeof groupsToChoose)[number];

/** Compared with where the address names no group. */
export const usualGroups: readonly ShownGroup[] = ['england', 'type', 'neighbours'];

export function groupsShown(url: URL): readonly ShownGroup[] {
  const asked = url.searchParams.getAll('group');
  const named = groupsToChoose.filter((kind) => asked.includes(kind));
  return named.length === 0 ? usualGroups : named;
}
