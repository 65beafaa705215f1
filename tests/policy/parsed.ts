import { parser } from 'sax';

export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
};

/** The tree of an XML text, by a strict parser that is not the one that wrote it. Throws where the text is no XML. */
export function parseXml(text: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const reading = parser(true);
  reading.onerror = (error) => {
    throw error;
  };
  reading.onopentag = ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  reading.onclosetag = () => void open.pop();
  reading.ontext = (words) => {
    const element = open.at(-1);
    if (element) element.text += words;
  };
  reading.write(text).close();
  const [root] = top.children;
  if (!root) throw new Error('no element');
  return root;
}

export function all(element: Element, name: string): Element[] {
  const inside = element.children.flatMap((child) => all(child, name));
  return element.name === name ? [element, ...inside] : inside;
}
