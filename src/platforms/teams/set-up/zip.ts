export type ZipEntry = { name: string; content: Uint8Array };

/** 1980-01-01 00:00, the earliest that zip knows: the same files always give the same bytes. */
const DATE = (1 << 5) | 1;
const SIGNATURE = { file: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 };

/**
 * A zip file that stores its entries uncompressed, in the order given. Written here rather than taken from a package:
 * an app package is three small files, of which two are compressed already, and it must come out the same each time.
 * Names must be ASCII. Source: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const title = Buffer.from(name, "ascii");
    // Version needed 2.0, no flags, stored, time and date, sum, both sizes, length of the name, nothing extra.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(DATE, 8);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(content.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(title.length, 22);
    const file = Buffer.concat([uint32(SIGNATURE.file), shared, title, content]);
    // The directory's entry says besides who made it and, after comment, disk and attributes, where the file is.
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([uint32(SIGNATURE.directory), uint16(20), shared, tail, title]));
    files.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, uint32(SIGNATURE.end), end]);
}

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum >>> 0;
});

/** CRC-32 as in ISO 3309. Node has its own only from 20.15 and 22.2 on. */
export function crc32(content: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of content) sum = (TABLE[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
