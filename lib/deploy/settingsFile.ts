import type { Work } from '../core/slices';
import { type Fault, readingJson } from './json';
import { isObject } from './pack';
import { checkSettings } from './settings';

/** A settings file as it stands, its values not yet checked; or what keeps it from being read at all. */
export type SettingsFile = { readonly draft?: Readonly<Record<string, unknown>>; readonly faults: readonly Fault[] };

/** Reads the text of a settings file: it must be JSON, an object, and say nothing twice. Never throws. */
export function* readSettingsFile(text: string): Work<SettingsFile> {
  const read = yield* readingJson(text);
  if (!('value' in read)) return read;
  if (isObject(read.value)) return { draft: read.value, faults: [] };
  return { faults: checkSettings(read.value).problems };
}
