/** One answer of a file, before it is checked: fields of an own template, or the reason why it is none. */
export type Row = {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** As far as it has one. */
  readonly title: string;
} & (
  | {
      readonly fields: Readonly<Record<string, unknown>>;
      /** What is otherwise than in the file, in sentences. */
      readonly remarks?: readonly string[];
    }
  | { readonly reason: string }
);

/** What a reader of files may use of the world around. */
export type Reading = {
  /** The text of HTML: blank lines part paragraphs, `- ` begins an item. */
  readHtml(html: string): string;
};

/** A file that cannot be read at all. */
export const unreadable = (reason: string): readonly Row[] => [{ line: 1, title: '', reason }];

/** The line of a word in a JSON file, from 1; `otherwise` where it does not stand there. */
export function lineOf(text: string, word: unknown, otherwise: number): number {
  const at = typeof word === 'string' && word !== '' ? text.indexOf(JSON.stringify(word)) : -1;
  return at === -1 ? otherwise : text.slice(0, at).split('\n').length;
}

/** A field of a value that may be anything, where it is a text. */
export function textIn(value: unknown, name: string): string {
  const field = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return typeof field === 'string' ? field : '';
}
