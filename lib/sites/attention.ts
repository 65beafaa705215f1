import type { MessageData, SiteData } from './data';
import type { Selector } from './site';

/** What of a page's attributes the reading of messages rests on. Made from a site's data once. */
export type Attention = {
  /** Attributes that the site's selectors and fields name. */
  readonly named: ReadonlySet<string>;
  /** Classes that its selectors name; undefined where one asks for a part of a class, so that any may matter. */
  readonly classes: ReadonlySet<string> | undefined;
  /** What is read of a message may rest on what stands beside it in the page. */
  readonly beside: boolean;
  /** Whether a message counts may rest on whether it is shown. */
  readonly shown: boolean;
};

/** By these, and by what styles make of them, a page shows and hides. */
export const showing = ['style', 'class', 'hidden'];

/** What the reader of texts asks of elements inside a message, whatever the site: hidden parts, quotes, signatures. */
export const inTexts =
  'hidden aria-hidden style class id name type cite alt data-smartmail data-signature data-marker'.split(' ');

type Asked = Selector & { readonly read?: string };

export function attentionOf({ messages, list = [], gaps = [], scope = [] }: SiteData): Attention {
  const fields: readonly Asked[] = [
    ...messages.flatMap((data) => [...data.item, ...fieldsOf(data)]),
    ...list,
    ...gaps,
    ...scope,
  ];
  const selectors = [...fields.map(({ selector }) => selector), ...messages.flatMap(plainOf)];
  const all = selectors.join(' ');
  const named = new Set([...all.matchAll(/\[\s*([\w-]+)/g)].map(([, name = '']) => name));
  for (const { read } of fields) if (read?.startsWith('@')) named.add(read.slice(1));
  const part = named.has('class') || all.includes('\\');
  if (/\.[\w-]/.test(all)) named.add('class');
  if (/#[\w-]/.test(all)) named.add('id');
  return {
    named,
    classes: part ? undefined : new Set([...all.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)),
    beside: messages.some(looksBeside),
    shown: messages.some(({ shownOnly }) => shownOnly),
  };
}

/** All that is looked up in the element of a message. */
function fieldsOf({ skip = [], id, author, time = [], role = [], visibility = [], body }: MessageData): Asked[] {
  const names = [...(author?.name ?? []), ...(author?.email ?? []), ...(author?.key ?? [])];
  return [...skip, ...id, ...names, ...time, ...role, ...visibility, ...body];
}

function plainOf({ without = [], quotes = [] }: MessageData): string[] {
  return [...without, ...quotes];
}

/** The frames and shadow roots in which parts of a message may stand, as selectors of what holds them. */
export function stepsInto(data: MessageData): string[] {
  const stepping = fieldsOf(data).filter(({ selector }) => selector.includes('>>>'));
  return [...new Set(stepping.map(({ selector }) => (selector.split('>>>')[0] ?? '').trim()))];
}

const beside = /[+~](?!=)|:(?:nth-|first-|last-|only-)/;
const around = /[+~](?!=)|:(?:has|nth-|first-|last-|only-|empty)/;

/**
 * Parts are looked up below the message's element, so that the last step of a selector is matched inside it; what is
 * asked of the element itself, and the steps before, may tell of what stands outside.
 */
function looksBeside(data: MessageData): boolean {
  const { skip = [], role = [], visibility = [] } = data;
  const itself = [...skip, ...role, ...visibility].some(({ selector }) => beside.test(unquoted(selector)));
  const inside = [...fieldsOf(data).map(({ selector }) => selector), ...plainOf(data)];
  return itself || inside.some((selector) => around.test(withoutLastStep(selector)));
}

/** Of each alternative, what stands before the last descendant or child. */
function withoutLastStep(selector: string): string {
  return unquoted(selector)
    .replace(/\s*([+~>])\s*/g, '$1')
    .split(',')
    .map((each) => each.trim().replace(/[ >][^ >]*$|^[^ >]*$/, ''))
    .join(',');
}

function unquoted(selector: string): string {
  return selector.replace(/"[^"]*"|'[^']*'/g, '');
}
