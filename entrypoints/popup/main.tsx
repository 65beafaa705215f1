import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import type { PageState } from '../../components/popup/props';
import '../../components/popup/popup.css';
import { classify } from '../../lib/core/classify';
import { refusalOf } from '../../lib/core/placePolicy';
import type { EffectivePolicy } from '../../lib/core/policy';
import { askForOrigin, mayReach, openOptions } from '../../lib/platform/permission';
import { send } from '../../lib/platform/requests';
import { takeTextToCheck } from '../../lib/platform/selection';
import { readSettings } from '../../lib/platform/settings';
import { type FrontTab, frontTab, statusOf, toggleIn } from '../../lib/platform/tabs';
import { loadJudge } from '../panel.content/judge';

async function stateOf(tab: FrontTab | undefined, settings: EffectivePolicy): Promise<PageState> {
  if (!tab) return { state: 'unsupported' };
  const refusal = refusalOf(settings, new URL(tab.origin).host);
  if (refusal) return { state: 'refused', refusal };
  const status = await statusOf(tab.id);
  if (status?.problem !== undefined) return { state: 'unreadable', site: status.site, reason: status.problem };
  if (status) return { state: 'readable', site: status.site };
  const enabled = (await send('origin.list')).includes(tab.origin) && (await mayReach(tab.origin));
  return { state: enabled ? 'unknown' : 'disabled', origin: tab.origin };
}

/** How long a page that was just enabled has to start its panel before it counts as unknown, in milliseconds. */
const startTime = 1200;

async function open(place: Element): Promise<void> {
  const [tab, settings, selection] = await Promise.all([frontTab(), readSettings(), takeTextToCheck()]);
  const { policy } = settings;
  const judge = policy.featuresOff.includes('quick-check') ? undefined : await loadJudge(policy);
  const draw = (page: PageState) =>
    render(
      <Popup
        page={page}
        selection={selection}
        theme={policy.theme}
        {...(judge && { judge: (text, role) => classify({ text, role }, judge) })}
        onEnable={async () => {
          if (!tab) return;
          void send('origin.want', { origin: tab.origin, tabId: tab.id }); // Not awaited: the question needs the press.
          if (!(await askForOrigin(tab.origin))) throw new Error('The browser was not allowed to open this site.');
          await send('origin.enable', { origin: tab.origin, tabId: tab.id });
          await new Promise((resolve) => setTimeout(resolve, startTime));
          draw(await stateOf(tab, settings));
        }}
        onOpenPanel={() => {
          if (tab) void toggleIn(tab.id);
          window.close();
        }}
        onTeach={async () => {
          if (tab) await send('teach.open', { tabId: tab.id });
          window.close();
        }}
        onOptions={() => void openOptions()}
      />,
      place,
    );
  draw({ state: 'checking' });
  draw(await stateOf(tab, settings));
}

const place = document.getElementById('app');
if (place) void open(place);
