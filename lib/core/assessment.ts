import type { Channel, Span } from './conversation';
import type { Clause, DraftKind, Kind, Note, Severity } from './kinds';

/** What is handed to `classify`: one message, or an agent's draft. */
export type Input = {
  /** Taken raw: quoted history, automatic signatures and disclaimers are recognised and left out. */
  readonly text: string;
  readonly role?: 'customer' | 'agent';
  readonly channel?: Channel;
  /** BCP 47 language, where it is known; else it is recognised. */
  readonly lang?: string;
  /** For a draft: the customer's text that it answers. */
  readonly inReplyTo?: string;
  /** The newly written parts, where the page already told them apart; else they are recognised. */
  readonly fresh?: readonly Span[];
  /** Names of the people in the conversation, never taken for offensive words. */
  readonly names?: readonly string[];
  /** For a draft: abbreviations that the customer knows, in small letters; else those of `inReplyTo`. */
  readonly familiar?: ReadonlySet<string>;
};

/** Words that caused a finding. `start` and `end` are UTF-16 offsets into the text as it was given. */
export type Signal = Span & {
  readonly kind: Kind | DraftKind;
  /** 0 to 1. */
  readonly confidence: number;
  readonly severity: Severity;
  /** A sentence for the agent; never repeats the words. */
  readonly reason: string;
  /** Id of the rule, or `model`. */
  readonly source: string;
  /** For a draft: words to put in place of the span. */
  readonly suggestion?: string;
};

/** Where a note rests, for the panel. */
export type NoteSignal = Span & { readonly note: Note; readonly confidence: number; readonly source: string };

export type Assessment = {
  /** Union of the signals' clauses, in the order of `clauses`; empty exactly when `severity` is 0. */
  readonly clauses: readonly Clause[];
  readonly severity: Severity;
  /** 0 to 1: how sure the judgement is, also of finding nothing. */
  readonly confidence: number;
  /** BCP 47 language of the judged text; `und` when it cannot be told. */
  readonly lang: string;
  /** Ordered by `start`. */
  readonly signals: readonly Signal[];
  /** In the order of `notes` in `kinds.ts`. */
  readonly notes: readonly Note[];
  readonly noteSignals: readonly NoteSignal[];
  /** The ranges that were judged. */
  readonly judged: readonly Span[];
  /** Set when no pack covers the language: "language fr". Then nothing is flagged. */
  readonly notJudged?: string;
  /** Versions of what judged: rule packs and model. */
  readonly versions: { readonly rules: string; readonly model: string };
};
