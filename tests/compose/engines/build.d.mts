/** Bundles the pages of the battery. Returns the folder. */
export function buildEngines(): Promise<string>;
