// The addresses that are known and not yet read, by kind: one of each kind after another comes next.

export interface Frontier {
  add(address: string): void;
  /** So many addresses, or as many as there are. */
  take(count: number): string[];
}

/** Choices in an address make countless variants of a page, and files are many: so many stand for all. */
const mostVariants = 250;

export function frontierOf(random: () => number): Frontier {
  const known = new Set<string>();
  const waiting = new Map<string, string[]>();
  const taken = new Map<string, number>();

  const next = (kind: string): string[] => {
    const addresses = waiting.get(kind) ?? [];
    const count = taken.get(kind) ?? 0;
    if (addresses.length === 0 || (isVariant(kind) && count >= mostVariants)) {
      waiting.delete(kind);
      return [];
    }
    taken.set(kind, count + 1);
    return addresses.splice(Math.floor(random() * addresses.length), 1);
  };

  return {
    add(address) {
      if (known.has(address)) return;
      known.add(address);
      const kind = kindOf(address);
      const ofKind = waiting.get(kind);
      if (ofKind === undefined) waiting.set(kind, [address]);
      else ofKind.push(address);
    },
    take(count) {
      const found: string[] = [];
      while (found.length < count && waiting.size > 0) {
        // The kind of which least has been taken.
        const [kind = ''] = [...waiting.keys()].toSorted(
          (a, b) => (taken.get(a) ?? 0) - (taken.get(b) ?? 0),
        );
        found.push(...next(kind));
      }
      return found;
    },
  };
}

/** `/authorities/…/… view=trend`: its first folder, how deep it lies, and the names of its choices. */
export function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://explorer.invalid');
  const [first = '', ...deeper] = pathname.slice(1).split('/');
  const last = deeper.at(-1) === 'report' ? 'report' : '…';
  const place = ['', first, ...deeper.map((_, at) => (at === deeper.length - 1 ? last : '…'))];
  const choices = [...new Set(searchParams.keys())].map((name) =>
    name === 'view' ? `view=${searchParams.get(name) ?? ''}` : name,
  );
  return [place.join('/'), ...choices.toSorted()].join(' ');
}

/** A download, a picture, or a page with choices other than that of a view. */
function isVariant(kind: string): boolean {
  const [place = '', ...choices] = kind.split(' ');
  return (
    /^\/(?:v1|docs|charts)\b/.test(place) || choices.some((choice) => !choice.startsWith('view='))
  );
}
