import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Every `<site>/<case>.json` with its page: `<case>.html`, or another case's page with some pieces changed. */
export type Case = {
  readonly name: string;
  readonly folder: string;
  readonly html: string;
  readonly expected: Expected;
};

export type Expected = {
  /** The address of the page. */
  readonly url: string;
  /** What the page is to show; a sentence. */
  readonly shows: string;
  /** What no expectation shows: several tickets, another language, an empty ticket that the page does not prove. */
  readonly also?: readonly ('several' | 'language' | 'empty')[];
  /** For pages that only a real browser can show, with the reason. */
  readonly browserOnly?: string;
  /** The page is another case's, with these pieces of its source replaced; each must occur. */
  readonly page?: string;
  readonly change?: Readonly<Record<string, string>>;
  /** Files that stand at other addresses of the case: what the address holds → file beside the page. */
  readonly frames?: Readonly<Record<string, string>>;
  /** What `observe` gives. */
  readonly expect: unknown;
};

const home = dirname(fileURLToPath(import.meta.url));

export function readCases(): Case[] {
  const folders = readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name: site }) => {
    const folder = join(home, site);
    const jsons = readdirSync(folder).filter((file) => file.endsWith('.json'));
    return jsons.map((file) => {
      const name = file.slice(0, -'.json'.length);
      const expected = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Expected;
      const source = readFileSync(join(folder, expected.page ?? `${name}.html`), 'utf8');
      return { name: `${site}/${name}`, folder, html: changed(source, expected, file), expected };
    });
  });
}

function changed(html: string, { change = {} }: Expected, file: string): string {
  return Object.entries(change).reduce((page, [from, to]) => {
    if (!page.includes(from)) throw new Error(`${file}: the page does not hold ${JSON.stringify(from)}`);
    return page.replaceAll(from, to);
  }, html);
}
