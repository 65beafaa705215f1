import type { Content } from '../insertion';

/** One way of writing into one sort of editor. */
export type Way = {
  readonly name: string;
  fits(element: HTMLElement): boolean;
  /** Writes over the selection. False: the editor did not listen, and the next way that fits may write. */
  write(element: HTMLElement, content: Content): boolean;
  /** What the editor makes of it: `plain`, or either of both, as it likes. */
  readonly form: 'plain' | 'either';
};
