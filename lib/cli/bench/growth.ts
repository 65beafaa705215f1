import { classify } from '../../core/classify';
import type { Judge } from '../../core/judge';
import { loadJudge } from '../judge';
import type { Suite } from './suite';

/** Texts that are made to be slow, of about so many UTF-16 units. */
const shapes: Readonly<Record<string, string>> = {
  'one long word': 'a',
  asterisks: '*',
  'masked letters': 'f*',
  'letters set apart': 'f u ',
  'quote marks': '> ',
  'open attributions': 'On \n',
  'open quotations': '"a ',
  'no full stop': 'you idiot ',
  'struck letters': 'a\u0336\u0337',
  emoji: '🖕',
  'header fields': 'From: a\nx\n',
  leet: '1!|',
  'answers between quotes': '> q\nyou idiot\n',
};
/** Shapes that cost the learned part the most, and so are judged by both. */
const both: Readonly<Record<string, string>> = {
  'tiny sentences, with model': 'Ok. No. Why? Yes! ',
  'one insult, with model': 'Idiot. ',
};
const lengths = [100_000, 1_000_000];

/** Milliseconds of one judgement; ten times the text must take about ten times as long, and no more. */
export const growth: Suite = {
  title: 'Texts made to be slow, in milliseconds: by the rules',
  columns: ['', ...lengths.map((length) => `${length.toLocaleString('en')} chars`), 'growth'],
  *rows() {
    const judge = loadJudge();
    const rules = { ...judge, model: null };
    classify({ text: 'you idiot '.repeat(5_000) }, rules);
    for (const [name, shape] of Object.entries(shapes)) yield row(name, shape, rules);
    for (const [name, shape] of judge.model ? Object.entries(both) : []) yield row(name, shape, judge);
  },
};

function row(name: string, shape: string, judge: Judge): string[] {
  const took = lengths.map((length) => {
    const text = shape.repeat(length / shape.length);
    const start = performance.now();
    classify({ text }, judge);
    return performance.now() - start;
  });
  const [short = 0, long = 0] = took;
  return [name, ...took.map((ms) => ms.toFixed(0)), `× ${(long / Math.max(short, 1)).toFixed(1)}`];
}
