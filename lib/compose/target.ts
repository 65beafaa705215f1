import type { Content } from './insertion';

/** The element handed in: what it is, and what stands in the way of writing into it. */

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** An `input` whose type has no selection (email, number) counts as no field for running text. */
export function isTextField(element: Element): element is TextField {
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && /^(?:text|search|url|tel)$/.test((element as HTMLInputElement).type);
}

/** Why nothing may be written into the element, as a sentence; `undefined` when something may. */
export function refusalOf(element: HTMLElement): string | undefined {
  if (isGone(element)) return 'The composer is no longer on the page.';
  if (!isShown(element)) return 'The composer is hidden.';
  if (isTextField(element)) {
    if (element.matches(':disabled')) return 'The field is switched off.';
    if (element.readOnly) return 'The field is for reading only.';
  } else if (!element.isContentEditable) {
    return 'The composer cannot be edited.';
  }
  if (element.closest('[inert]')) return 'The page has locked this part of itself.';
  if (element.closest('[aria-disabled="true"]')) return 'The composer is switched off.';
  if (element.getAttribute('aria-readonly') === 'true') return 'The composer is for reading only.';
  return undefined;
}

/** Why the text does not fit over the field's selection, as a sentence. Lengths are UTF-16 units, as `maxlength` counts. */
export function overflowOf(element: HTMLElement, { plain }: Content): string | undefined {
  if (!isTextField(element) || element.maxLength < 0) return undefined;
  const { selectionStart, selectionEnd, value, maxLength } = element;
  const length = value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0)) + plain.length;
  if (length <= maxLength) return undefined;
  return `The field takes ${maxLength} characters, and with the answer there would be ${length}.`;
}

export function isGone(element: Element): boolean {
  try {
    return !element.isConnected || !element.ownerDocument.defaultView;
  } catch {
    return true; // Firefox throws for whatever belonged to a frame that was taken away.
  }
}

/** Shown in its own document, and so is every frame around it. */
function isShown(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  try {
    return !view?.frameElement || isShown(view.frameElement);
  } catch {
    return true; // The frame belongs to another origin: what surrounds it cannot be seen.
  }
}

/** Whether keys pressed now would go to the element; the body of a frame has the focus only when the frame has it. */
export function hasFocus(element: Element): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  if (activeElement === null || !element.contains(activeElement)) return false;
  try {
    const frame = element.ownerDocument.defaultView?.frameElement;
    return !frame || hasFocus(frame);
  } catch {
    return true; // The frame belongs to another origin: what surrounds it cannot be seen.
  }
}
