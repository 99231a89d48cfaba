// Checks on a compound file, the container of XLS, before it is parsed.
import { ReadError, passwordNeeded, wrongType } from './read-error';

const headerBytes = 512;
const sectorsListedInHeader = 109;
const freeSector = 0xffffffff;

/** Throws unless the file is whole, without password, and holds a workbook. */
export function checkCompoundFile(file: string, bytes: Buffer): void {
  if (bytes.length < headerBytes || bytes.length < bytesDeclared(bytes)) {
    throw new ReadError('READ_TRUNCATED', {
      file,
      found: `${bytes.length} bytes, which end before the last part of the file`,
      expected: 'a whole XLS file',
      remedy: 'Download the file again.',
    });
  }
  if (hasStream(bytes, 'EncryptedPackage')) {
    throw passwordNeeded(file);
  }
  if (!hasStream(bytes, 'Workbook') && !hasStream(bytes, 'Book')) {
    throw wrongType(file, 'xls', 'a compound file without a workbook in it');
  }
}

/** Where the last sector begins that the allocation table marks as in use. */
function bytesDeclared(bytes: Buffer): number {
  const sectorBytes = 2 ** bytes.readUInt16LE(30);
  const entriesPerSector = sectorBytes / 4;
  const tableSectors = Math.min(bytes.readUInt32LE(44), sectorsListedInHeader);
  let lastInUse = -1;
  for (let index = 0; index < tableSectors; index += 1) {
    const offset = (bytes.readUInt32LE(76 + 4 * index) + 1) * sectorBytes;
    if (offset + sectorBytes > bytes.length) return offset + sectorBytes;
    for (let entry = 0; entry < entriesPerSector; entry += 1) {
      if (bytes.readUInt32LE(offset + 4 * entry) !== freeSector) {
        lastInUse = index * entriesPerSector + entry;
      }
    }
  }
  return (lastInUse + 1) * sectorBytes + 1;
}

/** The names of streams stand in the file's directory as UTF-16. */
function hasStream(bytes: Buffer, name: string): boolean {
  return bytes.includes(Buffer.from(`${name}\0`, 'utf16le'));
}
