import type { Assessment } from '../../lib/core/assessment';
import type { Refusal } from '../../lib/core/placePolicy';

/** What the extension can do with the page in front. */
export type PageState =
  | { readonly state: 'checking' }
  /** A system was recognised and the panel runs. `site` is the product's name. */
  | { readonly state: 'readable'; readonly site: string }
  /** A system was recognised, but it could not be read; `reason` says why. */
  | { readonly state: 'unreadable'; readonly site: string; readonly reason: string }
  /** The extension has no access to this origin yet; the agent may give it. */
  | { readonly state: 'disabled'; readonly origin: string }
  /** Access is there, but no system was recognised. */
  | { readonly state: 'unknown'; readonly origin: string }
  /** The settings keep the panel from this site. */
  | { readonly state: 'refused'; readonly refusal: Refusal }
  /** A page of the browser itself, or of a store. */
  | { readonly state: 'unsupported' };

export type PopupProps = {
  readonly page: PageState;
  /** Words that were selected on a page to be checked; empty where nothing was selected. */
  readonly selection?: string | undefined;
  readonly theme: 'light' | 'dark' | 'auto';
  /** Judges a text on the device. May throw with the reason. Without it no text can be checked. */
  judge?(text: string, role: 'customer' | 'agent'): Assessment | Promise<Assessment>;
  /** Asks the browser for access to the page in front; must run within the press. Rejects with the reason. */
  onEnable(): Promise<void>;
  onOpenPanel(): void;
  /** Lets the person show by hand where things stand on the page in front. */
  onTeach(): void;
  onOptions(): void;
};
