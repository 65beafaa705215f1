import type { Channel, Role, Visibility } from '../core/conversation';
import type { Page } from './page';
import type { Selector } from './site';

/**
 * A site as plain data, equal after a JSON round trip. Candidates stand newest first, and the first that hits wins.
 * Every selector may use `>>>`, which steps into the open shadow root or the same-origin frame of what stands before it.
 */

/** Where a text is found. */
export type Field = Selector & {
  /** `@name` reads an attribute, `value` what an input holds; by default the text that is shown. */
  readonly read?: string;
  /** Source of a pattern; its first group, or else the whole match, is the value. No match: the candidate misses. */
  readonly match?: string;
  /** Selector of parts that do not belong to the text. */
  readonly without?: string;
};

/** A field whose presence, or whose value where `match` is given, says `is`. */
export type Cue<Meaning> = Field & { readonly is: Meaning };

/** One kind of message. An empty selector means the item itself; nothing is looked up inside a body. */
export type MessageData = {
  readonly item: readonly Selector[];
  /** The item is the nearest ancestor of what `item` finds that holds this as well. */
  readonly around?: string;
  /** Items that are no messages: events, drafts, what another tab hides. Matched on the item or inside it. */
  readonly skip?: readonly Selector[];
  /** Leaves out items that are not shown, where a product keeps other tickets in the page. */
  readonly shownOnly?: boolean;
  /** Without a hit the id is made of author and time. */
  readonly id: readonly Field[];
  readonly author?: {
    readonly name: readonly Field[];
    readonly email?: readonly Field[];
    /** What is compared with `SiteData.people`; the address by default. */
    readonly key?: readonly Field[];
    /** The page names the author on the first of several messages in a row. */
    readonly carried?: boolean;
  };
  readonly time?: readonly Field[];
  /** Cues come first, then the keys of `SiteData.people`, then `otherwise`, then unknown. */
  readonly role?: readonly Cue<Role>[];
  readonly visibility?: readonly Cue<Visibility>[];
  readonly otherwise?: { readonly role?: Role; readonly visibility?: Visibility };
  /** All hits of the first candidate that hits, one below the other. */
  readonly body: readonly Selector[];
  /** Selectors of parts of a body that are no text of the message. */
  readonly without?: readonly string[];
  /** Selectors of quoted history that the product itself marks. */
  readonly quotes?: readonly string[];
};

export type ComposerData = {
  readonly editor: readonly Selector[];
  /** Selector of the nearest ancestor inside which `audience` is looked up; by default the ticket's pane. */
  readonly within?: string;
  readonly audience?: readonly Cue<'public' | 'internal'>[];
  readonly otherwise?: 'public' | 'internal';
  /** The composer stands outside the ticket's pane. */
  readonly outside?: boolean;
};

export type SiteData = Page & {
  readonly channel: Channel;
  readonly ticket: {
    /** Where the address does not hold the id. */
    readonly id?: readonly Field[];
    /** The id as the page shows it: while that is another one than the address's, nothing is read. */
    readonly shown?: readonly Field[];
    readonly subject: readonly Field[];
  };
  /** Every ticket is a page of its own, loaded anew: no other one ever stands in it. */
  readonly oneToAPage?: true;
  /**
   * The pane of the ticket in front. With `read`, only a pane whose value equals the ticket's id counts: the proof that
   * the page shows what the address says.
   */
  readonly scope?: readonly Field[];
  /** A page without such a pane shows no conversation; otherwise a missing pane is a fault. */
  readonly paneMeansOpen?: boolean;
  /** Subject and requester stand outside the ticket's pane. */
  readonly headerOutside?: boolean;
  /** What holds the messages: watched, and the proof that a ticket is empty rather than unreadable. */
  readonly list?: readonly Selector[];
  readonly requester?: { readonly name: readonly Field[]; readonly email?: readonly Field[] };
  readonly agent?: { readonly name: readonly Field[]; readonly email?: readonly Field[] };
  /** Keys of people whose role the page tells elsewhere; every hit of every candidate counts. */
  readonly people?: {
    readonly customers?: readonly Field[];
    readonly agents?: readonly Field[];
    /** Keys are addresses, and whoever writes from another domain than the agents is a customer. */
    readonly strangersAreCustomers?: boolean;
  };
  readonly messages: readonly MessageData[];
  /** Nobody knows yet how to read the messages; a sentence that says what the agent can do. */
  readonly unread?: string;
  /** `id`: by the number in the message id; `time`: by machine-readable times, where all have one. */
  readonly order?: 'page' | 'newest first' | 'id' | 'time';
  /** Messages that the page holds back. `{n}` is the number that the field reads, or else the number of hits. */
  readonly gaps?: readonly (Field & { readonly say: string })[];
  readonly composers: readonly ComposerData[];
  /** More places whose changes matter, besides `list`. */
  readonly watch?: readonly Selector[];
  /** Addresses that show a composer and no messages, with the sentence that says where the messages are. */
  readonly elsewhere?: readonly { readonly url: string; readonly reason: string }[];
};

/** Gives a maker of selectors with one birth certificate: `const live = seen('2026-11', 'high')`. */
export function seen(month: string, confidence: Selector['confidence']) {
  return <const Rest extends Partial<Omit<Cue<unknown>, keyof Selector>> & { readonly say?: string }>(
    selector: string,
    rest?: Rest,
  ): Selector & Rest => ({ selector, seen: month, confidence, ...rest }) as Selector & Rest;
}
