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

export const everydaySituations = [
  'complaint',
  'apology-owed',
  'saying-no',
  'delay',
  'repeat-contact',
  'closing',
  'request',
] as const;

/** What a template answers: a kind of breach, a note, or an everyday situation. */
export type Situation = Kind | Note | (typeof everydaySituations)[number];

/** Where a template is for: a channel of a page, or face to face, as words to say. */
export const templateChannels = [
  'ticket',
  'email',
  'chat',
  'phone',
  'social',
  'in-person',
] as const satisfies readonly (Channel | 'in-person')[];
export type TemplateChannel = (typeof templateChannels)[number];

/** Whether a template is words to say, and not to write. */
export const isSpoken = ({ channels }: Pick<Template, 'channels'>): boolean =>
  channels.every((channel) => channel === 'phone' || channel === 'in-person');

export type Length = 'short' | 'medium' | 'long';

/** Most words of a filled text: `short` for a chat line, `medium` for a plain mail; more is `long`. */
export const lengthLimits = { short: 60, medium: 130 } as const;

export type Template = {
  /** `<language>/<name>`, unique. */
  readonly id: string;
  readonly lang: string;
  /** The organisation's own: it comes first where it fits as well as another. */
  readonly own?: boolean;
  readonly title: string;
  /** What it answers, the leading one first. */
  readonly situations: readonly Situation[];
  readonly rung: Rung;
  readonly channels: readonly TemplateChannel[];
  readonly length: Length;
  /** The values it lives by, the leading one first. */
  readonly values: readonly Value[];
  /** One sentence for the agent: why this wording serves those values. */
  readonly why: string;
  /** Completes "Only if …": a circumstance that the assessment does not tell. Such a template ranks behind the others. */
  readonly when?: string;
  /** Words or phrases, in lower case, that show the circumstance in the customer's text: then it ranks before them. */
  readonly cues?: readonly string[];
  /** Words that show, beside a cue, that the circumstance is not all there is: then it ranks behind them again. */
  readonly unless?: readonly string[];
  /** It asks before its rung is taken: it takes no step itself, and nobody has to approve it. */
  readonly prepares?: true;
  /** The agent's own words to find it by. */
  readonly tags?: readonly string[];
  /** Where the agent keeps it. */
  readonly folder?: string;
  /** The agent's favourites come first where they fit as well as others. */
  readonly favourite?: boolean;
  /** Typed after a semicolon in the composer, it stands for the whole text. */
  readonly shortcut?: string;
  /** Liquid, the subset that the linter allows; blank lines part paragraphs. */
  readonly body: string;
};

/** A place to fill before inserting; the panel asks for it, in the order of the text. */
export type Blank = {
  /** Key of the agent's answer. */
  readonly name: string;
  readonly label: string;
  readonly multiline: boolean;
  /** Wordings to pick from, the first one is the default. */
  readonly options?: readonly string[];
  /** Words that stand there unless the agent writes others. */
  readonly preset?: string;
};

/**
 * `stops` are the places that have words already and that the agent may change: choices and preset words.
 * `html` holds p, br, a, ul and li only.
 */
export type Filled =
  | { readonly ready: true; readonly plain: string; readonly html: string; readonly stops?: readonly Blank[] }
  | {
      readonly ready: false;
      /** What is missing, in the order of the text, each once. */
      readonly blanks: readonly Blank[];
      /** The text with each missing place as its label in square brackets. */
      readonly preview: string;
      readonly stops?: readonly Blank[];
    };
