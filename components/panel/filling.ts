import type { Blank, Filled, Template } from '../../lib/core/template';
import type { Answers } from './answers';
import type { PanelProps } from './props';

/** A template with the answers so far, and everything that may be asked for it. */
export type Filling = {
  readonly filled: Filled | undefined;
  /** Why the template could not be filled at all. */
  readonly broken?: string;
  /** What is asked, in the order of the text: also what is answered already, so that no field vanishes while typing. */
  readonly blanks: readonly Blank[];
  readonly stops: readonly Blank[];
  /** Names of the blanks that still want an answer. */
  readonly missing: ReadonlySet<string>;
};

/** Fills a template; a template that cannot be filled gives the reason instead of an error. */
export function fillingOf(fill: PanelProps['fill'], template: Template, answers: Answers): Filling {
  try {
    const filled = fill(template, answers);
    const missing = filled.ready ? [] : filled.blanks;
    const asked = fill(template, {});
    const first = asked.ready ? [] : asked.blanks;
    const known = new Set(first.map(({ name }) => name));
    return {
      filled,
      blanks: [...first, ...missing.filter(({ name }) => !known.has(name))],
      stops: (filled.stops ?? []).filter(({ name }) => !known.has(name)),
      missing: new Set(missing.map(({ name }) => name)),
    };
  } catch (error) {
    const broken = error instanceof Error ? error.message : String(error);
    return { filled: undefined, broken, blanks: [], stops: [], missing: new Set() };
  }
}
