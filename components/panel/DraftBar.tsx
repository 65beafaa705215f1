import { useRef, useState } from 'preact/hooks';
import type { DraftFault } from '../../lib/core/draft';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { useRoving } from '../ui/roving';
import { say, sayCount } from '../ui/say';
import { isDraftKind, kindWords } from '../ui/verdict/kindWords';
import { SignalItem } from '../ui/verdict/SignalItem';
import { useCommand } from './commands';
import type { DraftState, PanelProps } from './props';

type DraftBarProps = Pick<PanelProps, 'onFixDraft' | 'onRevealDraft' | 'onDraftKindOff' | 'onDraftSiteOff'> & {
  readonly draft: DraftState;
};

/** One calm line about the agent's own draft; what stands out, why, and better words unfold below it. */
export function DraftBar({ draft, ...props }: DraftBarProps) {
  const words = useWords();
  const line = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { faults, text } = draft;
  const roving = useRoving(faults.length);
  const fix = async (index: number, byKey: boolean) => {
    await props.onFixDraft(index);
    if (byKey) line.current?.focus(); // Writing took the focus, and whoever fixes by keys goes on with the next one.
  };
  useCommand('fix', () => {
    const first = faults.findIndex(({ replacement }) => replacement !== undefined);
    if (first >= 0) void fix(first, true);
  });
  const breaks = faults.some(({ severity }) => severity > 0);
  return (
    <section class="draft" aria-label={words.draft.heading}>
      <button ref={line} type="button" class="draft-line" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="draft" />
        <span>
          <strong>{words.draft.heading}</strong>
          <span class="hint">
            {breaks ? words.verdict.draftBreach : sayCount(words.draft.line, faults.length, words.lang)}
          </span>
        </span>
        <Icon name="chevron" size={16} />
      </button>
      {open && (
        <div class="draft-faults signals">
          <ul aria-label={words.verdict.signals} onKeyDown={roving.onKeyDown}>
            {faults.map((fault, index) => (
              <SignalItem
                key={`${fault.start} ${fault.kind}`}
                signal={fault}
                words={text.slice(fault.start, fault.end)}
                stop={roving.item(index)}
                onReveal={() => props.onRevealDraft(index)}
              >
                <FaultActions {...props} fault={fault} onFix={(byKey) => void fix(index, byKey)} />
              </SignalItem>
            ))}
          </ul>
          <Button look="quiet" onClick={() => props.onDraftSiteOff()}>
            {words.draft.siteOff}
          </Button>
        </div>
      )}
    </section>
  );
}

type FaultActionsProps = Pick<PanelProps, 'onDraftKindOff'> & {
  readonly fault: DraftFault;
  onFix(byKey: boolean): void;
};

function FaultActions({ fault: { kind, replacement }, onFix, onDraftKindOff }: FaultActionsProps) {
  const words = useWords();
  return (
    <div class="row">
      {replacement !== undefined && (
        <Button
          icon="check"
          aria-label={say(words.draft.fixWith, { words: replacement })}
          // A press by key has no count of clicks.
          onClick={(event) => onFix(event.detail === 0)}
        >
          {words.draft.fix}
        </Button>
      )}
      {isDraftKind(kind) && (
        <Button look="quiet" onClick={() => onDraftKindOff(kind)}>
          {say(words.draft.kindOff, { kind: kindWords(kind, words).label })}
        </Button>
      )}
    </div>
  );
}
