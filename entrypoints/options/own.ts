import type { OwnProps } from '../../components/options/props';
import type { Judge } from '../../lib/core/judge';
import { checkOwn } from '../../lib/core/own/check';
import { exportOwn, importOwn } from '../../lib/core/own/exchange';
import { emptyOwn } from '../../lib/core/own/own';
import { readOwn, saveOwn, trashOwn } from '../../lib/platform/ownTemplates';
import { download } from './download';

/** What the page says and does about the agent's own answers. */
export async function ownProps(judge: Judge, draw: () => Promise<void>): Promise<OwnProps> {
  const shelf = await readOwn();
  return {
    shelf,
    check: (template) => checkOwn(template, judge, shelf.templates),
    empty: () => emptyOwn(crypto.randomUUID(), navigator.language.split('-')[0] ?? 'en', Date.now()),
    async onSave(...templates) {
      await saveOwn(...templates.map((template) => ({ ...template, changed: Date.now() })));
      await draw();
    },
    async onTrash(template) {
      await trashOwn(template, Date.now());
      await draw();
    },
    onExport: () => download('conduct-panel-answers.json', exportOwn(shelf.templates)),
    readImport: (text) => importOwn(text, judge),
  };
}
