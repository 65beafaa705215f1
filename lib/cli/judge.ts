import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judge } from '../core/judge';
import type { Model } from '../core/model';
import { defaultPolicy } from '../core/policy';
import { type JudgingPolicy, judgeUnder } from '../core/policyJudge';
import { compile } from '../core/rules/compile';
import { withOwnRules } from '../core/rules/ownRules';
import { loadModel } from '../model/load';
import { english } from '../rules/en';

const modelFile = join(import.meta.dirname, '..', '..', 'public', 'model.bin');

/**
 * The judge of the product: all rule packs, and the learned part where its file is there.
 * @throws RuleError for a faulty pack, ModelError for a file that is no model.
 */
export function loadJudge(): Judge {
  return { packs: compile(english), model: learned() };
}

/** The same judge with the settings of an organisation; those that it does not set are at their defaults. */
export function judgeWith(settings: Partial<JudgingPolicy>): Judge {
  const policy = { ...defaultPolicy, ...settings };
  return judgeUnder(policy, compile(withOwnRules(english, policy.extraRules)), learned());
}

function learned(): Model | null {
  return existsSync(modelFile) ? loadModel(new Uint8Array(readFileSync(modelFile))) : null;
}
