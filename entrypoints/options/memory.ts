import type { OptionsProps } from '../../components/options/props';
import { readPicks, resetPicks } from '../../lib/platform/picks';
import { send } from '../../lib/platform/requests';
import { today } from '../../lib/platform/today';
import { templates } from '../../lib/templates/index';
import { download } from './download';

/** The customer whom a panel asked to show; kept while the page is open, since the wish is told only once. */
let shown: OptionsProps['memory']['shown'];

/** What the page says and does about the ladder memory; the background alone holds it. */
export async function memoryProps(draw: () => Promise<void>): Promise<OptionsProps['memory']> {
  shown = (await send('ladder.shown')) ?? shown;
  return {
    size: await send('ladder.size'),
    today: today(),
    shown,
    titleOf: (id) => templates.find((template) => template.id === id)?.title,
    onFind: (address) => send('ladder.find', { address }),
    onExport: (customers) => download('conduct-panel-ladder.json', JSON.stringify(customers, null, 2)),
    async onErase(key) {
      await send('ladder.erase', key === undefined ? {} : { key });
      if (key === undefined || shown?.some((customer) => customer.key === key)) shown = undefined;
      await draw();
    },
  };
}

export async function picksProps(draw: () => Promise<void>): Promise<OptionsProps['picks']> {
  const counts = Object.values(await readPicks());
  return { count: counts.reduce((sum, count) => sum + count, 0), onReset: () => resetPicks().then(draw) };
}
