import type { OwnProps } from '../../components/options/props';
import type { Judge } from '../../lib/core/judge';
import { checkOwn } from '../../lib/core/own/check';
import { exportCsv } from '../../lib/core/own/exchange/csv';
import { exportOwn } from '../../lib/core/own/exchange/export';
import { importOwn } from '../../lib/core/own/exchange/import';
import { emptyOwn } from '../../lib/core/own/own';
import { readSync } from '../../lib/platform/ownSync';
import { readOwn, saveOwn, trashOwn } from '../../lib/platform/ownTemplates';
import { send } from '../../lib/platform/requests';
import { download } from './download';
import { textOfHtml } from './markup';

/** What the page says and does about the agent's own answers. */
export async function ownProps(judge: Judge, draw: () => Promise<void>): Promise<OwnProps> {
  const shelf = await readOwn();
  const lang = navigator.language.split('-')[0] ?? 'en';
  return {
    shelf,
    sync: {
      state: await readSync(),
      onErase: () => send('sync.erase').then(draw),
    },
    check: (template) => checkOwn(template, judge, shelf.templates),
    empty: () => emptyOwn(crypto.randomUUID(), lang, Date.now()),
    async onSave(...templates) {
      await saveOwn(...templates.map((template) => ({ ...template, changed: Date.now() })));
      await draw();
    },
    async onTrash(template) {
      await trashOwn(template, Date.now());
      await draw();
    },
    onExport: (as) =>
      as === 'json'
        ? download('conduct-panel-answers.json', exportOwn(shelf.templates))
        : download('conduct-panel-answers.csv', exportCsv(shelf.templates), 'text/csv'),
    readImport: (text) =>
      importOwn(text, {
        ...{ judge, shelf: shelf.templates, lang, now: Date.now() },
        ...{ newId: () => crypto.randomUUID(), readHtml: textOfHtml },
      }),
  };
}
