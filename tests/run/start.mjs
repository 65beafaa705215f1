/**
 * `npm start`: installs, builds and opens the sample helpdesk with the extension. Without a display (or with --headless)
 * it prints what the panel says of every ticket and the first answer that it suggests, and saves a picture.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, platform, stderr } from 'node:process';
import { findChromium } from './browsers.mjs';
import { build } from './build.mjs';
import { root, setup } from './setup.mjs';

const display = platform === 'win32' || platform === 'darwin' ? !env.CI : Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
const headless = argv.includes('--headless') || !display;

try {
  setup();
  findChromium();
  const folder = build('chrome', { test: headless });
  // Loaded late: before the set-up there may be no packages to load.
  const tour = await import('./tour.mjs');
  if (headless) await tour.printTickets(folder, pictureFile());
  else await tour.openForPerson(folder);
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

function pictureFile() {
  const folder = join(root, '.output');
  mkdirSync(folder, { recursive: true });
  return join(folder, 'sample-helpdesk.png');
}
