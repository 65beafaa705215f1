import { type Extension, test } from '../browser/extension';
import { enableOrigin } from './enable';
import type { RealSystem } from './system';

/** Starts a system for the tests of a file, enables it in the extension, logs in, and ends it after the last test. */
export function running(start: () => Promise<RealSystem>): () => RealSystem {
  let system: RealSystem | undefined;
  test.beforeAll(async ({ extension }: { extension: Extension }) => {
    test.setTimeout(300_000);
    system = await start();
    await enableOrigin(extension, system.origin);
    const page = await extension.context.newPage();
    await system.logIn(page);
    await page.close();
  });
  test.afterAll(() => system?.close());
  return () => {
    if (!system) throw new Error('The system has not started.');
    return system;
  };
}
