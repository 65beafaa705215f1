import { checkPack, type Pack, packForm, packKeys } from '../core/policy/pack';
import { drain, type Work } from '../core/slices';
import { type Fault, readingJson } from './json';

/** A pack's file as it was read. A file that is not what its checksum says has no pack: nothing of it is used. */
export type ReadPack = {
  readonly pack?: Pack;
  readonly faults: readonly Fault[];
  /** Whether the file carries a checksum; without one nobody can tell whether it is as it was written. */
  readonly sealed: boolean;
};

/** How the work is done, at once or in slices, and who is told how far it is, from 0 to 1. */
export type Pace = {
  run<Result>(work: Work<Result>): Result | Promise<Result>;
  onProgress?(share: number): void;
};
export const atOnce: Pace = { run: drain };

/** Reads the text of a pack. Never throws, and rejects only as the pace does, when it is told to stop. */
export async function readPack(text: string, { run, onProgress }: Pace = atOnce): Promise<ReadPack> {
  const read = await run(readingJson(text, (share) => onProgress?.(share / 2)));
  if (!('value' in read)) return { faults: read.faults, sealed: false };
  if (!isObject(read.value)) return { faults: [{ path: '', reason: 'must be an object' }], sealed: false };
  const { sha256, ...content } = read.value;
  if (sha256 !== undefined && sha256 !== (await checksumOf(content, run))) return { faults: [changed], sealed: true };
  onProgress?.(0.75);
  const checked = await run(checkPack(content));
  onProgress?.(1);
  return { ...checked, sealed: sha256 !== undefined };
}

const changed: Fault = {
  path: 'sha256',
  reason: 'is not that of the content: the file was changed after it was written',
};

/** The text of a pack's file, with the checksum of its content. The same pack, the same text. */
export async function writePack({ name, version, parts }: Pack, run: Pace['run'] = drain): Promise<string> {
  const filled = packKeys.filter((key) => (parts[key]?.length ?? 0) > 0);
  const content = {
    ...{ pack: packForm, name, version },
    ...Object.fromEntries(filled.map((key) => [key, parts[key]])),
  };
  return `${JSON.stringify({ ...content, sha256: await checksumOf(content, run) }, null, 2)}\n`;
}

/**
 * SHA-256 of the content, in hexadecimal: of its JSON in UTF-8, without spaces and with the keys of each object in the
 * order of their UTF-16 units, so that neither the layout of the file nor the order of its keys matters.
 */
export async function checksumOf(
  content: Readonly<Record<string, unknown>>,
  run: Pace['run'] = drain,
): Promise<string> {
  const text = await run(canonical(content));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Yields after each item of a list. */
function* canonical(content: Readonly<Record<string, unknown>>): Work<string> {
  const members: string[] = [];
  for (const key of Object.keys(content).sort()) {
    const value = content[key];
    const items: string[] = [];
    for (const item of Array.isArray(value) ? value : []) {
      items.push(JSON.stringify(ordered(item)));
      yield;
    }
    const text = Array.isArray(value) ? `[${items.join(',')}]` : JSON.stringify(ordered(value));
    members.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${members.join(',')}}`;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isObject(value)) return value;
  const sorted = Object.keys(value).sort();
  return Object.fromEntries(sorted.map((key) => [key, ordered(value[key])]));
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
