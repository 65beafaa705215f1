import type { DryRun, Ticket } from '../../../lib/core/dryRun';
import type { Pack } from '../../../lib/core/policy/pack';
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
  /**
   * Reads a pack in slices. Without `pack` nothing of the file can be used. Rejects when it is aborted.
   * @param onProgress is told how far it is, from 0 to 1.
   */
  readPack(text: string, onProgress?: (share: number) => void, signal?: AbortSignal): Promise<LoadedPack>;
  /** The text of a pack as a person writes in it: of a pack's file, or of a pack. */
  packText(from: string | Pack): Promise<string>;
  /** Checks the text of a pack in slices. Rejects when it is aborted. */
  lintPack(text: string, signal?: AbortSignal): Promise<LintedPack>;
  /** Hands the user the text of a pack as a file, whatever is wrong with it. */
  onSaveText(text: string): void;
  /** Hands the user the pack as a file with its checksum. */
  onSavePack(pack: Pack): Promise<void>;
  readTickets(text: string): Promise<{ readonly tickets: readonly Ticket[]; readonly faults: readonly string[] }>;
  /** Judges the messages under both settings, in slices. Rejects when it is aborted. */
  dryRun(
    tickets: readonly Ticket[],
    settings: { readonly before: Draft; readonly after: Draft },
    onProgress: (done: number) => void,
    signal: AbortSignal,
  ): Promise<DryRun>;
  /** Hands the user what came of it as a table. */
  onSaveDryRun(result: DryRun): Promise<void>;
};

/** A problem in the text of a pack. `at`: offset and length in UTF-16 units, line and column from 1. */
export type PackProblem = Fault & {
  readonly weight: 'refused' | 'advice';
  readonly at: { readonly offset: number; readonly length: number; readonly line: number; readonly column: number };
};
export type LintedPack = { readonly pack?: Pack; readonly problems: readonly PackProblem[] };

export type LoadedPack = {
  readonly pack?: Pack;
  readonly faults: readonly Fault[];
  /** The file carries a checksum. */
  readonly sealed: boolean;
};
