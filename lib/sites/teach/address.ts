import { addressOf } from '../recognise';

/**
 * The address of the ticket in front with `{id}` in place of its number: the last part of the path, of the query or of
 * the fragment that holds three digits, or that looks like a made-up id. Without one, the address as it stands.
 */
export function addressTemplate(url: URL): string {
  const address = addressOf(url);
  const parts = [...address.matchAll(/[^/?&#=]+/g)].filter(({ 0: part, index }) => isId(part, address[index - 1]));
  const last = parts.at(-1);
  if (!last) return address;
  return `${address.slice(0, last.index)}{id}${address.slice(last.index + last[0].length).replace(/[&#].*$/, '')}`;
}

/** Short numbers may be pages or folders, but for the value of a key. */
function isId(part: string, before: string | undefined): boolean {
  if (/^[A-Z]{2,10}-\d+$/.test(part) || /^\d{3,}$/.test(part)) return true;
  if (before === '=' && /^\d+$/.test(part)) return true;
  return /^(?=.*\d)[\w-]{12,}$/.test(part) || (before === '/' && /^\d+$/.test(part));
}
