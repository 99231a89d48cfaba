// The texts that the cells of an XLS file share. They run on from one record to the next, and a text
// that is cut there may change from one byte for each character to two.

/** The bodies of the record of shared strings and of those that continue it. */
export function sharedStrings(chunks: readonly Buffer[]): string[] {
  const reader = new ChunkReader(chunks);
  if (chunks.length === 0) return [];
  reader.skip(4);
  const count = reader.number(4);
  return Array.from({ length: count }, () => {
    const characters = reader.number(2);
    const flags = reader.number(1);
    const runs = (flags & 8) === 0 ? 0 : reader.number(2);
    const extended = (flags & 4) === 0 ? 0 : reader.number(4);
    const text = reader.text(characters, (flags & 1) === 1);
    reader.skip(runs * 4 + extended);
    return text;
  });
}

class ChunkReader {
  #chunk = 0;
  #at = 0;

  constructor(private readonly chunks: readonly Buffer[]) {}

  number(bytes: number): number {
    const number = this.#rest().readUIntLE(0, bytes);
    this.#at += bytes;
    return number;
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0;) {
      const step = Math.min(left, this.#rest().length);
      this.#at += step;
      left -= step;
    }
  }

  text(characters: number, wide: boolean): string {
    let text = '';
    let isWide = wide;
    while (text.length < characters) {
      const before = this.#chunk;
      let rest = this.#rest();
      if (this.#chunk !== before) {
        isWide = (rest.readUInt8(0) & 1) === 1;
        this.#at += 1;
        rest = this.#rest();
      }
      const width = isWide ? 2 : 1;
      const bytes = Math.min((characters - text.length) * width, rest.length);
      text += rest.toString(isWide ? 'utf16le' : 'latin1', 0, bytes);
      this.#at += bytes;
    }
    return text;
  }

  /** What is left of the present chunk, or the whole next one. */
  #rest(): Buffer {
    let rest = (this.chunks[this.#chunk] ?? Buffer.alloc(0)).subarray(this.#at);
    while (rest.length === 0 && this.#chunk + 1 < this.chunks.length) {
      this.#chunk += 1;
      this.#at = 0;
      rest = this.chunks[this.#chunk] ?? Buffer.alloc(0);
    }
    if (rest.length === 0) throw new Error('The record of shared strings ends too soon.');
    return rest;
  }
}
