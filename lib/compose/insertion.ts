/** Text to write, in both forms; `plain` parts paragraphs by blank lines, `html` is our own markup (p, br, a, ul, li). */
export type Content = { readonly plain: string; readonly html: string };

/** Where to write: over the selection or at the caret of the composer, or at its very start. */
export type Place = 'caret' | 'start';

/** Words to put others in place of: a range of the editable, or UTF-16 offsets into a text field's value. */
export type Spot = Range | { readonly start: number; readonly end: number };

export type InsertResult =
  /** Read back and found equal. */
  | { readonly outcome: 'inserted'; readonly way: string; undo(): Promise<boolean> }
  /** The editor refused: it was put back as it was, and the text is on the clipboard. `reason` is a sentence. */
  | { readonly outcome: 'copied'; readonly reason: string }
  /** Neither worked; `reason` says so. The editor is as it was. */
  | { readonly outcome: 'failed'; readonly reason: string };
