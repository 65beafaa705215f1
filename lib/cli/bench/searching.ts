import { searchWork } from '../../core/search';
import { drain } from '../../core/slices';
import type { Template } from '../../core/template';
import { libraries } from '../../templates';
import type { Suite } from './suite';
import { shown, time } from './timing';

const count = 2_000;
/** Typed letter by letter: beginnings of one and two letters, words that many answers hold, a slip, and a word that none holds. */
const queries = [
  'sorry for the delay',
  'refund',
  'late delivery',
  'thank you',
  'apologise',
  'delivrey',
  'supervisor',
  'zebra',
];
const keystrokes = queries.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));

/** Time of one keystroke in the search over the answers, in milliseconds, beside a look for the same words in all the text. */
export const searching: Suite = {
  title: `Search over ${count.toLocaleString('en')} answers, in milliseconds a keystroke: median/95th percentile`,
  columns: ['', 'a keystroke', 'reading them once', 'ratio'],
  *rows() {
    const answers = manyAnswers();
    const read = () => drain(searchWork(answers, ({ values }) => values));
    const search = read();
    const ours = time(keystrokes, (query) => search.find(query), 2_000);
    const texts = answers.map(textOf);
    const plain = time(keystrokes, (query) => texts.filter(holdsAll(query)), 2_000);
    yield ['MiniSearch, ranked', shown(ours), shown(time([0], read, 1_000)), '1'];
    const made = time([0], () => answers.map(textOf), 500);
    yield ['words anywhere, unranked', shown(plain), shown(made), (plain.median / ours.median).toFixed(2)];
  },
};

/** The built-in answers, then further ones put together from their paragraphs, each with a title of its own. */
function manyAnswers(): Template[] {
  const real = libraries.flatMap(({ templates }) => templates);
  return Array.from({ length: count }, (_, at) => {
    const [one, other] = [real[at % real.length], real[(at * 7 + 3) % real.length]];
    if (!one || !other) throw new Error('There are no built-in answers.');
    if (at < real.length) return one;
    const half = (body: string, from: 0 | 1) => body.split('\n\n').filter((_, index) => index % 2 === from);
    const body = [...half(one.body, 0), ...half(other.body, 1)].join('\n\n');
    return { ...one, id: `own/${at}`, title: `${other.title} ${at}`, body };
  });
}

const textOf = ({ title, values, why, body }: Template) => [title, ...values, why, body].join(' ').toLowerCase();

function holdsAll(query: string): (text: string) => boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => words.every((word) => text.includes(word));
}
