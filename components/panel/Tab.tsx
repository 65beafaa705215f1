import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icons';
import { useWords } from '../ui/language';
import { Mark } from '../ui/Mark';
import { moodOf } from '../ui/mood';
import { say } from '../ui/say';
import type { Words } from '../ui/words';
import type { PanelState } from './props';
import { selectedAssessment } from './ticket';

/** The collapsed panel: a slim tab that still shows the state, by icon and word. */
export function Tab({ state, onOpen }: { state: PanelState; onOpen(): void }) {
  const words = useWords();
  const { icon, look, label } = faceOf(state, words);
  return (
    <button
      type="button"
      data-home
      class={`tab ${look}`}
      aria-expanded={false}
      aria-label={say(words.panel.open, { state: label })}
      title={say(words.panel.open, { state: label })}
      onClick={() => onOpen()}
    >
      <Mark size={22} />
      <span class="tab-state">
        <Icon name={icon} size={18} />
        <span class="tab-word">{label}</span>
      </span>
    </button>
  );
}

type Face = { readonly icon: IconName; readonly look: string; readonly label: string };

function faceOf(state: PanelState, words: Words): Face {
  if (state.view === 'idle') return { icon: 'idle', look: 'mood-pending', label: words.panel.tabIdle };
  if (state.view === 'unreadable') {
    return { icon: 'unreadable', look: 'mood-heated', label: words.panel.tabUnreadable };
  }
  const mood = state.view === 'reading' || state.selected === undefined ? 'pending' : moodOf(selectedAssessment(state));
  if (state.view === 'ticket' && state.selected === undefined) {
    return { icon: 'idle', look: 'mood-pending', label: words.panel.tabIdle };
  }
  return { icon: mood, look: `mood-${mood}`, label: words.moods[mood].label };
}
