import type { Assessment } from '../../lib/core/assessment';
import type { Judge } from '../../lib/core/classify';
import type { Conversation, Span } from '../../lib/core/conversation';

/** Judges each message once; an added or changed message costs that message only. */
export type Judging = {
  /** Judges everything anew, with another judge. */
  use(judge: Judge): void;
  /** Assessments of this conversation that are ready, by message id. */
  ready(conversation: Conversation): ReadonlyMap<string, Assessment>;
  /** What the customer asks for in a message that is long or breaks the code, as spans of its text; else nothing. */
  need(conversation: Conversation, messageId: string | undefined): readonly Span[];
  /** Judges what is not ready yet, `first` before all others, and calls `progress` after each slice. */
  judge(
    conversation: Conversation,
    first: string | undefined,
    progress: () => void,
    signal: AbortSignal,
  ): Promise<void>;
};
