import type { Channel } from './conversation';
import type { Kind, Note, Value } from './kinds';

/** The ladder's steps. `care` and `emergency` and `safety` stand beside the ladder and outrank it. */
export const rungs = [
  'answer',
  'acknowledge',
  'boundary',
  'notice',
  'restriction',
  'ending',
  'safety',
  'care',
  'emergency',
] as const;
export type Rung = (typeof rungs)[number];

/** What a template answers: a kind of breach, a note, or an everyday situation. */
export type Situation =
  | Kind
  | Note
  | 'complaint'
  | 'apology-owed'
  | 'saying-no'
  | 'delay'
  | 'repeat-contact'
  | 'closing'
  | 'request';

export type Template = {
  /** `<language>/<name>`, unique. */
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly situations: readonly Situation[];
  readonly rung: Rung;
  readonly channels: readonly Channel[];
  readonly length: 'short' | 'medium' | 'long';
  /** The values it lives by, the leading one first. */
  readonly values: readonly Value[];
  /** One sentence for the agent: why this wording serves those values. */
  readonly why: string;
  /** Liquid, the subset that the linter allows; blank lines part paragraphs. */
  readonly body: string;
};

/** A placeholder that the conversation did not fill: the panel asks the agent for it. */
export type Blank = { readonly name: string; readonly label: string; readonly multiline: boolean };

export type Filled =
  | { readonly ready: true; readonly plain: string; readonly html: string }
  | { readonly ready: false; readonly blanks: readonly Blank[]; readonly preview: string };
