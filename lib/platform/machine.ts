import { browser } from 'wxt/browser';

type Brand = { readonly brand: string; readonly version: string };
/** Firefox alone names itself. */
type FirefoxRuntime = { getBrowserInfo?(): Promise<{ readonly name: string; readonly version: string }> };
type BrandData = { getHighEntropyValues(names: string[]): Promise<{ fullVersionList?: readonly Brand[] }> };

/** Browser and system, with their versions, as they name themselves. Never rejects: what is not told is left out. */
export async function describeMachine(): Promise<{ readonly browser: string; readonly system: string }> {
  const system = await browser.runtime
    .getPlatformInfo()
    .then(({ os, arch }) => `${os} ${arch}`)
    .catch(() => '');
  return { browser: await browserName().catch(() => navigator.userAgent), system };
}

async function browserName(): Promise<string> {
  if ('userAgentData' in navigator) {
    const data = navigator.userAgentData as BrandData;
    const { fullVersionList = [] } = await data.getHighEntropyValues(['fullVersionList']);
    // One brand is made up, so that nobody relies on the list.
    const real = fullVersionList.filter(({ brand }) => !/not.{0,3}brand/i.test(brand));
    if (real.length > 0) return real.map(({ brand, version }) => `${brand} ${version}`).join(', ');
  }
  const { getBrowserInfo } = browser.runtime as FirefoxRuntime;
  if (!getBrowserInfo) return navigator.userAgent;
  const { name, version } = await getBrowserInfo();
  return `${name} ${version}`;
}
