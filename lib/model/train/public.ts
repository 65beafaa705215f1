/** Public sets as training documents. What a set does not say stays unknown; only what carries over is taken. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { kinds } from '../../core/kinds';
import { labelIndex, labels } from '../labels';
import type { Document, Take } from './documents';
import { hash } from './random';

type Fields = {
  readonly text: string;
  readonly split?: string;
  readonly identity_hate?: number;
  readonly threat?: number;
  readonly toxic?: number;
};

/**
 * `share` of the rows in 1000, chosen by the hash of the text; `weight` against 1 for a row of our own corpus, and `hateful`
 * for a row that is hate: in these sets most texts that name a group are, among messages to a company hardly any is.
 */
const sources: readonly {
  readonly name: string;
  readonly share: number;
  readonly weight: number;
  readonly hateful?: number;
  readonly clean?: boolean;
}[] = [
  { name: 'dghs', share: 1000, weight: 0.45, hateful: 0.22 },
  { name: 'hatemojibuild', share: 1000, weight: 0.45, hateful: 0.22 },
  { name: 'banking77', share: 200, weight: 0.2, clean: true },
  { name: 'clinc150', share: 150, weight: 0.2, clean: true },
  { name: 'nlupp', share: 500, weight: 0.2, clean: true },
  { name: 'multidogo', share: 80, weight: 0.2, clean: true },
];

function targetOf(fields: Fields, clean: boolean): Float32Array | undefined {
  const target = new Float32Array(labels.length).fill(Number.NaN);
  if (clean) {
    for (const kind of kinds) target[labelIndex[kind]] = 0;
    target[labelIndex.severe] = 0;
    target[labelIndex['self-harm']] = 0;
    return target;
  }
  if (fields.identity_hate === undefined) return undefined;
  // Hate there covers both of ours; where it is absent both are, though the text may still insult a single person.
  target[labelIndex.hate] = fields.identity_hate;
  if (fields.identity_hate === 0) target[labelIndex.discrimination] = 0;
  else target[labelIndex.severe] = 1;
  return target;
}

function rowsOf(file: string): Fields[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Fields);
}

export function publicDocuments(folder: string, take: Take): Document[] {
  return sources.flatMap(({ name, share, weight, hateful = weight, clean = false }) => {
    const file = join(folder, `${name}.jsonl.gz`);
    if (!existsSync(file)) return [];
    return rowsOf(file).flatMap((fields): Document[] => {
      if (fields.split === 'dev' || hash(fields.text) % 1000 >= share) return [];
      const target = targetOf(fields, clean);
      return target ? [{ ...take(fields.text), target, weight: fields.identity_hate === 1 ? hateful : weight }] : [];
    });
  });
}
