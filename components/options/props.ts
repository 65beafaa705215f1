import type { OwnProblem } from '../../lib/core/own/check';
import type { OwnImport } from '../../lib/core/own/exchange/import';
import type { OwnTemplate, Trashed } from '../../lib/core/own/own';
import type { Unfit } from '../../lib/core/own/sync';
import type { EffectivePolicy, Policy, PolicyKey } from '../../lib/core/policy';
import type { ExtraSite } from '../../lib/core/policy/extraSites';
import type { Imported } from '../../lib/core/policy/importPages';
import type { MemorySize, Remembered } from '../../lib/core/remembered';
import type { Arrival } from './doctor/state';
import type { RollOutProps } from './rollOut/props';

/** A page that the agent enabled. */
export type EnabledPage = {
  /** `https://tickets.example.org` */
  readonly origin: string;
  /** Name of the product that was recognised there, if any. */
  readonly site?: string;
  /** Enabled by the organisation; the agent cannot remove it. */
  readonly managed?: boolean;
};

export type Versions = {
  readonly extension: string;
  readonly rules: string;
  readonly model: string;
  readonly templates: string;
};

export type { Imported };
/** The ladder memory, as far as the person in front may see and erase it. */
export type MemoryProps = {
  readonly size: MemorySize;
  /** The agent's date, YYYY-MM-DD. */
  readonly today: string;
  /** The customer whom a panel asked to show. */
  readonly shown: readonly Remembered[] | undefined;
  /** Title of an answer by its id, where it is known. */
  titleOf(template: string): string | undefined;
  /** Everybody with this address, on whatever site. */
  onFind(address: string): Promise<readonly Remembered[]>;
  onExport(customers: readonly Remembered[]): void;
  /** Erases one customer's steps, or without a key everybody's. */
  onErase(key?: string): Promise<void>;
};

/** The agent's own answers. */
export type OwnProps = {
  readonly shelf: { readonly templates: readonly OwnTemplate[]; readonly trash: readonly Trashed[] };
  /** How keeping them alike on the agent's devices went last. */
  readonly sync: {
    readonly state: { readonly alike: number; readonly unfit: readonly Unfit[]; readonly failed?: string } | undefined;
    /** Takes the copies for other devices away. */
    onErase(): Promise<void>;
  };
  check(template: OwnTemplate): readonly OwnProblem[];
  /** A new answer to start from. */
  empty(): OwnTemplate;
  /** Stores answers; those in the trash come out of it. */
  onSave(...templates: readonly OwnTemplate[]): Promise<void>;
  onTrash(template: OwnTemplate): Promise<void>;
  /** Hands the user a file: whole, or as a table for spreadsheets. */
  onExport(as: 'json' | 'csv'): void;
  /** What a file would bring; stores nothing. */
  readImport(text: string): OwnImport;
};

export type OptionsProps = {
  readonly own: OwnProps;
  readonly memory: MemoryProps;
  readonly rollOut: RollOutProps;
  /** How many picks of answers are counted. */
  readonly picks: { readonly count: number; onReset(): Promise<void> };
  readonly effective: EffectivePolicy;
  readonly pages: {
    /** Names of the cloud products that are read without any setting. */
    readonly cloud: readonly string[];
    readonly enabled: readonly EnabledPage[];
  };
  readonly versions: Versions;
  readonly doctor: {
    readonly arrival: Arrival;
    /** The browser and the system, with their versions, as they name themselves. */
    readonly machine: { readonly browser: string; readonly system: string };
  };
  /** Puts a report on the clipboard. Rejects with the reason. */
  onCopyReport(text: string): Promise<void>;
  /** Stores a value as the user's choice; `crisisLines` holds the user's own lines only. Rejects with the reason. */
  onChange<K extends PolicyKey>(key: K, value: Policy[K]): Promise<void>;
  /** Drops the user's choice of a key. */
  onReset(key: PolicyKey): Promise<void>;
  onRemovePage(origin: string): Promise<void>;
  /** Takes a page out of those that the user taught. */
  onRemoveTaught(page: ExtraSite): Promise<void>;
  /** Hands the user a file with the taught pages, in the form that a policy takes. */
  onExportTaught(): Promise<void>;
  /** Takes in such a file; says what could not be used. */
  onImportTaught(file: string): Promise<Imported>;
  /** Hands the user a file with all of the user's settings. */
  onExport(): Promise<void>;
  /** Erases all of the user's settings and enabled pages. */
  onErase(): Promise<void>;
};
