import { selectedIn } from './caret';
import type { Spot } from './insertion';
import { isTextField } from './target';

/** A semicolon and a word, just before the caret. `word` is without the semicolon, `spot` with it. */
export type Typed = { readonly word: string; readonly spot: Spot };

/** Longest text before the caret that is looked at, in UTF-16 units. */
const reach = 60;
/** What may stand before the semicolon: nothing, a space (also one without a width, as editors use) or a bracket. */
const shortcut = /(?:^|[\s\u200B\u2060\uFEFF([])(;([\p{L}\p{N}][\p{L}\p{N}_-]*))$/u;

/** Reads what was typed last in the element that has the focus; nothing when words are selected. */
export function typedBefore(element: HTMLElement): Typed | undefined {
  if (isTextField(element)) {
    const { selectionStart: caret, selectionEnd, value } = element;
    if (caret === null || caret !== selectionEnd) return undefined;
    const found = shortcut.exec(value.slice(Math.max(0, caret - reach), caret));
    return found?.[1] && found[2]
      ? { word: found[2], spot: { start: caret - found[1].length, end: caret } }
      : undefined;
  }
  const range = element.isContentEditable ? selectedIn(element) : undefined;
  return range?.collapsed ? typedIn(range) : undefined;
}

/** In the text nodes that stand side by side before the caret: browsers and editors part them where they like. */
function typedIn(caret: Range): Typed | undefined {
  const [last, end] = textAt(caret);
  if (!last) return undefined;
  let text = last.data.slice(0, end);
  let [first, start] = [last, 0];
  while (text.length < reach && first.previousSibling?.nodeType === 3) {
    first = first.previousSibling as Text;
    text = first.data + text;
  }
  const found = shortcut.exec(text);
  if (!found?.[1] || !found[2]) return undefined;
  start = text.length - found[1].length;
  while (first !== last && start >= first.length) {
    start -= first.length;
    first = first.nextSibling as Text;
  }
  const spot = caret.cloneRange();
  spot.setStart(first, start);
  spot.setEnd(last, end);
  return { word: found[2], spot };
}

/** The text before the caret, which may be told as a place between nodes. */
function textAt({ startContainer, startOffset }: Range): readonly [Text | undefined, number] {
  if (startContainer.nodeType === 3) return [startContainer as Text, startOffset];
  const before = startContainer.childNodes[startOffset - 1];
  return before?.nodeType === 3 ? [before as Text, (before as Text).length] : [undefined, 0];
}
