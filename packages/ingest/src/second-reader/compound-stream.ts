// One stream of a compound file, the container of XLS files: sectors chained by an allocation table.

/** Streams shorter than 4 KiB lie elsewhere in the container; a workbook's is never so short. */
export function streamOfCompoundFile(bytes: Buffer, names: readonly string[]): Buffer {
  const sectorBytes = 1 << bytes.readUInt16LE(30);
  const sector = (number: number) =>
    bytes.subarray((number + 1) * sectorBytes, (number + 2) * sectorBytes);
  const table = sectorsOfTable(bytes, sector).flatMap((number) => wordsOf(sector(number)));

  const chain = (first: number): Buffer => {
    const sectors: Buffer[] = [];
    for (let at = first; at < endMarks; at = table[at] ?? endMarks) sectors.push(sector(at));
    return Buffer.concat(sectors);
  };

  const directory = chain(bytes.readUInt32LE(48));
  for (let at = 0; at + entryBytes <= directory.length; at += entryBytes) {
    const nameBytes = directory.readUInt16LE(at + 64);
    const name = directory.toString('utf16le', at, at + Math.max(0, nameBytes - 2));
    if (names.includes(name)) {
      const length = directory.readUInt32LE(at + 120);
      return chain(directory.readUInt32LE(at + 116)).subarray(0, length);
    }
  }
  throw new Error(`The compound file has no stream ${names.join(' or ')}.`);
}

const entryBytes = 128;
/** Numbers from here on end a chain, or mark a sector as free. */
const endMarks = 0xff_ff_ff_fa;

/** Numbers of the sectors that hold the table: 109 in the header, more in sectors of their own. */
function sectorsOfTable(bytes: Buffer, sector: (number: number) => Buffer): number[] {
  const numbers = wordsOf(bytes.subarray(76, 512));
  let next = bytes.readUInt32LE(68);
  while (next < endMarks) {
    const words = wordsOf(sector(next));
    next = words.pop() ?? endMarks;
    numbers.push(...words);
  }
  return numbers.filter((number) => number < endMarks);
}

function wordsOf(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    bytes.readUInt32LE(index * 4),
  );
}
