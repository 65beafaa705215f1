import { useState } from 'preact/hooks';
import { Button, IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { recordWords } from './announcement';
import type { PanelProps, RecordNotice } from './props';

/** What came of writing a step of the ladder down, with a way to take it back. */
export function RecordBar({ recorded, onTakeBack }: Pick<PanelProps, 'recorded' | 'onTakeBack'>) {
  const words = useWords();
  const [dismissed, setDismissed] = useState<RecordNotice>();
  if (!recorded || recorded === dismissed) return null;
  const failed = recorded.state === 'failed';
  const fresh = recorded.state === 'recorded' && recorded.fresh;
  const hint = failed ? recorded.reason : fresh ? words.memory.recordedHint : '';
  return (
    <div class={failed ? 'record record-failed' : 'record'}>
      <Icon name={failed ? 'failed' : recorded.state === 'takenBack' ? 'undo' : 'record'} />
      <p>
        <strong>{failed ? words.memory.failed : recordWords(recorded, words)}</strong>
        {hint && <span>{hint}</span>}
      </p>
      {fresh && (
        <Button icon="undo" onClick={() => onTakeBack()}>
          {words.memory.takeBack}
        </Button>
      )}
      <IconButton icon="close" label={words.advice.dismiss} onClick={() => setDismissed(recorded)} />
    </div>
  );
}
