import type { Judge } from '../../lib/core/judge';
import { type JudgingPolicy, judgeUnder, judgingKeys } from '../../lib/core/policyJudge';
import { ready } from '../../lib/core/rules/compile';
import { ownPacks } from '../../lib/core/rules/ownRules';
import { loadModelWork } from '../../lib/model/load';
import { modelBytes } from '../../lib/platform/model';
import { englishTables } from './english';
import { inSlices } from './slices';

/** The judge of this page: rules and the learned part. Without the learned part the rules judge alone, and say so. */
export async function loadJudge(policy: JudgingPolicy): Promise<Judge> {
  const model = await modelBytes()
    .then((bytes) => inSlices(loadModelWork(bytes)))
    .catch((error: unknown) => {
      console.info('Conduct Panel: the learned part could not be loaded; the rules judge alone.', error);
      return null;
    });
  const tables = englishTables();
  const languages = tables.map(({ lang }) => lang);
  return judgeUnder(policy, await inSlices(ready(tables, ownPacks(languages, policy.extraRules))), model);
}

/** Whether both settings give the same judgement of every text. */
export function judgesAlike(one: JudgingPolicy, other: JudgingPolicy): boolean {
  return judgingKeys.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
