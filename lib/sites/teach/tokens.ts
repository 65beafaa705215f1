import { countedStem, isStable, moduleStem } from './words';

/** A piece of a selector that describes an element; the lower the cost, the longer it is likely to hold. */
export type Token = { readonly selector: string; readonly cost: number };

/** Attributes whose values name a sort of thing. None of them holds a person's words. */
const named = new Map<string, number>([
  ...['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy'].map((name) => [name, 0] as const),
  ...['itemprop', 'data-role', 'data-type', 'data-kind', 'data-direction', 'data-component'].map(
    (name) => [name, 1] as const,
  ),
  ...['data-sender-type', 'data-author-type', 'data-message-type', 'data-author-role'].map(
    (name) => [name, 1] as const,
  ),
  ['role', 2],
]);
const speaking = /message|comment|article|entry|post|note|reply|thread|author|sender/;
const tags = new Map([
  ['article', 5],
  ['li', 6],
  ['time', 4],
  ['textarea', 4],
  ['section', 7],
]);
/** Words of layout: they hold, but say little. */
const layout =
  /^(?:flex|grid|block|container|wrapper?|col(?:umn)?s?|left|right|top|bottom|center|clearfix|text|small|large)$/i;

/** What describes an element by itself, best first; none for an element without a name that lasts. */
export function tokensOf(element: Element): Token[] {
  const tokens: Token[] = [];
  const add = (selector: string, cost: number) => tokens.push({ selector, cost });
  for (const { name, value } of element.attributes) {
    const cost = named.get(name);
    if (cost !== undefined) addValue(name, value, cost, add);
    else if (name.startsWith('data-') && isStable(name) && speaking.test(name)) add(`[${name}]`, 2);
  }
  addValue('id', element.id, 2, add);
  if (element.matches('textarea, input, iframe')) addValue('name', element.getAttribute('name') ?? '', 1, add);
  for (const word of element.classList) {
    const stem = moduleStem(word);
    if (stem !== undefined) add(`[class*="${CSS.escape(stem)}"]`, 4);
    else if (isStable(word)) add(`.${CSS.escape(word)}`, layout.test(word) ? 7 : 3);
  }
  const tag = element.localName;
  if (tag.includes('-') && isStable(tag)) add(tag, 2);
  const cost = tags.get(tag);
  if (cost !== undefined) add(tag, cost);
  return tokens.sort((a, b) => a.cost - b.cost);
}

function addValue(name: string, value: string, cost: number, add: (selector: string, cost: number) => void): void {
  const stem = countedStem(value);
  if (stem !== undefined) add(`[${name}^="${CSS.escape(stem)}"]`, cost + 1);
  else if (isStable(value)) add(name === 'id' ? `#${CSS.escape(value)}` : `[${name}="${CSS.escape(value)}"]`, cost);
}

/** How far up a description may lean on the elements around. */
const reach = 6;

/** Selectors that could describe an element, best first: one piece, two pieces, or a piece below an ancestor's. */
export function candidatesFor(element: Element): string[] {
  const own = tokensOf(element);
  const all: Token[] = own.filter(({ cost }) => cost < 7);
  for (const [index, a] of own.slice(0, 5).entries()) {
    for (const b of own.slice(index + 1, 5)) {
      const [first, second] = /^[a-z]/.test(b.selector) ? [b, a] : [a, b]; // A tag's name has to stand first.
      if (!/^[a-z]/.test(second.selector))
        all.push({ selector: first.selector + second.selector, cost: a.cost + b.cost });
    }
  }
  let around = element.parentElement;
  for (let step = 0; around && step < reach; step += 1, around = around.parentElement) {
    const joint = step === 0 ? ' > ' : ' ';
    const ends = own.length > 0 ? own.slice(0, 3) : step === 0 ? [{ selector: element.localName, cost: 8 }] : [];
    for (const outer of tokensOf(around).slice(0, 3)) {
      for (const end of ends) {
        all.push({ selector: outer.selector + joint + end.selector, cost: outer.cost + end.cost + 2 + step });
      }
    }
  }
  return [...new Set(all.sort((a, b) => a.cost - b.cost).map(({ selector }) => selector))].slice(0, 120);
}
