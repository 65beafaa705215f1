import { classify } from '../../core/classify';
import { loadJudge } from '../judge';
import { type Peer, peers } from './peers';
import type { Suite } from './suite';
import { textsOf } from './texts';
import { shown, time } from './timing';

const lengths = [60, 300, 2_000, 20_000, 1_000_000];
/** The longest text is timed only where it can be expected to take less than this, in milliseconds. */
const patience = 20_000;

/** Time of one judgement in milliseconds, median and 95th percentile, by length of the message in UTF-16 units. */
export const judging: Suite = {
  title: 'One message, in milliseconds: median/95th percentile',
  columns: ['', ...lengths.map((length) => `${length.toLocaleString('en')} chars`)],
  *rows() {
    const texts = new Map(
      lengths.map((length) => [length, textsOf(length, Math.max(1, Math.min(200, 400_000 / length)))]),
    );
    for (const { name, judge } of [...ours(), ...peers()]) {
      const cells: string[] = [];
      let last = { length: 1, median: 0 };
      for (const length of lengths) {
        const patient = last.median * (length / last.length) < patience;
        const timing = patient ? time(texts.get(length) ?? [], judge, 600) : undefined;
        if (timing) last = { length, median: timing.median };
        cells.push(timing ? shown(timing) : 'too slow');
      }
      yield [name, ...cells];
    }
  },
};

function ours(): Peer[] {
  const judge = loadJudge();
  const rules = { ...judge, model: null };
  return [
    { name: 'rules alone', judge: (text) => classify({ text }, rules) },
    ...(judge.model
      ? [{ name: `rules and model ${judge.model.version}`, judge: (text: string) => classify({ text }, judge) }]
      : []),
  ];
}
