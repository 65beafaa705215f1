import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { mergePolicy, policyKeys } from '../../lib/core/policy';
import { ids } from '../../lib/deploy/ids';
import { bytesOf, kitOf } from '../../lib/deploy/kit';
import { checkSettings } from '../../lib/deploy/settings';
import { right } from './mutations';
import { all, parseXml } from './parsed';

const policy = { ...right, organisationName: 'Größe & "Co" <b> \\ Söhne', codeText: 'One.\nTwo.', collapsed: false };
const install = { chromium: 'https://x.example/updates.xml', firefox: 'https://x.example/panel.xpi' };
const { settings, problems } = checkSettings({ policy, install });
const files = settings ? kitOf(settings) : [];
const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';
const browsers = ['chrome', 'chromium', 'edge'] as const;

test('every setting may stand in the settings of a kit', () => {
  expect(problems).toEqual([]);
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
});

test('the ids are those of the manifest', () => {
  const config = readFileSync('wxt.config.ts', 'utf8');
  const key = Buffer.from(/'(MIIB[^']+)'/.exec(config)?.[1] ?? '', 'base64');
  const digits = createHash('sha256').update(key).digest('hex').slice(0, 32);
  expect(ids.chromium).toBe(digits.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16))));
  expect(config).toContain(`GECKO_ID = '${ids.firefox}'`);
});

describe('Linux and the Google console', () => {
  test.each(browsers)('%s: the extension is installed and gets the settings', (browser) => {
    const file = JSON.parse(textOf(`linux/${browser}/conduct-panel.json`));
    expect(file['3rdparty'].extensions[ids.chromium]).toEqual(policy);
    expect(file.ExtensionSettings[ids.chromium]).toEqual({
      installation_mode: 'force_installed',
      update_url: install.chromium,
    });
  });

  test('Firefox', () => {
    const { policies } = JSON.parse(textOf('linux/firefox/policies.json'));
    expect(policies['3rdparty'].Extensions[ids.firefox]).toEqual(policy);
    expect(policies.ExtensionSettings[ids.firefox].install_url).toBe(install.firefox);
  });

  test('Firefox ESR is told to take the package as it is where that is wanted, and by no other kit', () => {
    const unsigned = checkSettings({ policy, install: { ...install, firefoxUnsigned: true } }).settings;
    const kit = unsigned ? kitOf(unsigned) : [];
    const text = (path: string) => kit.find((file) => file.path === path)?.text ?? '';
    const off = { Value: false, Status: 'locked', Type: 'boolean' };
    expect(JSON.parse(text('linux/firefox/policies.json')).policies.Preferences).toEqual({
      'xpinstall.signatures.required': off,
      'extensions.checkUpdateSecurity': off,
    });
    expect(text('windows/firefox.reg')).toContain(
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox\\Preferences\\xpinstall.signatures.required]\r\n"Value"=dword:00000000\r\n"Status"="locked"',
    );
    for (const { text } of files) expect(text).not.toContain('signatures.required');
  });

  test('a file of its own takes the extension out of Firefox again', () => {
    const { policies } = JSON.parse(textOf('linux/firefox-removal/policies.json'));
    expect(policies).toEqual({ ExtensionSettings: { [ids.firefox]: { installation_mode: 'blocked' } } });
  });

  test('the console gets each value in an object of its own', () => {
    const file = JSON.parse(textOf('google-admin/policy-for-extension.json'));
    expect(Object.entries(file).map(([key, inner]) => [key, (inner as { Value: unknown }).Value])).toEqual(
      Object.entries(policy),
    );
  });
});

