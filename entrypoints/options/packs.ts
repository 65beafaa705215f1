import type { OptionsProps } from '../../components/options/props';
import { invalidSelectors } from '../../lib/sites/taught';
import { inSlices } from '../panel.content/slices';
import { download } from './download';

type PackProps = Pick<OptionsProps['rollOut'], 'readPack' | 'packText' | 'lintPack' | 'onSavePack' | 'onSaveText'>;

const fileName = 'conduct-panel-pack.json';

/** What the page does with packs, in slices: one of five megabytes must not hold it up. */
export const packProps: PackProps = {
  async readPack(text, onProgress, signal) {
    const { readPack } = await import('../../lib/deploy/pack');
    return readPack(text, { run: (work) => inSlices(work, signal), ...(onProgress && { onProgress }) });
  },
  async packText(from) {
    const { editable, writable } = await import('../../lib/deploy/packText');
    return typeof from === 'string' ? editable(from) : writable(from);
  },
  async lintPack(text, signal) {
    const { lintPack } = await import('../../lib/deploy/packText');
    return inSlices(
      lintPack(text, (page) => invalidSelectors(page, document)),
      signal,
    );
  },
  async onSavePack(pack) {
    const { writePack } = await import('../../lib/deploy/pack');
    download(fileName, await writePack(pack, inSlices));
  },
  onSaveText: (text) => download(fileName, text),
};
