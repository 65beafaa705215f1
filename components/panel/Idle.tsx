import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';

/** The page holds no conversation just now. */
export function Idle() {
  const words = useWords();
  return (
    <div class="empty">
      <span class="empty-icon">
        <Icon name="mail" size={28} />
      </span>
      <h2>{words.panel.idleTitle}</h2>
      <p>{words.panel.idleText}</p>
    </div>
  );
}
