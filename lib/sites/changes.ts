import { type Attention, inTexts, showing } from './attention';
import { allIn, attributeOf, holderOf, isElement } from './dom';

/**
 * Knows what has changed in a page since it was read, so that reading it again costs what has changed and no more.
 * Nothing is ever taken from memory that a change may have touched: where that is not known, it is read anew.
 */
export type Changes = {
  /** Follows what stands in these nodes, and nothing else from now on. */
  follow(nodes: readonly Node[]): void;
  /** Takes in all that has changed up to this moment; to be called before a reading. */
  settle(): void;
  /**
   * Stands for the state of an element and all that is in it: the same as long as nothing that is read has changed
   * there. Undefined for an element that is not followed.
   */
  stateOf(element: Element): object | undefined;
  /** Forgets all states, where something has changed that no record tells of. */
  forget(): void;
};

/** `changed` is called after each burst of changes that may matter. Ends with `signal`. */
export function createChanges(
  document: Document,
  attention: Attention,
  changed: () => void,
  signal: AbortSignal,
): Changes {
  const named = [...attention.named, ...(attention.shown ? showing : [])];
  let states = new WeakMap<Node, object>();
  let roots: readonly Node[] = [];
  const { MutationObserver } = document.defaultView ?? globalThis;
  const take = (records: readonly MutationRecord[]) =>
    records.map((record) => takeIn(record, states, attention)).includes(true);
  const observer = new MutationObserver((records) => {
    if (take(records)) changed();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  const observe = (root: Node) => {
    const attributeOldValue = true;
    // Of what stands around a list only its attributes are read: a class there may say something of all messages.
    for (let each = named.length > 0 ? holderOf(root) : null; each; each = holderOf(each)) {
      if (!roots.includes(each)) observer.observe(each, { attributeFilter: named, attributeOldValue });
    }
    const attributeFilter = [...new Set([...named, ...inTexts])];
    const all = { childList: true, characterData: true, subtree: true };
    observer.observe(root, { ...all, attributeFilter, attributeOldValue });
  };
  return {
    follow(nodes) {
      if (nodes.length === roots.length && nodes.every((node, index) => node === roots[index])) return;
      observer.disconnect();
      roots = nodes;
      states = new WeakMap();
      nodes.forEach(observe);
    },
    settle() {
      take(observer.takeRecords());
    },
    stateOf(element) {
      const known = states.get(element);
      if (known || !roots.some((root) => root.contains(element))) return known;
      const state = {};
      states.set(element, state);
      return state;
    },
    forget() {
      states = new WeakMap();
    },
  };
}

type States = WeakMap<Node, object>;

/** Takes out the states that a change may have touched. Whether it may matter to a reading. */
function takeIn(record: MutationRecord, states: States, attention: Attention): boolean {
  const { type, target, removedNodes } = record;
  const lost = forgetAround(target, states);
  if (type === 'attributes') {
    const telling = matters(record, attention);
    // Selectors see what stands around an element; it may say the role of all messages in it.
    if (telling) forgetInside((attention.beside && holderOf(target)) || target, states);
    return telling || lost || (attention.shown && showing.includes(record.attributeName ?? ''));
  }
  // What is taken out can change unseen before it comes back.
  for (const node of removedNodes) forgetInside(node, states);
  if (attention.beside) forgetInside(target, states);
  return true;
}

/** Whether any state was lost. */
function forgetAround(node: Node, states: States): boolean {
  let lost = false;
  for (let each: Node | null = node; each; each = holderOf(each)) lost = states.delete(each) || lost;
  return lost;
}

function forgetInside(node: Node, states: States): void {
  if (!isElement(node)) return;
  states.delete(node);
  for (const each of allIn(node, '*')) states.delete(each);
}

/** Whether a selector of the site can tell the attribute's values apart. */
function matters({ target, attributeName, oldValue }: MutationRecord, { named, classes }: Attention): boolean {
  if (attributeName === null || !named.has(attributeName)) return false;
  if (attributeName !== 'class' || !classes) return true;
  const was = wordsOf(oldValue);
  const is = wordsOf(attributeOf(target as Element, 'class'));
  return [...classes].some((name) => was.has(name) !== is.has(name));
}

const wordsOf = (names: string | null) => new Set(names?.split(/\s+/));
