import type { Unreadable } from '../../lib/core/conversation';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import type { PanelProps } from './props';

type UnreadableProps = Pick<PanelProps, 'onRetry' | 'onTeach' | 'onCopyDiagnosis'> & { readonly problem: Unreadable };

/** A page that was recognised and could not be read: the reason, what was missing, and what can be done. */
export function UnreadableView({ problem, onRetry, onTeach, onCopyDiagnosis }: UnreadableProps) {
  const words = useWords();
  return (
    <div class="empty">
      <span class="empty-icon warn">
        <Icon name="unreadable" size={28} />
      </span>
      <h2>{words.panel.unreadableTitle}</h2>
      <p>{problem.reason}</p>
      {problem.missing.length > 0 && (
        <div class="missing">
          <h3>{words.panel.missing}</h3>
          <ul>
            {problem.missing.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="row">
        <Button look="primary" icon="retry" onClick={() => onRetry()}>
          {words.panel.retry}
        </Button>
        <Button icon="locate" onClick={() => onTeach()}>
          {words.teach.title}
        </Button>
        {onCopyDiagnosis && (
          <Button icon="clipboard" onClick={() => onCopyDiagnosis()}>
            {words.panel.diagnosis}
          </Button>
        )}
      </div>
      {onCopyDiagnosis && <p class="hint">{words.panel.diagnosisNote}</p>}
    </div>
  );
}
