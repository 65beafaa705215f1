import type { Assessment } from '../../lib/core/assessment';
import { classify, type Judge } from '../../lib/core/classify';
import type { Conversation, Span } from '../../lib/core/conversation';
import { requestOf } from '../../lib/core/request';
import { judgedParts } from './longest';
import { keyOf } from './messageKey';
import { namesIn } from './names';
import { isJudged } from './selected';
import { nextTask, slice } from './slices';

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

/** Longest message, in UTF-16 units, that is read faster than a summary of what it asks. */
const atAGlance = 300;

export function createJudging(initial: Judge): Judging {
  let judge = initial;
  const done = new Map<string, Assessment>();
  const needs = new Map<string, readonly Span[]>();

  return {
    use(next) {
      judge = next;
      done.clear();
      needs.clear();
    },
    ready(conversation) {
      const ready = new Map<string, Assessment>();
      for (const message of conversation.messages.filter(isJudged)) {
        const assessment = done.get(keyOf(conversation, message));
        if (assessment) ready.set(message.id, assessment);
      }
      return ready;
    },
    need(conversation, messageId) {
      const message = conversation.messages.find(({ id }) => id === messageId);
      return (message && needs.get(keyOf(conversation, message))) ?? [];
    },
    async judge(conversation, first, progress, signal) {
      const names = namesIn(conversation);
      const waiting = conversation.messages
        .filter((message) => isJudged(message) && !done.has(keyOf(conversation, message)))
        .reverse();
      waiting.sort((a, b) => Number(b.id === first) - Number(a.id === first));
      let since = performance.now();
      for (const message of waiting) {
        if (signal.aborted) return;
        const { text } = message;
        const fresh = judgedParts(message);
        const key = keyOf(conversation, message);
        const assessment = classify({ text, fresh, names, channel: conversation.channel }, judge);
        done.set(key, assessment);
        if (assessment.severity > 0 || text.length > atAGlance) needs.set(key, requestOf(text, assessment, judge));
        if (performance.now() - since < slice) continue;
        progress();
        await nextTask();
        since = performance.now();
      }
      progress();
    },
  };
}
