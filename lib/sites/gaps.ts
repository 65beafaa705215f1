import type { Message } from '../core/conversation';
import type { SiteData } from './data';
import { type Accept, fieldValue, queryAll, type Root } from './selectors';

/** What the page did not show, in sentences for the panel. */
export function gapsOf(data: SiteData, root: Root, messages: readonly Message[], accept: Accept): string[] {
  const gaps = (data.gaps ?? []).flatMap((gap) => {
    const values = queryAll(root, gap.selector)
      .filter(accept)
      .map((element) => fieldValue(element, gap))
      .filter((value) => value !== undefined);
    if (values.length === 0) return [];
    const number = gap.match === undefined ? values.length : Number(values[0]?.replace(/\D/g, ''));
    return number > 0 ? [gap.say.replaceAll('{n}', String(number))] : [];
  });
  if (messages.length === 0) return [...gaps, 'There is no message on this page yet.'];
  const count = (of: (message: Message) => boolean) => messages.filter(of).length;
  const all = messages.length;
  const empty = count(({ text }) => text === '');
  const roles = count(({ role }) => role === 'unknown');
  const visibilities = count(({ visibility }) => visibility === 'unknown');
  if (empty > 0) gaps.push(`${part(empty, all)} without text that can be read: collapsed, or only a picture.`);
  if (roles > 0)
    gaps.push(`The page does not say of ${part(roles, all)} whether a customer or a member of staff wrote.`);
  if (visibilities > 0)
    gaps.push(`The page does not say of ${part(visibilities, all)} whether the customer can see it.`);
  return gaps;
}

function part(count: number, all: number): string {
  return count === all ? `${all === 1 ? 'the message' : `all ${all} messages`}` : `${count} of ${all} messages`;
}
