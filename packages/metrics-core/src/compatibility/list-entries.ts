// Which entries of two lists are the same entry: by their key, or by what they hold.
import { isEqual, isObject, textOf } from './equal';

export interface MatchedEntry {
  /** The key, or the place of an entry without one. */
  name: string;
  from: unknown;
  to: unknown;
}

export interface MatchedEntries {
  entries: MatchedEntry[];
  /** The first entry of both lists that stands in another order; undefined where none does. */
  moved: string | undefined;
}

/** Texts and numbers are their own key. Entries without key pair up in order, equal ones first. */
export function entriesMatched(
  from: readonly unknown[],
  to: readonly unknown[],
  key?: readonly string[],
): MatchedEntries {
  const isKeyed = key !== undefined || ![...from, ...to].some(isObject);
  return isKeyed ? matchedByKey(from, to, key ?? []) : matchedByContent(from, to);
}

function matchedByKey(
  from: readonly unknown[],
  to: readonly unknown[],
  key: readonly string[],
): MatchedEntries {
  const before = byKey(from, key);
  const after = byKey(to, key);
  const names = new Set([...before.keys(), ...after.keys()]);
  const kept = [...before.keys()].filter((name) => after.has(name));
  const keptAfter = [...after.keys()].filter((name) => before.has(name));
  return {
    entries: [...names].map((name) => ({ name, from: before.get(name), to: after.get(name) })),
    moved: keptAfter.find((name, at) => name !== kept[at]),
  };
}

/** Entries by key; the second of one key is `key #2`. */
function byKey(entries: readonly unknown[], key: readonly string[]): Map<string, unknown> {
  const named = new Map<string, unknown>();
  for (const entry of entries) {
    const name = isObject(entry)
      ? key.map((field) => wordOf(entry[field])).join(' ')
      : wordOf(entry);
    let unique = name;
    for (let count = 2; named.has(unique); count += 1) unique = `${name} #${count}`;
    named.set(unique, entry);
  }
  return named;
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : textOf(value);
}

function matchedByContent(from: readonly unknown[], to: readonly unknown[]): MatchedEntries {
  const unmatched = to.map((value, at) => ({ at, value }));
  const kept: number[] = [];
  const changed = from.flatMap((value, at) => {
    const same = unmatched.findIndex((entry) => isEqual(entry.value, value));
    if (same === -1) return [{ at, value }];
    kept.push(...unmatched.splice(same, 1).map((entry) => entry.at));
    return [];
  });
  const count = Math.max(changed.length, unmatched.length);
  return {
    entries: Array.from({ length: count }, (_, at) => {
      const before = changed[at];
      const after = unmatched[at];
      return { name: String(after?.at ?? before?.at ?? at), from: before?.value, to: after?.value };
    }),
    moved: kept.find((at, index) => at < (kept[index - 1] ?? 0))?.toString(),
  };
}
