import { defineConfig } from '@playwright/test';
import { findChromium } from './run/browsers.mjs';

/** One project per folder; those of the built extension start the browser by themselves (`browser/extension.ts`). */
const chromium = { browserName: 'chromium', launchOptions: { executablePath: findChromium() } } as const;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.{ts,tsx}',
  outputDir: '../test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // Long enough for a slow machine that does something else as well: they tell a wait without end, not a duration.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  projects: [
    { name: 'sites', testDir: 'sites', use: chromium },
    { name: 'compose', testDir: 'compose', use: chromium },
    { name: 'compose-firefox', testDir: 'compose', use: { browserName: 'firefox' } },
    { name: 'components', testDir: 'components', use: chromium },
    { name: 'browser-chromium', testDir: 'browser', use: chromium },
    { name: 'browser-firefox', testDir: 'browser', grepInvert: /@chromium/, use: { browserName: 'firefox' } },
    { name: 'real-chromium', testDir: 'real', use: chromium },
    {
      name: 'real-firefox',
      testDir: 'real',
      testMatch: ['requestTracker.spec.ts', 'roundcube.spec.ts', 'policy.spec.ts', 'rollOut.spec.ts'],
      grepInvert: /@chromium/,
      use: { browserName: 'firefox' },
    },
  ],
});
