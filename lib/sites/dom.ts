/**
 * A form gives its fields by their names, before its own properties: one with a field named `nextSibling` or `closest`
 * leads a reader in circles, or ends it. A mail can bring such a form along, so that what may be one is asked by these.
 */

type Parented = ParentNode & Node;

/** Programs that read the sites' data alone have no DOM. */
const getter = <Value>(name: keyof Node) =>
  Object.getOwnPropertyDescriptor(globalThis.Node?.prototype ?? {}, name)?.get as ((this: Node) => Value) | undefined;
const parentElement = getter<Element | null>('parentElement');
const parentNode = getter<Node | null>('parentNode');
const nodeType = getter<number>('nodeType');

export function parentOf(node: Node): Element | null {
  return parentElement ? parentElement.call(node) : node.parentElement;
}

/** What an element or a text stands in: another element, the host of its shadow root, or the frame of its document. */
export function holderOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent) return parent;
  const root = (parentNode ? parentNode.call(node) : node.parentNode) ?? node;
  if (root.nodeType === 11) return (root as ShadowRoot).host;
  return root.nodeType === 9 ? ((root as Document).defaultView?.frameElement ?? null) : null;
}

/** The nearest ancestor that matches, the element itself left out. */
export function closestAround(element: Element, selector: string): Element | undefined {
  const parent = parentOf(element);
  return parent ? (Element.prototype.closest.call(parent, selector) ?? undefined) : undefined;
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** All that match below a document, a shadow root or an element, in document order. */
export function allIn(root: Parented, selector: string): Element[] {
  const type = nodeType ? nodeType.call(root) : root.nodeType;
  const prototype = type === 9 ? Document.prototype : type === 11 ? DocumentFragment.prototype : Element.prototype;
  return [...prototype.querySelectorAll.call(root, selector)];
}

export function isElement(node: Node): node is Element {
  return (nodeType ? nodeType.call(node) : node.nodeType) === 1;
}

/** Whether it is a form, which is known by its name, or by not having one. */
export function isForm(element: Element): boolean {
  return typeof element.localName !== 'string' || element.localName === 'form';
}
