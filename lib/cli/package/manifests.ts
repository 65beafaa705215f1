import { xml } from '../../deploy/xml';

export type Published = {
  /** Version of the extension, as its manifest says. */
  readonly version: string;
  /** Address of the folder that the files are served from, with its last slash. */
  readonly base: string;
};

/**
 * The update manifest that Chromium asks for, `updates.xml`.
 * https://developer.chrome.com/docs/extensions/how-to/distribute/host-extensions#update_manifest
 */
export function updatesXml({ version, base }: Published, id: string, file: string): string {
  return xml('gupdate', (root) => {
    root.att({ xmlns: 'http://www.google.com/update2/response', protocol: '2.0' });
    root.ele('app', { appid: id }).ele('updatecheck', { codebase: `${base}${file}`, version });
  });
}

/**
 * The update manifest that Firefox asks for, `updates.json`.
 * https://extensionworkshop.com/documentation/manage/updating-your-extension/
 */
export function updatesJson({ version, base }: Published, id: string, file: string, sha256: string): string {
  const update = { version, update_link: `${base}${file}`, update_hash: `sha256:${sha256}` };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
}
