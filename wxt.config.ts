import { defineConfig } from 'wxt';
import { notSources } from './lib/cli/package/sources';
import { pack } from './lib/core/rules/packed';
import { contentSecurityPolicy, optionalHosts, permissions } from './lib/deploy/access';
import { cloudMatches } from './lib/sites/hosts';

/** Fixes the id of unpacked and self-hosted Chromium builds, so that a policy can name it. Public half only. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuDq6Bq3DLFxy4iNqV2fykaXRXj9f4RisryBb+VBE7Q1XXT3EJHpWz6rYph0zJv/hW9Yu0LZlCG2vgGvHQ/R98EpovwXe/iNYLeHDrmhEmGlmArnlw8TTy6b7yhKnEpIUNHGsFYHtG25tXXQiMJ+TFXRuT6sfWQhA71RkseDx+O9Z6ej6oxrNILBepbk4TRvXUO6ulsjimQm4viIkbm018T23UFdrF51aLH3RJpkngCzvwk3P+3fwvfjkrRxlI62eynM3iDJG8u79qxTf2FQsi3hYiU7CGeoGzpNke/DkudM819PRocZCbYEwioHWjjPeoHXfBPt4et680bZKCUDITQIDAQAB';
const GECKO_ID = 'panel@conduct-panel.org';

/** Puts the compiled rules in the place of the module that computes them. */
const compiledRules = {
  name: 'compiled-rules',
  async load(id: string) {
    if (!id.endsWith('/entrypoints/panel.content/english.ts')) return undefined;
    const { englishTables } = await import('./entrypoints/panel.content/english');
    const { json, bytes } = pack(englishTables());
    const base64 = Buffer.from(bytes).toString('base64');
    return `
      import { unpack } from '../../lib/core/rules/packed';
      import { bytesOf } from '../../lib/platform/base64';
      export const englishTables = () => unpack({ json: ${JSON.stringify(json)}, bytes: bytesOf('${base64}') });`;
  },
};

export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [compiledRules],
    // The only difference between a release build and the one that browser tests load.
    define: { __SHADOW_MODE__: JSON.stringify(process.env.CONDUCT_PANEL_TEST ? 'open' : 'closed') },
  }),
  zip: { excludeSources: notSources },
  outDir: process.env.CONDUCT_PANEL_TEST ? '.output/test' : '.output',
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // Each with its reason in `lib/deploy/access.ts`, from which the papers for administrators are made as well.
    permissions: Object.keys(permissions),
    host_permissions: cloudMatches,
    optional_host_permissions: optionalHosts,
    content_security_policy: { extension_pages: contentSecurityPolicy },
    web_accessible_resources: [
      // The learned part, read by the panel in the page; under an address that changes with every session in Chromium.
      { resources: ['model.bin'], matches: ['*://*/*'], ...(browser === 'firefox' ? {} : { use_dynamic_url: true }) },
    ],
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_commandToggle__',
      },
      'check-selection': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandCheck__',
      },
      'search-answers': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSearch__',
      },
      'fix-draft': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: '__MSG_commandFix__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { key: KEY, minimum_chrome_version: '123', storage: { managed_schema: 'managed_schema.json' } }),
  }),
});
