import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judge } from '../core/judge';
import { compile } from '../core/rules/compile';
import { loadModel } from '../model/load';
import { english } from '../rules/en';

const modelFile = join(import.meta.dirname, '..', '..', 'public', 'model.bin');

/**
 * The judge of the product: all rule packs, and the learned part where its file is there.
 * @throws RuleError for a faulty pack, ModelError for a file that is no model.
 */
export function loadJudge(): Judge {
  return {
    packs: compile(english),
    model: existsSync(modelFile) ? loadModel(new Uint8Array(readFileSync(modelFile))) : null,
  };
}
