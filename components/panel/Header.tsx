import { IconButton } from '../ui/Button';
import { useWords } from '../ui/language';
import { Mark } from '../ui/Mark';
import { isolate, say } from '../ui/say';
import type { PanelProps, PanelState } from './props';
import { narrowPage, useMedia } from './useCollapse';

type HeaderProps = Pick<PanelProps, 'state' | 'side' | 'onSide' | 'onOptions'> & {
  readonly help: boolean;
  onHelp(): void;
  onCollapse(): void;
};

/** Name, ticket, and what can be done with the panel itself. */
export function Header({ state, side, help, onSide, onOptions, onHelp, onCollapse }: HeaderProps) {
  const words = useWords();
  const narrow = useMedia(narrowPage); // a sheet at the bottom has no side
  const other = side === 'right' ? 'left' : 'right';
  return (
    <header class="header">
      <Mark size={24} />
      <div class="header-words">
        <h1>{words.panel.name}</h1>
        <TicketLine state={state} />
      </div>
      <div class="header-tools">
        <IconButton icon="keyboard" label={words.panel.shortcuts} aria-expanded={help} onClick={() => onHelp()} />
        {!narrow && (
          <IconButton
            icon="side"
            label={other === 'left' ? words.panel.toLeft : words.panel.toRight}
            onClick={() => onSide(other)}
          />
        )}
        <IconButton icon="settings" label={words.panel.options} onClick={() => onOptions()} />
        <IconButton
          icon="collapse"
          label={words.panel.collapse}
          data-home
          aria-expanded={true}
          onClick={() => onCollapse()}
        />
      </div>
    </header>
  );
}

function TicketLine({ state }: { state: PanelState }) {
  const words = useWords();
  if (state.view !== 'ticket') return null;
  const { channel, ticket } = state.conversation;
  const { id, subject } = ticket;
  // The number of a mail in its mailbox tells a person nothing.
  const line = [channel !== 'email' && id && say(words.panel.ticket, { id }), subject && isolate(subject)]
    .filter(Boolean)
    .join(' · ');
  return line ? (
    <p class="header-ticket" title={line}>
      {line}
    </p>
  ) : null;
}
