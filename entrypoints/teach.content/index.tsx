import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Teach } from '../../components/teach/Teach';
import styles from '../../components/teach/teach.css?inline';
import { send } from '../../lib/platform/requests';
import { readSettings } from '../../lib/platform/settings';
import { saveTaught } from '../../lib/platform/taughtPages';
import { cloudMatches } from '../../lib/sites/hosts';
import { receiveKeys, teachName } from '../matcher.content/keys';
import { mountHost } from '../panel.content/host';
import { createTeaching } from './teaching';

/** "Teach this page": injected by the background when it is asked for, and gone when it is done or given up. */
export default defineContentScript({
  matches: cloudMatches,
  registration: 'runtime',
  async main({ signal }) {
    const { theme } = (await readSettings()).policy;
    const ending = new AbortController();
    const until = AbortSignal.any([signal, ending.signal]);
    const before = document.activeElement;
    const { root, place } = mountHost(teachName, styles, until);
    receiveKeys(root, until);
    const end = () => {
      ending.abort();
      if (before instanceof HTMLElement) before.focus();
    };
    const draw = () => {
      if (!until.aborted) render(<Teach {...teaching.props()} theme={theme} onCancel={end} />, place);
    };
    const teaching = createTeaching(document, draw, async ({ taught }) => {
      await saveTaught(taught);
      end();
      await send('panel.start');
    });
    for (const type of ['scroll', 'resize'] as const)
      window.addEventListener(type, draw, { capture: true, signal: until });
    draw();
  },
});
