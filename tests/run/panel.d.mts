import type { Locator, Page } from '@playwright/test';

type Part =
  | 'root'
  | 'sheet'
  | 'ticket'
  | 'assessment'
  | 'clauses'
  | 'notes'
  | 'severity'
  | 'thread'
  | 'suggestions'
  | 'titles'
  | 'preview'
  | 'blanks'
  | 'first'
  | 'insert'
  | 'copy'
  | 'target'
  | 'notice'
  | 'undo';

export type Shown = {
  readonly mood: string;
  readonly headline: string;
  readonly severity: number;
  readonly clauses: string[];
  readonly notes: string[];
  readonly template: { readonly title: string; readonly text: string };
};

export function panelOn(page: Page): Readonly<Record<Part, Locator>>;
export function readPanel(page: Page, id: number | string, customerMessages: number): Promise<Shown>;
