import type { Draft, Fault } from './draft';

/** What the administrators' form needs of the page around it. */
export type RollOutProps = {
  /** What is wrong with a settings file, by path; nothing when a kit can be made of it. */
  check(draft: Draft): readonly Fault[];
  /** Reads a settings file. Faults of its form only, such as a key that stands twice; its values are told by `check`. */
  read(text: string): Promise<{ readonly draft?: Draft; readonly faults: readonly Fault[] }>;
  /** Hands the user the settings as a file. */
  onSave(draft: Draft): void;
  /** Hands the user every file of the roll-out in one archive; the number of files. Rejects for settings with a fault. */
  onKit(draft: Draft): Promise<number>;
};
