import type { Role } from '../../lib/core/conversation';

export type Step = 'customer' | 'agent' | 'editor' | 'check';

/** What is pointed at, in CSS pixels of the window. */
export type Pointed = {
  readonly words: string;
  /** Its place among the blocks that the keyboard goes through, from 1; 0 for one that was pointed at by hand. */
  readonly place: number;
  readonly of: number;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

/** A message as it would be read. */
export type Row = { readonly id: string; readonly role: Role | 'none'; readonly words: string };

export type TeachProps = {
  readonly step: Step;
  readonly theme: 'light' | 'dark' | 'auto';
  readonly pointed: Pointed | undefined;
  /** How many blocks there are to choose from. */
  readonly blocks: number;
  readonly rows: readonly Row[];
  readonly composer: boolean;
  readonly name: string;
  readonly address: string;
  /** Why the last step led nowhere; a sentence. */
  readonly problem: string;
  onPoint(x: number, y: number): void;
  onScroll(x: number, y: number, deltaX: number, deltaY: number): void;
  onMove(by: 1 | -1): void;
  onWiden(): void;
  onNarrow(): void;
  onUse(): void;
  onSkip(): void;
  onBack(): void;
  onCancel(): void;
  onRole(id: string, role: 'customer' | 'agent' | 'none'): void;
  onName(name: string): void;
  onSave(): void;
};
