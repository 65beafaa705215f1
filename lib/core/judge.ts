import type { DraftKind, Kind, Note } from './kinds';
import { mending } from './mending';
import type { Model } from './model';
import type { Recall } from './recall';
import type { Language } from './rules/compile';
import type { Spared } from './rules/spared';

/** All that `classify` judges with: the compiled packs, the learned part or `null`, and thresholds in place of its own. */
export type Judge = {
  readonly packs: readonly Language[];
  readonly model: Model | null;
  /** Probabilities of the learned part from which a kind, note or fault counts, in place of its own. */
  readonly thresholds?: Partial<Record<Kind | Note | DraftKind, number>>;
  /** Kinds that are not looked for. */
  readonly off?: ReadonlySet<Kind | Note | DraftKind>;
  /** Words that never count. */
  readonly spared?: Spared;
  /** For a text that is judged again and again while it changes; its people and its language stay the same. */
  readonly recall?: Recall;
};

/**
 * The pack for a language: the same primary tag. What cannot be told is judged by the first pack. It reads misspelt words as the
 * judge does.
 */
export function packFor({ packs, model }: Judge, lang: string): Language | undefined {
  const primary = lang.toLowerCase().split(/[-_]/)[0];
  const pack = primary === 'und' ? packs[0] : packs.find((one) => one.lang === primary);
  return pack && mending(pack, model);
}
