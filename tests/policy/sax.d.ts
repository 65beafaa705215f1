/** The part of sax that the tests use. */
declare module 'sax' {
  export type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };
  export type Parser = {
    onerror(error: Error): void;
    onopentag(tag: Tag): void;
    onclosetag(name: string): void;
    ontext(text: string): void;
    write(text: string): Parser;
    close(): Parser;
  };
  export function parser(strict: boolean, options?: { trim?: boolean }): Parser;
}
