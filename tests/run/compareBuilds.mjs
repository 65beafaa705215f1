/** Holds that what the browser tests load is what people get, but for the mode of the shadow root. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from './build.mjs';

/** The scripts that put a shadow root into a page. */
const mounting = ['content-scripts/panel.js', 'content-scripts/teach.js'];

/** Throws when the builds for these browsers differ in anything else, or do not differ in the mode, once in each script. */
export function compareBuilds(browsers) {
  for (const browser of browsers) {
    const [release, test] = [false, true].map((mode) => folderOf(browser, { test: mode }));
    const [ours, theirs] = [release, test].map(filesIn);
    if (ours.join() !== theirs.join()) throw new Error(`${browser}: other files: ${ours.join()} and ${theirs.join()}`);
    const modes = ours.flatMap((file) => differences(file, join(release, file), join(test, file)));
    if (modes.join() !== mounting.join()) throw new Error(`${browser}: the mode differs in ${modes.join()}`);
  }
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The name of the file for each place where the release says `closed` and the test build `open`. */
function differences(name, release, test) {
  const [ours, theirs] = [release, test].map((file) => readFileSync(file, 'latin1'));
  if (ours === theirs) return [];
  const pieces = ours.split('closed');
  const joined = pieces.slice(1).reduce(
    ({ text, places }, piece) => {
      const mode = theirs.startsWith('open', text.length) ? 'open' : 'closed';
      return { text: text + mode + piece, places: mode === 'open' ? [...places, name] : places };
    },
    { text: pieces[0], places: [] },
  );
  if (joined.text !== theirs) throw new Error(`${name} differs in more than the mode of the shadow root`);
  return joined.places;
}
