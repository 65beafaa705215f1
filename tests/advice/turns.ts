import type { Advice } from '../../lib/core/advice';
import { advise } from '../../lib/core/advise';
import type { Assessment } from '../../lib/core/assessment';
import type { Channel, Conversation, Message } from '../../lib/core/conversation';
import { type Kind, kindFacts, type Note, type Severity } from '../../lib/core/kinds';
import type { Step } from '../../lib/core/ladder';
import type { Template } from '../../lib/core/template';
import { english } from '../../lib/templates/en';

/** Conversations of which only the assessments matter, and the advice on them. */
export const today = '2026-11-24';
export const policy = {
  supervisor: 'Dana',
  crisisLines: [{ region: 'North', name: 'Help Line', contact: '555 0100' }],
};

export type Said = { readonly kinds?: readonly Kind[]; readonly notes?: readonly Note[]; readonly severity?: Severity };

export function assessed({ kinds = [], notes = [], severity }: Said, lang = 'en'): Assessment {
  const worst = kinds.reduce<Severity>(
    (most, kind) => (kindFacts[kind].severity > most ? kindFacts[kind].severity : most),
    0,
  );
  const level = severity ?? worst;
  return {
    clauses: [],
    severity: level,
    confidence: 1,
    lang,
    signals: kinds.map((kind) => ({ kind, start: 0, end: 1, confidence: 1, severity: level, reason: '', source: 't' })),
    notes,
    noteSignals: [],
    judged: [],
    versions: { rules: 't', model: 't' },
  };
}

export function message(
  id: string,
  role: Message['role'] = 'customer',
  visibility: Message['visibility'] = 'public',
): Message {
  return { id, role, visibility, text: 'x', fresh: [{ start: 0, end: 1 }] };
}

export function talk(messages: readonly Message[], channel: Channel = 'email'): Conversation {
  return { site: 's', channel, ticket: { id: '1' }, messages, gaps: [] };
}

/** Advice on one message, or on the last of several. */
export function adviceOn(said: Said, channel: Channel = 'email', history: readonly Step[] = [], lang = 'en'): Advice {
  return adviceIn(talk([message('m')], channel), { m: said }, history, lang);
}

export function adviceIn(
  conversation: Conversation,
  said: Record<string, Said>,
  history: readonly Step[] = [],
  lang = 'en',
): Advice {
  const assessments = new Map(Object.entries(said).map(([id, one]) => [id, assessed(one, lang)]));
  const messageId = conversation.messages.at(-1)?.id ?? '';
  const advice = advise({ conversation, messageId, assessments, policy, library: english, today, history });
  if (!advice) throw new Error('no advice');
  return advice;
}

/** The reply at the top. */
export const first = (advice: Advice): Template | undefined => advice.suggestions[0]?.template;
