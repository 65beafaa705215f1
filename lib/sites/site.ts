import type { Channel, Conversation, Span, Unreadable } from '../core/conversation';
import type { Part, Probe } from '../core/proof';
import type { Attention } from './attention';
import type { Changes } from './changes';

/**
 * A selector with its birth certificate. `selector` is used with `querySelector` on the element it is looked up in;
 * candidates stand in an array, newest first, and the first that hits wins.
 */
export type Selector = {
  readonly selector: string;
  /** Month in which it was last seen to hold, `YYYY-MM`. */
  readonly seen: string;
  /** high: the product's own source or a live page; medium: one author; low: inferred. */
  readonly confidence: 'high' | 'medium' | 'low';
};

/** What `read` gives: the conversation, and the way back from text offsets to the page. */
export type Reading = {
  readonly conversation: Conversation;
  /**
   * DOM ranges that cover `span` of the message's text, for the CSS Custom Highlight API; empty when the nodes have
   * left the page. May lie in a same-origin frame: each range belongs to its own `startContainer.ownerDocument`.
   */
  ranges(messageId: string, span: Span): Range[];
  /** The element that holds a message, to scroll to and to watch. */
  element(messageId: string): Element | undefined;
  /** Which candidate hit, by what it was to find: for the diagnosis, and to notice a page that drifts. */
  readonly hits?: Readonly<Record<string, string>>;
};

/** A place to write in, found by the site. */
export type Composer = {
  /** The textarea, or the editable element (which may be the body of a same-origin frame). */
  readonly element: HTMLElement;
  /** Whether what is written goes to the customer. */
  readonly audience: 'public' | 'internal' | 'unknown';
  /** Whether the quoted mail or a signature already stands in it, so that text belongs at the top. */
  readonly holdsQuote: boolean;
};

/** A system that the panel can read. Data first; functions only where data cannot say it. */
export type Site = {
  /** kebab-case, the file's name. */
  readonly id: string;
  /** The product's name as the agent knows it. */
  readonly name: string;
  readonly channel: Channel;
  /** Match patterns of the cloud product; empty for systems that are only self-hosted. */
  readonly hosts: readonly string[];
  /** Recognises a page of the product on any host: cheap, no text is read. */
  matches(document: Document, url: URL): boolean;
  /**
   * Reads the conversation in front. `undefined` when the page shows no conversation (a list, a dashboard);
   * `Unreadable` when there should be one and a part of it was not found. With `changes`, which follows what `watch`
   * gives, only what has changed is read anew.
   */
  read(document: Document, url: URL, changes?: Changes): Reading | Unreadable | undefined;
  /** The composers on the page that belong to the conversation in front, the focused or latest first. */
  composers(document: Document, url: URL): Composer[];
  /**
   * The ticket's id, also on pages that show its composer and no messages: what was read before can be remembered by it.
   */
  ticketId?(document: Document, url: URL): string | undefined;
  /** The parts that the product's page shows: what is not claimed is not missed. */
  readonly claims: ReadonlySet<Part>;
  /** What each selector hits on this page, for a diagnosis. Slow; holds no word of the page. */
  probe(document: Document, url: URL): Probe[];
  /** The elements whose changes mean that `read` should run again; they may be in same-origin frames. */
  watch(document: Document, url: URL): Node[];
  /** The attributes that the reading rests on. */
  readonly attention: Attention;
};
