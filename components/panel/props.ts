import type { Advice } from '../../lib/core/advice';
import type { Assessment } from '../../lib/core/assessment';
import type { Code } from '../../lib/core/code';
import type { Conversation, Span, Unreadable } from '../../lib/core/conversation';
import type { DraftFault } from '../../lib/core/draft';
import type { DraftKind } from '../../lib/core/kinds';
import type { Step, Terms } from '../../lib/core/ladder';
import type { Proof } from '../../lib/core/proof';
import type { Filled, Rung, Template } from '../../lib/core/template';
import type { Wish } from './wish';

/** What the panel shows at one moment. */
export type PanelState =
  | { readonly view: 'reading' }
  /** The page holds no conversation just now. */
  | { readonly view: 'idle' }
  | { readonly view: 'unreadable'; readonly problem: Unreadable }
  | {
      readonly view: 'ticket';
      readonly conversation: Conversation;
      /** Assessments by message id, for the customer's messages; a missing one is still being judged. */
      readonly assessments: ReadonlyMap<string, Assessment>;
      /** The message that the advice answers: the customer's latest unless the agent chose another. */
      readonly selected: string | undefined;
      /** What the selected message asks for, as spans of its text that hold no breach. Empty where a glance tells. */
      readonly need?: readonly Span[];
      readonly advice: Advice | undefined;
      /** The self-test of the page. */
      readonly proofs: readonly Proof[];
      /** What the ladder memory holds of the customer; absent while it is asked for. */
      readonly remembered?: MemoryState | undefined;
      /** The composer that Insert writes into, or what stands in the way. */
      readonly target:
        | {
            readonly state: 'ready';
            readonly label: string;
            readonly audience: 'public' | 'internal' | 'unknown';
            /** Which one, counted from the top, where several fields are open. */
            readonly among?: { readonly place: number; readonly of: number };
          }
        | { readonly state: 'missing'; readonly reason: string };
    };

/** Steps are oldest first. `ticket`: without an address, the memory reaches no further than the ticket. */
export type MemoryState =
  | { readonly state: 'known'; readonly by: 'address' | 'ticket'; readonly steps: readonly Step[] }
  /** Neither an address nor a ticket is on the page. */
  | { readonly state: 'nobody' }
  | { readonly state: 'failed'; readonly reason: string };

/** What came of writing a step down. `fresh`: false when the same step of that day stood there already. */
export type RecordNotice =
  | { readonly state: 'recorded'; readonly rung: Rung; readonly date: string; readonly fresh: boolean }
  | { readonly state: 'takenBack' }
  | { readonly state: 'failed'; readonly reason: string };

/** What came of the last Insert. */
export type InsertNotice =
  | { readonly state: 'inserted'; readonly templateId: string }
  | { readonly state: 'undone' | 'replaced' }
  | { readonly state: 'copied' | 'failed'; readonly reason: string };

/** What stands out in the draft as it was last looked at; offsets are into `text`. */
export type DraftState = { readonly text: string; readonly faults: readonly DraftFault[] };

export type PanelProps = {
  readonly state: PanelState;
  readonly notice: InsertNotice | undefined;
  readonly recorded?: RecordNotice | undefined;
  /** The agent's date, YYYY-MM-DD. */
  readonly today: string;
  /** How long steps count, where the organisation says it. */
  readonly terms?: Terms;
  /** Without it there is nothing to say of the draft. */
  readonly draft?: DraftState | undefined;
  readonly collapsed: boolean;
  readonly side: 'left' | 'right';
  readonly theme: 'light' | 'dark' | 'auto';
  /** Whether painful passages are covered in the page. */
  readonly shielded?: boolean;
  /** The organisation decides about the cover. */
  readonly shieldLocked?: boolean;
  /** How many messages with painful words the agent has met today. */
  readonly exposure?: number | undefined;
  /** All templates that the agent may pick by searching, the suggestions among them. */
  readonly library?: readonly Template[];
  /** Whether the answers are words to say; else they fit the page's channel. */
  readonly speaking?: boolean | undefined;
  /** What was asked for from the page; a new one is met once. */
  readonly wish?: Wish | undefined;
  /** Whether shortcuts of answers are replaced on this site; absent where no answer has one, or it is switched off for all. */
  readonly expanding?: { readonly on: boolean; readonly locked: boolean } | undefined;
  /** The code of conduct that messages are held to; without it the panel shows none. */
  readonly code?: Code;
  /** Fills a template from the selected message's conversation and the agent's answers to its blanks. */
  fill(template: Template, answers: Readonly<Record<string, string>>): Filled;
  onSelect(messageId: string): void;
  /** Scrolls the page to a signal and flashes it. */
  onReveal(messageId: string, signalIndex: number): void;
  /** Scrolls the page to words of a message and flashes them. */
  onFind(messageId: string, words: Span): void;
  onInsert(template: Template, answers: Readonly<Record<string, string>>): void;
  onUndo(): void;
  /** Writes the step of an answer down without inserting it. */
  onRecord(template: Template, answers: Readonly<Record<string, string>>): void;
  onTakeBack(): void;
  /** Opens all that is remembered of this customer. */
  onShowMemory(): void;
  onCopy(template: Template, answers: Readonly<Record<string, string>>): void;
  onCollapse(collapsed: boolean): void;
  onSide(side: 'left' | 'right'): void;
  /** Covers painful passages in the page, or uncovers them. */
  onShield(shielded: boolean): void;
  /** Offers words to say, or words to write. */
  onSpeaking(speaking: boolean): void;
  onRetry(): void;
  /** Puts a diagnosis on the clipboard; it holds no customer text. Without it the button is not offered. */
  onCopyDiagnosis?(): void;
  /** Lets the agent show by hand where things stand on the page. */
  onTeach(): void;
  onOptions(): void;
  /** Puts the caret back where the agent left it, if the panel was called from the composer; false when it was not. */
  onReturn(): boolean;
  /** Replaces shortcuts of answers on this site, or leaves them. */
  onExpanding(on: boolean): void;
  /** Puts the suggestion in place of the words; true once it stands there. */
  onFixDraft(faultIndex: number): Promise<boolean>;
  /** Shows the words in the composer. */
  onRevealDraft(faultIndex: number): void;
  onDraftKindOff(kind: DraftKind): void;
  onDraftSiteOff(): void;
};
