import type { Assessment } from '../../lib/core/assessment';
import { classifyWork, type Judge } from '../../lib/core/classify';
import type { Conversation, Message, Span } from '../../lib/core/conversation';
import { requestWork } from '../../lib/core/request';
import type { Work } from '../../lib/core/slices';
import type { Judging } from './judgingType';
import { judgedParts } from './longest';
import { keyOf } from './messageKey';
import { namesIn } from './names';
import { isJudged } from './selected';
import { goThrough } from './slices';

export type { Judging } from './judgingType';

/** Longest message, in UTF-16 units, that is read faster than a summary of what it asks. */
const atAGlance = 300;

export function createJudging(initial: Judge): Judging {
  let judge = initial;
  const done = new Map<string, Assessment>();
  const needs = new Map<string, readonly Span[]>();

  /** Another judge may come while the message waits: then it is judged anew. */
  function* judgeOne(conversation: Conversation, message: Message, names: readonly string[]): Work<void> {
    const { text } = message;
    const key = keyOf(conversation, message);
    const by = judge;
    const input = { text, fresh: judgedParts(message), names, channel: conversation.channel };
    const assessment = yield* classifyWork(input, by);
    const isHardToTake = assessment.severity > 0 || text.length > atAGlance;
    const need = isHardToTake ? yield* requestWork(text, assessment, by) : undefined;
    if (by !== judge) return yield* judgeOne(conversation, message, names);
    done.set(key, assessment);
    if (need) needs.set(key, need);
  }

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
      let news = false;
      const work = function* (): Work<void> {
        for (const message of waiting) {
          yield* judgeOne(conversation, message, names);
          news = true;
          yield;
        }
      };
      const pause = () => {
        if (news) progress();
        news = false;
      };
      if (await goThrough(work(), pause, signal)) progress();
    },
  };
}
