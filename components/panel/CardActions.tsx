import { mayBeRecorded } from '../../lib/core/taking';
import { Button } from '../ui/Button';
import { useWords } from '../ui/language';
import type { CardProps } from './SuggestionCard';

/** The ways to use the open answer: into the composer, onto the clipboard, or only as a step that was taken. */
export function CardActions({ entry, target, onInsert, onCopy, onRecord }: CardProps) {
  const words = useWords();
  const ready = target.state === 'ready';
  const internal = ready && target.audience === 'internal';
  const care = entry.template.rung === 'care';
  return (
    <div class="row card-actions">
      {ready && (
        <Button look={internal ? 'warning' : 'primary'} icon={internal ? 'lock' : 'cursor'} onClick={() => onInsert()}>
          {internal ? words.advice.insertNote : words.advice.insert}
        </Button>
      )}
      <Button look={ready ? 'plain' : 'primary'} icon="copy" onClick={() => onCopy()}>
        {words.advice.copy}
      </Button>
      {mayBeRecorded(entry.template) && (
        <Button
          look="quiet"
          icon="record"
          {...(care && { title: words.memory.recordCareHint })}
          onClick={() => onRecord()}
        >
          {care ? words.memory.recordCare : words.memory.record}
        </Button>
      )}
    </div>
  );
}
