import { defineContentScript } from 'wxt/utils/define-content-script';
import { readSettings, watchSettings } from '../../lib/platform/settings';
import { answerInTab } from '../../lib/platform/tabs';
import { cloudMatches } from '../../lib/sites/hosts';
import { siteFor } from '../../lib/sites/index';
import { templates } from '../../lib/templates/index';
import { createActions } from './actions';
import { diagnose } from './diagnose';
import { watchExposure } from './exposure';
import { loadJudge } from './judge';
import { createJudging } from './judging';
import { createMarks } from './marks';
import { keepReading } from './reading';
import { createRoom } from './room';
import { createSteps, type Session } from './session';
import { createShield } from './shield';
import { shown } from './shown';
import { createStore } from './store';
import { createTarget } from './target';
import { mountView } from './view';

/** The panel of one page. Injected by the background once the matcher recognised the page. */
export default defineContentScript({
  matches: cloudMatches,
  registration: 'runtime',
  async main({ signal }) {
    const settings = await readSettings();
    const site = siteFor(document, new URL(location.href), settings.policy.extraSites);
    if (!site) return;
    const judge = await loadJudge();
    const collapsed = settings.policy.collapsed || innerWidth < 700;
    const store = createStore<Session>({ state: { view: 'reading' }, notice: undefined, collapsed, settings });
    const shield = createShield(store, signal);
    const marks = createMarks(signal, shield.uncover);
    watchExposure(store, signal);
    const target = createTarget(site, signal);
    const steps = createSteps(store, createJudging(judge), templates, site.claims);
    const retry = keepReading({ site, store, steps, target }, signal);
    const ticketNow = () => site.ticketId?.(document, new URL(location.href));
    const diagnosis = () => diagnose(site, store.get().state, judge);
    const actions = createActions({ store, steps, target, marks, library: templates, ticketNow, diagnosis, retry });

    const draw = mountView(signal);
    const makeRoom = createRoom();
    const show = () => {
      const { state, collapsed, settings, reading } = store.get();
      draw({ ...actions, ...shown(store.get()) });
      makeRoom(collapsed ? undefined : settings.policy.side);
      marks.paint(reading, state.view === 'ticket' ? state.assessments : new Map(), shield.covered);
    };
    store.subscribe(show, signal);
    watchSettings((settings) => store.set({ settings }), signal);
    const status = () => {
      const { state } = store.get();
      return state.view === 'unreadable' ? { site: site.name, problem: state.problem.reason } : { site: site.name };
    };
    answerInTab({ toggle: () => actions.onCollapse(!store.get().collapsed), status }, signal);
    show();
    retry();
  },
});
