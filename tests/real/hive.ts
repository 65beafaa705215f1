/**
 * An empty hive, the file in which Windows keeps a part of the registry: a header, and one block with the root key and its
 * security record. Integers are little endian; places in it count from the end of the header, which is one page long.
 * Source: the published descriptions of the format `regf` 1.3.
 */
const page = 4096;
const none = 0xffffffff;
const rootAt = 32;
const securityAt = 160;

export function emptyHive(): Buffer {
  const hive = Buffer.alloc(2 * page);
  const put = (at: number, ...words: readonly number[]) => {
    for (const [index, word] of words.entries()) hive.writeUInt32LE(word, at + 4 * index);
  };
  hive.write('regf', 0);
  put(4, 1, 1); // Both counts of writings are the same: the file is whole.
  put(20, 1, 3, 0, 1, rootAt, page, 1);
  hive.write('hbin', page);
  put(page + 4, 0, page);
  cell(hive, rootAt, securityAt - rootAt, 'nk', (at) => {
    hive.writeUInt16LE(0x2c, at + 2); // The root of a hive, with a name in single bytes.
    put(at + 16, none, 0, 0, none, none, 0, none, securityAt, none);
    hive.writeUInt16LE(4, at + 72);
    hive.write('ROOT', at + 76);
  });
  cell(hive, securityAt, 48, 'sk', (at) => put(at + 4, securityAt, securityAt, 1, 20, 0x80000001));
  hive.writeInt32LE(page - securityAt - 48, page + securityAt + 48); // The rest is free.
  let sum = 0;
  for (let at = 0; at < 508; at += 4) sum ^= hive.readUInt32LE(at);
  put(508, sum >>> 0);
  return hive;
}

/** A cell in use has its length, negative, before its content. */
function cell(hive: Buffer, at: number, length: number, kind: string, fill: (at: number) => void): void {
  hive.writeInt32LE(-length, page + at);
  hive.write(kind, page + at + 4);
  fill(page + at + 4);
}
