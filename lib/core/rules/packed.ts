import type { Tables } from './tables';

/** Tables as a text of JSON, and the numbers that it refers to as bytes. */
export type Packed = { readonly json: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Stands in the JSON for a table: so many numbers of so many bytes each from the byte `at` on, the lowest byte first. */
type Place = { readonly at: number; readonly length: number; readonly width: 1 | 2 | 4; readonly code: boolean };

/** Every table in the narrowest numbers that hold it. Equal tables are packed alike. */
export function pack(languages: readonly Tables[]): Packed {
  const bytes: number[] = [];
  const json = JSON.stringify(languages, (_, value: unknown) =>
    value instanceof Uint8Array || value instanceof Uint32Array ? placed(value, bytes) : value,
  );
  return { json, bytes: Uint8Array.from(bytes) };
}

function placed(table: Uint8Array | Uint32Array, bytes: number[]): Place {
  let most = 0;
  for (const one of table) most = Math.max(most, one);
  const width = most < 0x100 ? 1 : most < 0x10000 ? 2 : 4;
  while (bytes.length % width > 0) bytes.push(0);
  const place: Place = { at: bytes.length, length: table.length, width, code: table instanceof Uint8Array };
  for (const one of table) for (let byte = 0; byte < width; byte++) bytes.push((one >>> (8 * byte)) & 0xff);
  return place;
}

/** The tables that were packed. The bytes are what `pack` gave, unchecked. */
export function unpack({ json, bytes }: Packed): Tables[] {
  return (JSON.parse(json) as Record<string, unknown>[]).map((language) => laidOut(language, bytes) as Tables);
}

/** Lists hold words and rules, which are what they are; only objects hold tables. */
function laidOut(part: object, bytes: Uint8Array<ArrayBuffer>): unknown {
  if (Array.isArray(part)) return part;
  if ('at' in part) return tableAt(part as Place, bytes);
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, typeof value === 'object' ? laidOut(value, bytes) : value]),
  );
}

function tableAt({ at, length, width, code }: Place, bytes: Uint8Array<ArrayBuffer>): Uint8Array | Uint32Array {
  if (code) return bytes.subarray(at, at + length);
  const { buffer, byteOffset } = bytes;
  const Narrow = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array }[width];
  return new Uint32Array(new Narrow(buffer, byteOffset + at, length));
}
