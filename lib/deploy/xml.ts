import { create } from 'xmlbuilder';

export type XmlElement = ReturnType<typeof create>;

/** Signs that no XML file may hold; a text of a policy has no use for them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const clean = (text: string): string => text.replace(forbidden, '');

/** A document with this root, filled by `fill`, as indented text. */
export function xml(root: string, fill: (root: XmlElement) => void, doctype?: readonly [string, string]): string {
  const element = create(root, { encoding: 'UTF-8' });
  if (doctype) element.dtd(...doctype);
  fill(element);
  return `${element.end({ pretty: true })}\n`;
}

/** One element without a document around it. */
export function element(name: string, attributes: Readonly<Record<string, string>> = {}): string {
  return create(name, { headless: true }).att(attributes).end();
}
