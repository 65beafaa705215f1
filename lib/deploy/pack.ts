import { checkPack, type Pack, packForm, packKeys } from '../core/policy/pack';
import { type Fault, readJson } from './json';

/** A pack's file as it was read. A file that is not what its checksum says has no pack: nothing of it is used. */
export type ReadPack = {
  readonly pack?: Pack;
  readonly faults: readonly Fault[];
  /** Whether the file carries a checksum; without one nobody can tell whether it is as it was written. */
  readonly sealed: boolean;
};

/** Reads the text of a pack. Never throws, never rejects. */
export async function readPack(text: string): Promise<ReadPack> {
  const read = readJson(text);
  if (!('value' in read)) return { faults: read.faults, sealed: false };
  if (!isObject(read.value)) return { faults: [{ path: '', reason: 'must be an object' }], sealed: false };
  const { sha256, ...content } = read.value;
  if (sha256 === undefined) return { ...checkPack(content), sealed: false };
  if (sha256 !== (await checksumOf(content)))
    return {
      faults: [{ path: 'sha256', reason: 'is not that of the content: the file was changed after it was written' }],
      sealed: true,
    };
  return { ...checkPack(content), sealed: true };
}

/** The text of a pack's file, with the checksum of its content. The same pack, the same text. */
export async function writePack({ name, version, parts }: Pack): Promise<string> {
  const filled = packKeys.filter((key) => (parts[key]?.length ?? 0) > 0);
  const content = {
    ...{ pack: packForm, name, version },
    ...Object.fromEntries(filled.map((key) => [key, parts[key]])),
  };
  return `${JSON.stringify({ ...content, sha256: await checksumOf(content) }, null, 2)}\n`;
}

/**
 * SHA-256 of the content, in hexadecimal: of its JSON in UTF-8, without spaces and with the keys of each object in the
 * order of their UTF-16 units, so that neither the layout of the file nor the order of its keys matters.
 */
export async function checksumOf(content: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(ordered(content))));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isObject(value)) return value;
  const sorted = Object.keys(value).sort();
  return Object.fromEntries(sorted.map((key) => [key, ordered(value[key])]));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
