import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../../lib/platform/requests';
import { readSettings, watchSettings } from '../../lib/platform/settings';
import { answerInTab } from '../../lib/platform/tabs';
import { cloudMatches } from '../../lib/sites/hosts';
import { siteFor } from '../../lib/sites/index';
import { templates } from '../../lib/templates/index';
import { createActions } from './actions';
import { loadJudge } from './judge';
import { createJudging } from './judging';
import { createMarks } from './marks';
import { readPage } from './page';
import { createRoom } from './room';
import { createSteps, type Session } from './session';
import { createStore } from './store';
import { createTarget } from './target';
import { mountView } from './view';
import { watchPage } from './watch';

/** The panel of one page. Injected by the background once the matcher recognised the page. */
export default defineContentScript({
  matches: cloudMatches,
  registration: 'runtime',
  async main({ signal }) {
    const site = siteFor(document, new URL(location.href));
    if (!site) return;
    const settings = await readSettings();
    const judge = await loadJudge();
    const collapsed = settings.policy.collapsed || innerWidth < 700;
    const store = createStore<Session>({ state: { view: 'reading' }, notice: undefined, collapsed, settings });
    const marks = createMarks(signal);
    const target = createTarget(site, signal);
    const steps = createSteps(store, createJudging(judge), templates);
    let arrived = performance.now();
    let place = location.href;
    let current = new AbortController();

    const read = async () => {
      if (place !== location.href) [place, arrived] = [location.href, performance.now()];
      current.abort();
      current = new AbortController();
      const own = AbortSignal.any([signal, current.signal]);
      watch.observe(site.watch(document, new URL(location.href)));
      const page = await readPage(site, arrived, (ms) => setTimeout(watch.nudge, ms));
      if (own.aborted) return;
      if (page === 'wait') return store.set({ state: { view: 'reading' } });
      await steps.show(page, target.composer(), own);
    };
    const fail = (error: unknown) => {
      const reason = `The page could not be read: ${error instanceof Error ? error.message : String(error)}`;
      store.set({ state: { view: 'unreadable', problem: { site: site.id, reason, missing: [] } } });
    };
    const prepareFrames = () => void send('frames.prepare').catch(() => undefined); // Marks are an extra; the list stays.
    const watch = watchPage(() => void read().catch(fail), prepareFrames, signal);
    const ticketNow = () => site.ticketId?.(document, new URL(location.href));
    const actions = createActions({ store, steps, target, marks, library: templates, ticketNow, retry: watch.nudge });

    const draw = mountView(signal);
    const makeRoom = createRoom();
    const show = () => {
      const { state, notice, collapsed, settings, reading } = store.get();
      draw({ ...actions, state, notice, collapsed, side: settings.policy.side, theme: settings.policy.theme });
      makeRoom(collapsed ? undefined : settings.policy.side);
      marks.paint(reading, state.view === 'ticket' ? state.assessments : new Map());
    };
    store.subscribe(show, signal);
    watchSettings((settings) => store.set({ settings }), signal);
    const status = () => {
      const { state } = store.get();
      return state.view === 'unreadable' ? { site: site.name, problem: state.problem.reason } : { site: site.name };
    };
    answerInTab({ toggle: () => actions.onCollapse(!store.get().collapsed), status }, signal);
    show();
    watch.nudge();
  },
});
