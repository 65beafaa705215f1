import { Icon } from './Icon';
import { useWords } from './language';
import type { Mood } from './mood';

/** The state as icon and word; colour only repeats it. */
export function MoodBadge({ mood }: { mood: Mood }) {
  const words = useWords();
  return (
    <span class={`mood-badge mood-${mood}`}>
      <Icon name={mood} size={14} />
      <span>{words.moods[mood].label}</span>
    </span>
  );
}
