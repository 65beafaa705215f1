import { useState } from 'preact/hooks';
import { Button, IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icons';
import { useWords } from '../ui/language';
import { noticeWords } from './announcement';
import { useCommand } from './commands';
import type { InsertNotice, PanelProps } from './props';

const icons: Readonly<Record<InsertNotice['state'], IconName>> = {
  inserted: 'check',
  replaced: 'check',
  undone: 'undo',
  copied: 'clipboard',
  failed: 'failed',
};

/** What came of the last Insert or Copy, with Undo where there is something to take back. */
export function NoticeBar(props: Pick<PanelProps, 'notice' | 'state' | 'library' | 'onUndo'>) {
  const { notice, onUndo } = props;
  const words = useWords();
  const [dismissed, setDismissed] = useState<InsertNotice>();
  const inserted = notice?.state === 'inserted';
  const canUndo = inserted || notice?.state === 'replaced';
  useCommand('undo', () => canUndo && onUndo());
  if (!notice || notice === dismissed) return null;
  const reason = 'reason' in notice ? notice.reason : inserted ? words.advice.insertedHint : '';
  const title = 'reason' in notice ? words.advice[notice.state] : noticeWords(notice, props, words);
  return (
    <div class={`notice notice-${notice.state}`}>
      <Icon name={icons[notice.state]} />
      <p>
        <strong>{title}</strong>
        {reason && <span>{reason}</span>}
      </p>
      {canUndo && (
        <Button icon="undo" onClick={() => onUndo()}>
          {words.advice.undo}
        </Button>
      )}
      <IconButton icon="close" label={words.advice.dismiss} onClick={() => setDismissed(notice)} />
    </div>
  );
}
