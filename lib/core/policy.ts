import type { Value } from './kinds';

/** What an organisation says of itself; its own words replace ours key by key. */
export type Organisation = {
  readonly name: string;
  /** Link to the public code of conduct, if there is one. */
  readonly codeUrl?: string;
  readonly supervisor?: string;
  /** Lines to call in a crisis, by region, shown with a self-harm note. */
  readonly crisisLines: readonly { readonly region: string; readonly name: string; readonly contact: string }[];
  readonly values?: Partial<Record<Value, string>>;
};

/** The settings in force, merged key by key: managed beats user beats default. */
export type Policy = {
  readonly organisation: Organisation;
  /** The agent's own name, for placeholders. */
  readonly agentName?: string;
};

export const defaultPolicy: Policy = { organisation: { name: '', crisisLines: [] } };
