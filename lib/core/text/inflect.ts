import { irregular } from './tables/irregular';

const vowel = /[aeiou]/;
const seen = new Map<string, readonly string[]>();

/**
 * The forms of an English word: plural or third person, past, participle, gerund (also without its g), superlative.
 * Forms are made, not recognised, so that a form of two words ("left", "found") belongs to both. Agent nouns are no
 * inflections: "killer" is no form of "kill". Some made forms are no words; they never occur and do no harm.
 */
export function inflections(word: string): readonly string[] {
  const known = seen.get(word);
  if (known) return known;
  const forms = [...new Set([word, ...regular(word), ...(irregular[word] ?? [])])];
  seen.set(word, forms);
  return forms;
}

const bases = new Map<string, string[]>();
for (const [base, forms] of Object.entries(irregular))
  for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base]);

/** Words that a form may be an inflection of, itself first; `inflections` of each tells whether it is. */
export function possibleBases(form: string): readonly string[] {
  const found = [form, ...(bases.get(form) ?? [])];
  for (const [ending, before] of endings) {
    if (!form.endsWith(ending) || form.length === ending.length) continue;
    const stem = form.slice(0, form.length - ending.length);
    for (const more of before) found.push(stem + more);
    const last = stem.at(-1) ?? '';
    if (last === stem.at(-2)) found.push(stem.slice(0, -1));
    if (last === 'k') found.push(stem.slice(0, -1));
  }
  return found;
}

/** What an ending may have been put to, and what may have been lost before it. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['iest', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['d', ['']],
  ['est', ['', 'e']],
  ['st', ['']],
  ['ying', ['ie', 'y']],
  ['yin', ['ie', 'y']],
  ['ing', ['', 'e']],
  ['in', ['', 'e']],
];

function regular(word: string): string[] {
  if (word.length < 2) return [];
  const last = word.at(-1) ?? '';
  const before = word.at(-2) ?? '';
  if (last === 'y' && !vowel.test(before)) {
    const stem = word.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${word}ing`, `${word}in`, `${stem}iest`];
  }
  if (word.endsWith('ie')) return [`${word}s`, `${word}d`, `${word.slice(0, -2)}ying`, `${word.slice(0, -2)}yin`];
  if (last === 'e') {
    const stem = before === 'e' || before === 'o' || before === 'y' ? word : word.slice(0, -1);
    return [`${word}s`, `${word}d`, `${stem}ing`, `${stem}in`, `${word}st`];
  }
  const plural = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word)
    ? [`${word}es`, ...(last === 'o' ? [`${word}s`] : [])]
    : [`${word}s`];
  return [
    ...plural,
    ...stems(word, last, before).flatMap((stem) => [`${stem}ed`, `${stem}ing`, `${stem}in`, `${stem}est`]),
  ];
}

/** The stem before a vowel: the last consonant is doubled after a short vowel, in longer words in either way. */
function stems(word: string, last: string, before: string): string[] {
  if (last === 'c') return [`${word}k`];
  const closed = !/[aeiouwxy]/.test(last) && vowel.test(before) && !vowel.test(word.at(-3) ?? '');
  if (!closed) return [word];
  const syllables = word.match(/[aeiouy]+/g)?.length ?? 1;
  return syllables === 1 ? [word + last] : [word, word + last];
}
