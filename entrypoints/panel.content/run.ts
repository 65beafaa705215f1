import type { EffectivePolicy } from '../../lib/core/policy';
import { followSettings } from '../../lib/platform/settings';
import { answerInTab } from '../../lib/platform/tabs';
import type { Site } from '../../lib/sites/site';
import { createActions } from './actions';
import { createAdvising } from './advising';
import { createCalling } from './calling';
import { diagnose } from './diagnose';
import { createDrafts } from './drafts';
import { keepDrawing } from './drawing';
import { watchExposure } from './exposure';
import { judgesAlike, loadJudge } from './judge';
import { createJudging } from './judging';
import { createLibrary } from './library';
import { createMarks } from './marks';
import { createMemory } from './memory';
import { keepReading } from './reading';
import { createSteps, type Session } from './session';
import { createShield } from './shield';
import { watchShortcuts } from './shortcuts';
import { createStore } from './store';
import { createTarget } from './target';

/** Reads the page, judges and shows the panel, until `signal` aborts; then the page is as it was. */
export async function run(site: Site, settings: EffectivePolicy, signal: AbortSignal): Promise<void> {
  let judge = await loadJudge(settings.policy);
  if (signal.aborted) return;
  const collapsed = settings.policy.collapsed || innerWidth < 700;
  const state = { view: 'reading' } as const;
  const store = createStore<Session>({ state, notice: undefined, collapsed, settings, picks: {} });
  const memory = createMemory(signal);
  const library = createLibrary(store, () => steps.refresh(), signal);
  const shield = createShield(store, signal);
  const marks = createMarks(signal, shield.uncover);
  watchExposure(store, signal);
  const target = createTarget(site, signal);
  const judging = createJudging(judge);
  const advising = createAdvising({ store, judging, memory, library, claims: site.claims });
  const steps = createSteps(store, judging, memory, advising);
  const retry = keepReading({ site, store, steps, target }, signal);
  const ticketNow = () => site.ticketId?.(document, new URL(location.href));
  const diagnosis = () => diagnose(site, store.get().state, judge);
  const drafts = createDrafts(store, target, judge, signal);
  const calling = createCalling(store, target);
  const actions = createActions({ calling, drafts, store, steps, target, marks, memory, ticketNow, diagnosis, retry });

  const take = async (next: EffectivePolicy) => {
    const alike = judgesAlike(next.policy, store.get().settings.policy);
    store.set({ settings: next });
    if (!alike) {
      judge = await loadJudge(next.policy);
      judging.use(judge);
      drafts.use(judge);
    }
    retry();
  };
  const takeOver = (next: EffectivePolicy) => void take(next).catch(reportRefused);
  followSettings(takeOver, signal).then(takeOver, reportRefused);
  const status = () => {
    const { state } = store.get();
    return state.view === 'unreadable' ? { site: site.name, problem: state.problem.reason } : { site: site.name };
  };
  const toggle = () => actions.onCollapse(!store.get().collapsed);
  const { search, fix } = calling;
  answerInTab({ toggle, search, fix: () => fix(actions.onFixDraft), status }, signal);
  watchShortcuts({ store, target, calling, library, ...actions }, signal);
  keepDrawing({ store, actions, marks, covered: shield.covered, library }, signal);
  retry();
}

/** The settings from before stay in force; the policy check in the settings says more. */
function reportRefused(error: unknown): void {
  console.info('Conduct Panel: new settings could not be taken over.', error);
}
