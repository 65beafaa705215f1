import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../run/browsers.mjs';
import { readCases } from './cases';
import { bundle, observeIn, openCase } from './page';

/**
 * Writes what a site makes of its pages, in a real browser, into the JSON beside them: to be read line by line against
 * the page before it is committed. Gives the names of the cases written; throws when a reading has a fault.
 */
export async function writeExpectations(wanted: (name: string) => boolean): Promise<string[]> {
  const code = await bundle();
  const browser = await chromium.launch({ executablePath: findChromium() });
  const written: string[] = [];
  try {
    for (const each of readCases().filter(({ name }) => wanted(name))) {
      const page = await browser.newPage();
      await openCase(page, each);
      const { observed, faults } = await observeIn(page, code);
      if (faults.length > 0) throw new Error(`${each.name}: ${faults.join('; ')}`);
      const file = join(each.folder, `${each.name.split('/')[1]}.json`);
      writeFileSync(file, `${JSON.stringify({ ...each.expected, expect: observed }, null, 2)}\n`);
      written.push(each.name);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return written;
}
