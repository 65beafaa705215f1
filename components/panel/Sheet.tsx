import { useState } from 'preact/hooks';
import { useWords } from '../ui/language';
import { useCover } from '../ui/verdict/cover';
import { useCommand } from './commands';
import { DraftBar } from './DraftBar';
import { Header } from './Header';
import { Idle } from './Idle';
import { NoticeBar } from './NoticeBar';
import type { PanelProps } from './props';
import { RecordBar } from './RecordBar';
import { Shortcuts } from './Shortcuts';
import { Skeleton } from './Skeleton';
import { TargetBar } from './TargetBar';
import { TicketView } from './TicketView';
import { UnreadableView } from './UnreadableView';

/** The open panel: header, what the state calls for, and the bar that says where Insert writes. */
export function Sheet(props: Omit<PanelProps, 'onCollapse'> & { onCollapse(): void }) {
  const { state } = props;
  const words = useWords();
  const cover = useCover();
  const [help, setHelp] = useState(false);
  useCommand('collapse', () => (help ? setHelp(false) : props.onReturn() || props.onCollapse()));
  useCommand('help', () => setHelp(!help));
  useCommand('words', cover.toggle);
  return (
    <aside class="sheet" aria-label={words.panel.name}>
      <Header {...props} help={help} onHelp={() => setHelp(!help)} />
      {help && <Shortcuts {...props} onClose={() => setHelp(false)} />}
      <div class="body" hidden={help}>
        {state.view === 'reading' && <Skeleton />}
        {state.view === 'idle' && <Idle />}
        {state.view === 'unreadable' && <UnreadableView {...props} problem={state.problem} />}
        {state.view === 'ticket' && <TicketView {...props} state={state} />}
      </div>
      {props.draft && <DraftBar {...props} draft={props.draft} />}
      <RecordBar recorded={props.recorded} onTakeBack={props.onTakeBack} />
      <NoticeBar {...props} />
      {state.view === 'ticket' && state.selected !== undefined && <TargetBar target={state.target} />}
    </aside>
  );
}
