import type { ExtraSite } from '../../core/policy/extraSites';
import { type Found, findMessages } from './messages';
import { findRoles } from './roles';
import { candidatesFor } from './tokens';

/** What a person pointed at: blocks that hold the words of a message, messages that are none, and the field. */
export type Examples = {
  readonly customers: readonly Element[];
  readonly agents: readonly Element[];
  readonly none: readonly Element[];
  readonly editor?: Element | undefined;
};

export type Lesson = Omit<ExtraSite, 'host' | 'name' | 'address'>;

/** Selectors that find what was pointed at, and its like; undefined where the page gives nothing to hold on to. */
export function derive(document: Document, { customers, agents, none, editor }: Examples): Lesson | undefined {
  const found = findMessages(document, [...customers, ...agents]);
  if (!found) return undefined;
  const itemOf = (block: Element) => block.closest(found.message);
  const items = (blocks: readonly Element[]) => blocks.map(itemOf).filter((item) => item !== null);
  const roles = findRoles(found, items(customers), items(agents), items(none));
  const field = editor && findEditor(document, editor);
  return {
    message: found.message,
    ...(found.text !== found.message && { text: found.text }),
    ...partIn(found, 'time', times),
    ...partIn(found, 'author', authors),
    ...roles,
    ...(field !== undefined && { editor: field }),
  };
}

const times = ['time[datetime]', 'time', '[itemprop="dateCreated"]'];
const authors = ['[itemprop="author"]', '[data-author]', '.author', '.sender', '.from', '.username', '.name'];

/** The first of some usual selectors that most messages hold outside their words. */
function partIn({ items, text }: Found, key: 'time' | 'author', selectors: readonly string[]): Partial<Lesson> {
  const found = selectors.find((selector) => {
    const holders = items.filter((item) => [...item.querySelectorAll(selector)].some((each) => !each.closest(text)));
    return holders.length * 2 > items.length;
  });
  return found === undefined ? {} : { [key]: found };
}

/** A field is found when it is the first that is hit; one inside a frame by the frame and its body. */
function findEditor(document: Document, editor: Element): string | undefined {
  const frame = editor.ownerDocument === document ? undefined : editor.ownerDocument.defaultView?.frameElement;
  const outer = frame ?? editor;
  const fallback = outer.matches('textarea') ? ['textarea'] : outer.matches('iframe') ? ['iframe'] : [];
  const editable = outer.matches('[contenteditable]') ? ['[contenteditable="true"]'] : [];
  const found = [...candidatesFor(outer), ...editable, ...fallback].find(
    (selector) => document.querySelector(selector) === outer,
  );
  return frame && found !== undefined ? `${found} >>> body` : found;
}
