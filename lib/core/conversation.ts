/** What a page said: the one input of judging and advising. Plain data, free of the DOM. */

/** Who wrote a message. `unknown` stays unknown: nobody guesses a role. */
export type Role = 'customer' | 'agent' | 'system' | 'unknown';

/** Whether the customer can see a message. */
export type Visibility = 'public' | 'internal' | 'unknown';

export type Channel = 'ticket' | 'email' | 'chat' | 'phone' | 'social';

/** A half-open range of UTF-16 offsets into a text: `start` inclusive, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

export type Person = { readonly name: string; readonly email?: string };

export type Message = {
  /** Unique within the conversation, and stable while the page shows the same message. */
  readonly id: string;
  readonly author?: Person;
  readonly role: Role;
  readonly visibility: Visibility;
  /** ISO 8601 where the page gives a machine-readable time, else the words that the page shows. */
  readonly time?: string;
  /** All text of the message, with line breaks where the page breaks lines. */
  readonly text: string;
  /** The newly written parts of `text`, in order: without quoted history, forwarded mail and signature. */
  readonly fresh: readonly Span[];
};

export type Conversation = {
  /** Id of the site that read it, as in `lib/sites/`. */
  readonly site: string;
  readonly channel: Channel;
  readonly ticket: { readonly id: string; readonly subject?: string };
  readonly requester?: Person;
  /** The signed-in agent, where the page shows one. */
  readonly agent?: Person;
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** What the page did not show, in words for the panel: "3 older messages not loaded". */
  readonly gaps: readonly string[];
};

/** The page was recognised, but could not be read. Shown to the agent as it stands; never a guess. */
export type Unreadable = {
  readonly site: string;
  /** A sentence for the agent. */
  readonly reason: string;
  /** What was looked for and not found, for a diagnosis without customer text. */
  readonly missing: readonly string[];
};
