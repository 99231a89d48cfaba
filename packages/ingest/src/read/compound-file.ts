// Checks on a compound file, the container of XLS, before it is parsed.
import { ReadError, wrongType } from './read-error';

const signature = 'd0cf11e0a1b11ae1';
const headerBytes = 512;
const sectorsListedInHeader = 109;
/** Greater numbers in the allocation table are marks (free, end of chain), not sectors. */
const greatestSector = 0xfffffffa;

/** Whether this is what Office makes of a workbook with a password, whatever its format. */
export function isEncryptedWorkbook(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).toString('hex') === signature && hasStream(bytes, 'EncryptedPackage');
}

/** Throws unless the file is whole and holds a workbook. */
export function checkCompoundFile(file: string, bytes: Buffer): void {
  if (bytes.length < headerBytes || bytes.length < bytesDeclared(bytes)) {
    throw new ReadError('READ_TRUNCATED', {
      file,
      found: `${bytes.length} bytes, which end before the last part of the file`,
      expected: 'a whole XLS file',
      remedy: 'Download the file again.',
    });
  }
  if (!hasStream(bytes, 'Workbook') && !hasStream(bytes, 'Book')) {
    throw wrongType(file, 'xls', 'a compound file without a workbook in it');
  }
}

/** Where the last sector begins that the allocation table leads to, and one byte of it. */
function bytesDeclared(bytes: Buffer): number {
  const sectorBytes = 2 ** bytes.readUInt16LE(30);
  const tableSectors = Math.min(bytes.readUInt32LE(44), sectorsListedInHeader);
  // Where the file's directory and its table of small streams begin.
  let lastSector = Math.max(...[48, 60].map((offset) => sectorAt(bytes, offset)));
  for (let index = 0; index < tableSectors; index += 1) {
    const start = (bytes.readUInt32LE(76 + 4 * index) + 1) * sectorBytes;
    const end = start + sectorBytes;
    if (end > bytes.length) return end;
    for (let offset = start; offset < end; offset += 4) {
      lastSector = Math.max(lastSector, sectorAt(bytes, offset));
    }
  }
  return (lastSector + 1) * sectorBytes + 1;
}

/** The number of a sector, 0 where there is a mark in its place. */
function sectorAt(bytes: Buffer, offset: number): number {
  const sector = bytes.readUInt32LE(offset);
  return sector <= greatestSector ? sector : 0;
}

/** The names of streams stand in the file's directory as UTF-16. */
function hasStream(bytes: Buffer, name: string): boolean {
  return bytes.includes(Buffer.from(`${name}\0`, 'utf16le'));
}
