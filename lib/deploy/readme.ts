import { chromiums, firefox, type KitFile } from './browsers';
import { chromiumId } from './entries';
import { ids } from './ids';
import type { KitSettings } from './settings';

/** What to do with the files of each folder, for the administrator. */
export function readmes(settings: KitSettings): KitFile[] {
  const id = chromiumId(settings);
  const install = [
    settings.install.chromium === undefined
      ? 'The kit does not install the extension in Chrome, Chromium and Edge: its settings name no address.'
      : `Chrome, Chromium and Edge install it from ${settings.install.chromium}.`,
    settings.install.firefox === undefined
      ? 'The kit does not install the extension in Firefox: its settings name no address.'
      : `Firefox installs it from ${settings.install.firefox}.`,
  ];
  if (settings.install.firefoxUnsigned === true)
    install.push('Firefox ESR takes it without Mozilla’s signature; other editions of Firefox do not.');
  const names = [`Id in Chrome, Chromium and Edge: ${id}`, `Id in Firefox: ${ids.firefox}`];
  const check =
    'Afterwards open the settings of the extension: "Policy check" says what arrived, what was not accepted, and why. Just\nafter the installation Chromium hands the settings over some seconds late.';
  const about = (title: string, lines: readonly string[]) =>
    [`# Conduct Panel: ${title}`, '', ...lines, '', ...install, ...names, '', check, ''].join('\n');
  return [
    { path: 'README.md', text: about('roll-out', overview) },
    { path: 'windows/README.md', text: about('Windows', windows) },
    { path: 'macos/README.md', text: about('macOS', macos) },
    { path: 'linux/README.md', text: about('Linux', linux) },
    { path: 'google-admin/README.md', text: about('Google Admin console', google) },
  ];
}

const overview = [
  'One folder for each way of managing browsers. Each has a README of its own. `settings.json` is what the kit was made',
  'from: change it and make the kit anew, and every file stays in step.',
];

const windows = [
  '- `chrome.reg`, `chromium.reg`, `edge.reg`, `firefox.reg`: import with `reg import FILE` as an administrator. Each',
  '  replaces the settings of this extension and leaves those of others.',
  '- `admx/`: copy the `.admx` files and `en-US/` to the folder of policy definitions; the settings stand under',
  '  "Conduct Panel for …" in the group policy editor. Lists and objects are written there as JSON.',
  '- `intune/`: custom profiles for Microsoft Graph, `deviceManagement/deviceConfigurations`. Each sends the template',
  '  first. Windows lets a device management write below Google, Mozilla and Chromium; for Edge use `edge.reg`, or the',
  '  settings catalogue, where it refuses.',
  '- Chrome and Edge install an extension from outside their stores on devices that are joined or managed only.',
];

const macos = [
  '`conduct-panel.mobileconfig` holds all browsers: hand it to your device management. The `.plist` files are the same',
  'by browser, for a management that takes one domain at a time.',
  'If you set `ExtensionSettings` for a browser already, add the entry of this kit to yours, and leave that part out here.',
];

const linux = [
  'As root, in this folder, for the browsers that you have:',
  '',
  '```sh',
  ...chromiums.map(({ id, linux }) => `install -Dm644 ${id}/conduct-panel.json ${linux}/conduct-panel.json`),
  `install -Dm644 firefox/policies.json ${firefox.linux}`,
  '```',
  '',
  'Chrome, Chromium and Edge follow their file at once, Firefox reads it when it starts. If Firefox has such a file already,',
  'add the parts of this one to it instead.',
  '',
  'Chromium joins the files of the folder, but not the parts of one policy: if another file sets `ExtensionSettings`, add',
  'the entry of this kit there.',
  '',
  'To take the extension away, delete the file of Chrome, Chromium and Edge. Firefox keeps what is merely no longer named:',
  'give it `firefox-removal/policies.json` in place of the other file, or the entry of that file, until it has been started.',
];

const google = [
  'Add the extension by its id under Devices, Chrome, Apps and extensions. Paste `policy-for-extension.json` into "Policy',
  'for extensions". `extension-settings.json` shows how it is installed: choose "Force install", and "From a custom URL" for',
  'an address of your own.',
];
