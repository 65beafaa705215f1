import type { Judge } from '../../lib/core/judge';
import { compileWork } from '../../lib/core/rules/compile';
import { loadModel } from '../../lib/model/load';
import { modelBytes } from '../../lib/platform/model';
import { english } from '../../lib/rules/en/index';
import { inSlices } from './slices';

/** The judge of this page: rules and the learned part. Without the learned part the rules judge alone, and say so. */
export async function loadJudge(): Promise<Judge> {
  const model = await modelBytes()
    .then(loadModel)
    .catch((error: unknown) => {
      console.info('Conduct Panel: the learned part could not be loaded; the rules judge alone.', error);
      return null;
    });
  return { packs: await inSlices(compileWork(english)), model };
}
