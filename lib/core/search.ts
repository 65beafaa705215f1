import MiniSearch from 'minisearch';
import type { Work } from './slices';
import type { Template } from './template';

/** Finds templates by words, as they are typed. */
export type TemplateSearch = {
  /**
   * The templates that hold every word of the query, best first; the last word may be the beginning of one, longer words
   * may be misspelt. A hit in shortcut, title or tags counts more than one in the text. `weightOf` multiplies the score
   * of a template, so that among equals what fits the message comes first. Common little words narrow nothing down.
   */
  find(query: string, weightOf?: (template: Template) => number): readonly Template[];
};

/** Where words are looked for, and what a hit there counts. */
const fields = { shortcut: 8, title: 5, tags: 4, folder: 3, names: 1.5, body: 1, why: 0.5 } as const;
type Field = keyof typeof fields;
const everywhere = Object.keys(fields) as Field[];
/** Where a single letter is looked for: in a text every letter begins some word. */
const short: readonly Field[] = ['shortcut', 'title', 'tags', 'folder'];

/** Shorter words are too easily taken for others. In UTF-16 units. */
const fuzzyFrom = 5;

/** Words that nearly every answer holds, in English and Spanish; they are left out of the index and of queries. */
const common: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by can do for from has have i if in is it me my not of on or our so that the this to us ' +
    'was we what when will with you your al con de del el en es la las le lo los mi no nos o para por que se si su tu un una y'
  ).split(' '),
);

/** Reads the templates, a small piece at a time. `namesOf`: words of the interface that a template is found by as well. */
export function* searchWork(
  templates: readonly Template[],
  namesOf: (template: Template) => readonly string[],
): Work<TemplateSearch> {
  const index = new MiniSearch<Record<Field, string> & { id: number }>({ fields: everywhere, processTerm });
  for (const [id, template] of templates.entries()) {
    const { title, tags = [], folder = '', shortcut = '', situations, why, body } = template;
    const names = [...namesOf(template), ...situations].join(' ');
    index.add({ id, title, tags: tags.join(' '), folder, shortcut, names, why, body });
    yield;
  }
  return {
    find(query, weightOf = () => 1) {
      const { words, single } = wordsOf(query);
      if (words.length === 0) return [];
      const hits = index.search(words.join(' '), {
        combineWith: 'AND',
        prefix: (_, at, all) => at === all.length - 1,
        fuzzy: (word) => (word.length < fuzzyFrom ? false : 0.2),
        boost: fields,
        fields: single ? [...short] : everywhere,
        boostDocument: (id) => {
          const template = templates[Number(id)];
          return template ? weightOf(template) : 1;
        },
      });
      return hits.flatMap(({ id }) => templates[Number(id)] ?? []);
    },
  };
}

/** The words of a query. A single letter after others is the beginning of a word that tells nothing yet. */
function wordsOf(query: string): { readonly words: readonly string[]; readonly single: boolean } {
  const all = query.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const isLetter = [...(all.at(-1) ?? '')].length === 1;
  const words = isLetter && all.length > 1 ? all.slice(0, -1) : all;
  return { words, single: isLetter && all.length === 1 };
}

/** Lower case, without accents. */
function processTerm(word: string): string | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain === '' || common.has(plain) ? null : plain;
}
