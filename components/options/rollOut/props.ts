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
  /** Reads a pack. Without `pack` nothing of the file can be used. */
  readPack(text: string): Promise<LoadedPack>;
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

export type LoadedPack = {
  readonly pack?: Pack;
  readonly faults: readonly Fault[];
  /** The file carries a checksum. */
  readonly sealed: boolean;
};
