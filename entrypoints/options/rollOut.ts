import type { OptionsProps } from '../../components/options/props';
import { checkSettings } from '../../lib/deploy/settings';
import { download } from './download';

/** What the page says and does for administrators. The writers of the files are loaded when they are asked for. */
export const rollOutProps: OptionsProps['rollOut'] = {
  check: (draft) => checkSettings(draft).problems,
  async read(text) {
    const { readSettingsFile } = await import('../../lib/deploy/settingsFile');
    return readSettingsFile(text);
  },
  onSave: (draft) => download('settings.json', `${JSON.stringify(draft, null, 2)}\n`),
  async onKit(draft) {
    const { settings, problems } = checkSettings(draft);
    if (!settings) throw new Error(problems.map(({ path, reason }) => `${path} ${reason}`).join('; '));
    const [{ kitOf }, { archiveOf }] = await Promise.all([
      import('../../lib/deploy/kit'),
      import('../../lib/deploy/archive'),
    ]);
    const files = kitOf(settings);
    download('conduct-panel-kit.zip', archiveOf(files), 'application/zip');
    return files.length;
  },
};
