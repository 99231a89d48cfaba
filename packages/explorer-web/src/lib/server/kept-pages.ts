// Pages as the bytes that were sent, kept until anything that they were made from changes; the least lately
// asked for go first.
import { LRUCache } from 'lru-cache';

export interface KeptPage {
  body: Buffer<ArrayBuffer>;
  headers: [name: string, value: string][];
  /** The same tag means the same bytes. */
  tag: string;
}

export interface KeptPages {
  /** `madeFrom` names all that pages are made from now: with another name all are forgotten. */
  find(madeFrom: string, key: string): KeptPage | undefined;
  /** A page that was made from anything else than what is in use is not kept. */
  keep(madeFrom: string, key: string, page: KeptPage): void;
  readonly bytes: number;
}

/** Key and headers of one page, near enough. */
const overheadBytes = 1_500;
const mostForPages = 256 * 2 ** 20;

export function keptPages(maxSize = memoryForPages()): KeptPages {
  const pages = new LRUCache<string, KeptPage>({
    maxSize,
    sizeCalculation: ({ body }, key) => body.byteLength + key.length + overheadBytes,
  });
  let inUse: string | undefined;
  return {
    find: (madeFrom, key) => {
      if (madeFrom !== inUse) pages.clear();
      inUse = madeFrom;
      return pages.get(key);
    },
    keep: (madeFrom, key, page) => {
      if (madeFrom === inUse) pages.set(key, page);
    },
    get bytes() {
      return pages.calculatedSize;
    },
  };
}

/** An eighth of the memory that the process may use, at most 256 MB. */
function memoryForPages(): number {
  return Math.min(mostForPages, Math.floor(process.availableMemory() / 8));
}