describe('Windows', () => {
  test.each([...browsers, 'firefox'])(
    '%s: the template names every setting, and all that it names is there',
    (browser) => {
      const admx = parseXml(textOf(`windows/admx/conduct-panel-${browser}.admx`));
      const adml = parseXml(textOf(`windows/admx/en-US/conduct-panel-${browser}.adml`));
      expect(all(admx, 'policy').map(({ attributes }) => attributes.name)).toEqual([...policyKeys, 'locked', 'open']);
      const strings = new Set(all(adml, 'string').map(({ attributes }) => attributes.id));
      const presentations = new Set(all(adml, 'presentation').map(({ attributes }) => attributes.id));
      const source = textOf(`windows/admx/conduct-panel-${browser}.admx`);
      const named = (table: string) =>
        [...source.matchAll(new RegExp(`\\$\\(${table}\\.([^)]+)\\)`, 'g'))].map(([, id]) => id);
      expect(named('string').filter((id) => !strings.has(id))).toEqual([]);
      expect(named('presentation').filter((id) => !presentations.has(id))).toEqual([]);
    },
  );

  test('the registry gets truth as numbers, the rest as text and JSON, and is read back as it was', () => {
    const back: Record<string, unknown> = {};
    const key = `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${ids.firefox}]`;
    const own = textOf('windows/firefox.reg').split(key)[1]?.split('\r\n[')[0] ?? '';
    for (const [, name = '', value = ''] of own.matchAll(/^"(\w+)"=(.*?)\r$/gm)) back[name] = fromRegistry(value);
    const merged = mergePolicy(back, undefined);
    expect(merged.problems).toEqual([]);
    expect(merged.layers.managed).toEqual(mergePolicy(policy, undefined).layers.managed);
  });

  test('its files are UTF-16 with their mark, and end their lines as Windows does', () => {
    const file = files.find(({ path }) => path === 'windows/chrome.reg');
    const bytes = file ? bytesOf(file) : new Uint8Array();
    expect([...bytes.slice(0, 4)]).toEqual([0xff, 0xfe, 'W'.charCodeAt(0), 0]);
    expect(new TextDecoder('utf-16le').decode(bytes)).toBe(file?.text);
    expect(file?.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('Intune sends the template and each setting by its name', () => {
    const { omaSettings } = JSON.parse(textOf('windows/intune/chrome.json'));
    const [template, ...values] = omaSettings as { omaUri: string; value: string }[];
    expect(parseXml(template?.value ?? '').name).toBe('policyDefinitions');
    expect(values.map(({ omaUri }) => omaUri.split('/').at(-1))).toEqual(Object.keys(policy));
    const lines = values.find(({ omaUri }) => omaUri.endsWith('/crisisLines'))?.value ?? '';
    const [data] = all(parseXml(`<x>${lines}</x>`), 'data');
    expect(JSON.parse(data?.attributes.value ?? '')).toEqual(policy.crisisLines);
  });
});

function fromRegistry(value: string): unknown {
  if (value.startsWith('dword:')) return Number.parseInt(value.slice(6), 16);
  if (!value.startsWith('hex(1):')) return JSON.parse(value);
  return Buffer.from(value.slice(7).replaceAll(',', ''), 'hex').toString('utf16le').replace(/\0$/, '');
}

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'conduct-panel-kit-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (text: string) => {
    writeFileSync(join(folder, 'settings.json'), text);
    const args = ['lib/cli/run.mjs', 'policy', join(folder, 'settings.json'), join(folder, 'out')];
    return spawnSync(process.execPath, args, { encoding: 'utf8' });
  };

  test('writes nothing for settings with a fault, and says where and why', () => {
    const { status, stderr } = run('{"policy":{"side":"top"},"install":{"chromium":"x"},"polcy":{}}');
    expect(status).toBe(1);
    expect(stderr).toMatch(/policy\.side must be: left or right/);
    expect(stderr).toMatch(/install\.chromium is no address/);
    expect(stderr).toMatch(/polcy is none of/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('refuses a key that stands twice, with its place', () => {
    const { status, stderr } = run('{"policy": {"side": "left",\n "side": "right"}}');
    expect(status).toBe(1);
    expect(stderr).toMatch(/settings\.json: policy\.side is there twice \(line 1, column 13, and line 2, column 2\)/);
  });

  test('names a file that is no JSON', () => {
    expect(run('{').stderr).toMatch(/settings\.json: .*JSON/);
  });

  test('writes every file of the kit', () => {
    const { status, stdout } = run(JSON.stringify({ policy, install }));
    expect([status, stdout]).toEqual([0, expect.stringContaining(`${files.length} files`)]);
    for (const file of files)
      expect(new Uint8Array(readFileSync(join(folder, 'out', file.path)))).toEqual(bytesOf(file));
  });
});
