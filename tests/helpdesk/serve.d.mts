import type { BrowserContext } from '@playwright/test';

export type SampleTicket = {
  readonly id: number;
  readonly about: string;
  readonly subject: string;
  readonly requester: { readonly name: string; readonly email: string };
  readonly messages: readonly { readonly from: 'end-user' | 'agent' | 'internal'; readonly html: string }[];
};
export const helpdesk: string;
export function ticketAddress(id: number): string;
export function readTickets(): Promise<SampleTicket[]>;
export function serveHelpdesk(context: BrowserContext): Promise<void>;
