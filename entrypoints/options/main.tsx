import { render } from 'preact';
import { Options } from '../../components/options/Options';
import type { OptionsProps } from '../../components/options/props';
import '../../components/options/options.css';
import { importPages } from '../../lib/core/policy/importPages';
import { watchSync } from '../../lib/platform/ownSync';
import { send } from '../../lib/platform/requests';
import {
  eraseSettings,
  exportSettings,
  extensionVersion,
  followSettings,
  readSettings,
  saveSetting,
} from '../../lib/platform/settings';
import { removeTaught, saveTaught } from '../../lib/platform/taughtPages';
import { pages } from '../../lib/sites/pages';
import { invalidSelectors } from '../../lib/sites/taught';
import { loadJudge } from '../panel.content/judge';
import { doctorProps } from './arrival';
import { download } from './download';
import { memoryProps, picksProps } from './memory';
import { ownProps } from './own';
import { rollOutProps } from './rollOut';

const place = document.getElementById('app');
const cloud = Object.values(pages)
  .filter(({ hosts }) => hosts.length > 0)
  .map(({ name }) => name);

/** Reads everything anew and draws: the page shows what is stored, never what it hopes was stored. */
async function draw(): Promise<void> {
  if (!place) return;
  const [effective, origins, doctor] = await Promise.all([readSettings(), send('origin.list'), doctorProps()]);
  const judge = await loadJudge(effective.policy);
  const props: OptionsProps = {
    effective,
    pages: { cloud, enabled: origins.map((origin) => ({ origin })) },
    versions: {
      extension: extensionVersion(),
      rules: judge.packs.map(({ version }) => version).join(', '),
      model: judge.model?.version ?? '',
      templates: extensionVersion(),
    },
    doctor,
    onCopyReport: (text) => navigator.clipboard.writeText(text),
    memory: await memoryProps(draw),
    picks: await picksProps(draw),
    own: await ownProps(judge, draw),
    rollOut: rollOutProps,
    onChange: (key, value) => saveSetting(key, value).then(draw),
    onReset: (key) => saveSetting(key, undefined).then(draw),
    onRemovePage: (origin) => send('origin.disable', { origin }).then(draw),
    onRemoveTaught: (page) => removeTaught(page).then(draw),
    async onExportTaught() {
      download('conduct-panel-pages.json', JSON.stringify({ extraSites: effective.policy.extraSites }, null, 2));
    },
    async onImportTaught(file) {
      const imported = importPages(file, (page) => invalidSelectors(page, document));
      if (imported.pages.length > 0) await saveTaught(...imported.pages);
      await draw();
      return imported;
    },
    async onExport() {
      download('conduct-panel-settings.json', JSON.stringify(await exportSettings(), null, 2));
    },
    async onErase() {
      for (const origin of await send('origin.list')) await send('origin.disable', { origin });
      await eraseSettings();
      await draw();
    },
  };
  render(<Options {...props} />, place);
}

const { signal } = new AbortController();
const initial = followSettings(() => void draw(), signal);
watchSync(() => void draw(), signal);
void initial.then(draw);
