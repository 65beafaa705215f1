import type { OptionsProps } from '../../components/options/props';
import { dryRun } from '../../lib/core/dryRun';
import type { Judge } from '../../lib/core/judge';
import { mergePolicy } from '../../lib/core/policy';
import { checkSettings } from '../../lib/deploy/settings';
import { loadJudge } from '../panel.content/judge';
import { inSlices } from '../panel.content/slices';
import { download } from './download';
import { packProps } from './packs';

/** What the page says and does for administrators. The writers of the files are loaded when they are asked for. */
export const rollOutProps: OptionsProps['rollOut'] = {
  check: (draft) => checkSettings(draft).problems,
  async read(text) {
    const { readSettingsFile } = await import('../../lib/deploy/settingsFile');
    return inSlices(readSettingsFile(text));
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
  ...packProps,
  async readTickets(text) {
    const { readTickets } = await import('../../lib/deploy/tickets');
    return readTickets(text);
  },
  async dryRun(tickets, { before, after }, onProgress, signal) {
    const judges = await Promise.all(
      [before, after].map(({ policy }) => loadJudge(mergePolicy(policy, undefined).policy)),
    );
    const [first, second] = judges as [Judge, Judge];
    return inSlices(dryRun(tickets, first, second, onProgress), signal);
  },
  async onSaveDryRun(result) {
    const { dryRunTable } = await import('../../lib/deploy/dryRunTable');
    download('conduct-panel-dry-run.csv', dryRunTable(result), 'text/csv');
  },
};
