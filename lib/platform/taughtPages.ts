import { type ExtraSite, isSamePage } from '../core/policy/extraSites';
import { readSettings, saveSetting } from './settings';

/** The pages that the user taught, in the user's own settings; those of the organisation are never touched. */

async function own(): Promise<readonly ExtraSite[]> {
  return (await readSettings()).layers.user.extraSites ?? [];
}

/** The addresses that were taught for a host, by the user and by the organisation. */
export async function taughtAddresses(host: string): Promise<string[]> {
  const { extraSites } = (await readSettings()).policy;
  return extraSites.filter((page) => page.host === host).map(({ address }) => address);
}

/** Adds pages; one that was taught before is replaced. */
export async function saveTaught(...taught: readonly ExtraSite[]): Promise<void> {
  const others = (await own()).filter((page) => !taught.some((each) => isSamePage(each, page)));
  await saveSetting('extraSites', [...others, ...taught]);
}

export async function removeTaught(taught: ExtraSite): Promise<void> {
  const rest = (await own()).filter((page) => !isSamePage(taught, page));
  await saveSetting('extraSites', rest.length > 0 ? rest : undefined);
}
