/** The browsers of Chromium's family, and where each looks for policies. */
export const chromiums = [
  {
    id: 'chrome',
    name: 'Google Chrome',
    registry: 'SOFTWARE\\Policies\\Google\\Chrome',
    linux: '/etc/opt/chrome/policies/managed',
    mac: 'com.google.Chrome',
  },
  {
    id: 'chromium',
    name: 'Chromium',
    registry: 'SOFTWARE\\Policies\\Chromium',
    linux: '/etc/chromium/policies/managed',
    mac: 'org.chromium.Chromium',
  },
  {
    id: 'edge',
    name: 'Microsoft Edge',
    registry: 'SOFTWARE\\Policies\\Microsoft\\Edge',
    linux: '/etc/opt/edge/policies/managed',
    mac: 'com.microsoft.Edge',
  },
] as const;

export const firefox = {
  id: 'firefox',
  name: 'Mozilla Firefox',
  registry: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
  linux: '/etc/firefox/policies/policies.json',
  mac: 'org.mozilla.firefox',
} as const;

/** One file of the kit. The registry's own files are UTF-16, little endian, with a mark of the order. */
export type KitFile = { readonly path: string; readonly text: string; readonly encoding?: 'utf-16le' };
