import type { Page } from '@playwright/test';
import type { ParsedMail } from 'mailparser';

/** A real ticket or mail system, running on the loopback address and seeded with `conversations.ts`. */
export type RealSystem = {
  /** Origin, without a slash at the end. */
  readonly origin: string;
  logIn(page: Page): Promise<void>;
  /** What the system sent to customers since it was seeded, oldest first. */
  outgoing(): Promise<ParsedMail[]>;
  close(): Promise<void>;
};

export const login = { user: 'robin', mail: 'robin.keller@support.example.com', password: 'agent-pass-1' };
