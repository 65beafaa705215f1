/** What recognises a product's page. Plain data: it is all of a site that is injected before a ticket is recognised. */
export type Page = {
  /** kebab-case. */
  readonly id: string;
  /** The product's name as the agent knows it. */
  readonly name: string;
  /** Match patterns of the cloud product; empty for systems that are only self-hosted. */
  readonly hosts: readonly string[];
  /**
   * Source of a pattern over path, query and fragment of an address at which a conversation or a composer may stand.
   * A named group `id` gives the ticket's id where the address holds it, and `within` what the id is unique in.
   */
  readonly url: string;
  /** Selectors, any of which proves the product on a host that is not in `hosts`; empty when nothing proves it. */
  readonly markers: readonly string[];
};
