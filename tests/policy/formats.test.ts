import { readFileSync } from 'node:fs';
import { parse } from 'plist';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { ids } from '../../lib/deploy/ids';
import { kitOf } from '../../lib/deploy/kit';
import { checkSettings } from '../../lib/deploy/settings';
import { right } from './mutations';

/** Each format of the kit, read by a parser that is not ours. The registry's files: `tests/real/registry.spec.ts`. */
const policy = {
  ...right,
  organisationName: 'Größe & "Co" <b> \\ Söhne ]]>',
  codeText: 'One.\nTwo.',
  collapsed: false,
};
const install = { chromium: 'https://x.example/updates.xml?a=1&b=2', firefox: 'https://x.example/panel.xpi' };
const { settings } = checkSettings({ policy, install });
const files = settings ? kitOf(settings) : [];
const named = (ending: RegExp) => files.filter(({ path }) => ending.test(path));

const schema = readFileSync('tests/policy/admx.xsd', 'utf8');
const faultsOf = async (fileName: string, contents: string) =>
  (await validateXML({ xml: [{ fileName, contents }], schema: [schema] })).errors.map(({ message }) => message);

describe('group policy, by XML schema', () => {
  test.each(named(/\.adm[xl]$/))('$path', async ({ path, text }) => {
    expect(await faultsOf(path, text)).toEqual([]);
  });

  test('what Intune sends as a template is one', async () => {
    const profiles = named(/^windows\/intune\/.*\.json$/);
    expect(profiles).toHaveLength(4);
    for (const { path, text } of profiles) {
      const [template] = JSON.parse(text).omaSettings as readonly { readonly value: string }[];
      expect(await faultsOf(path, template?.value ?? ''), path).toEqual([]);
    }
  });

  test.each([
    ['a policy of a class that does not exist', 'class="Machine"', 'class="Device"'],
    ['a text that is named wrongly', '$(string.theme)', 'theme'],
    ['an element that is not known', '<parentCategory ', '<category '],
    ['a number that is none', 'minValue="0"', 'minValue="none"'],
    ['a key of the registry without a place', /key="[^"]+"/, 'key="x"'],
  ])('the schema refuses %s', async (_, from, to) => {
    const { text = '' } = files.find(({ path }) => path.endsWith('chrome.admx')) ?? {};
    expect(text.replace(from, to)).not.toBe(text);
    expect(await faultsOf('x.admx', text.replace(from, to))).not.toEqual([]);
  });
});

describe('property lists', () => {
  type Dict = Readonly<Record<string, unknown>>;

  test('the profile holds every domain with its settings, each with a UUID of its own', () => {
    const [profile] = named(/\.mobileconfig$/);
    const { PayloadContent, ...head } = parse(profile?.text ?? '') as Dict & {
      readonly PayloadContent: readonly Dict[];
    };
    expect(head).toMatchObject({ PayloadType: 'Configuration', PayloadVersion: 1, PayloadScope: 'System' });
    const of = (type: string) => PayloadContent.find(({ PayloadType }) => PayloadType === type);
    for (const domain of ['com.google.Chrome', 'com.microsoft.Edge', 'org.chromium.Chromium']) {
      expect(of(`${domain}.extensions.${ids.chromium}`)).toMatchObject(policy);
      expect(of(domain)).toHaveProperty(['ExtensionSettings', ids.chromium, 'update_url'], install.chromium);
    }
    expect(of('org.mozilla.firefox')).toHaveProperty(['3rdparty', 'Extensions', ids.firefox], policy);
    for (const { PayloadUUID } of PayloadContent)
      expect(PayloadUUID).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
    expect(new Set(PayloadContent.map(({ PayloadUUID }) => PayloadUUID)).size).toBe(PayloadContent.length);
  });

  test.each(named(/extensions\.\w+\.plist$/))('$path holds the settings as they are', ({ text }) => {
    expect(parse(text)).toEqual(policy);
  });

  test.each(named(/\.plist$/))('$path is one', ({ text }) => {
    expect(Object.keys(parse(text) as Dict).length).toBeGreaterThan(0);
  });
});

test.each(named(/\.json$/))('$path is JSON', ({ text }) => {
  expect(Object.keys(JSON.parse(text)).length).toBeGreaterThan(0);
});
