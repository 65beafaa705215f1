import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { classify, cluesIn } from '../../lib/core/classify';
import type { Clue } from '../../lib/core/joint';
import { jointScore } from '../../lib/core/joint';
import { type Kind, kinds } from '../../lib/core/kinds';
import { compile } from '../../lib/core/rules/compile';
import { labelIndex, labels } from '../../lib/model/labels';
import { frozenSize, gramBits } from '../../lib/model/net/shape';
import { readText } from '../../lib/model/scorer';
import { bestCut, type Scored } from '../../lib/model/train/calibrate';
import { checkpointsIn } from '../../lib/model/train/checkpoints';
import type { Document } from '../../lib/model/train/documents';
import { join } from '../../lib/model/train/join';
import { createLexicon, knowledgeOf } from '../../lib/model/train/lexicon';
import { Trainer } from '../../lib/model/train/net';
import type { Row } from '../../lib/model/train/rows';
import { english } from '../../lib/rules/en';

const lexicon = createLexicon();
const document = (text: string, insult: number): Document => {
  const target = new Float32Array(labels.length).fill(Number.NaN);
  target[labelIndex.insult] = insult;
  return { features: [], words: lexicon.codes(readText(text)), target, weight: 1 };
};
const things = ['bill', 'meter', 'parcel', 'flat', 'line', 'room'];
const documents = things.flatMap((thing) => [
  document(`You fools lost my ${thing} again.`, 1),
  document(`My ${thing} was lost again. Please look.`, 0),
]);
const often = new Uint32Array(lexicon.forms.length).fill(9);
const vectors = { rows: new Map(), packed: new Uint8Array(0), grams: new Int8Array((1 << gramBits) * frozenSize) };
const knowledge = knowledgeOf(lexicon.forms, often, 6, new Map(), [], vectors);
const rate = () => 0.003;

describe('the net', () => {
  const folder = mkdtempSync(path(tmpdir(), 'checkpoints-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('learns what it is shown', async () => {
    const trainer = await Trainer.create(knowledge, 1);
    const losses = Array.from({ length: 25 }, (_, pass) => trainer.pass(documents, 4, pass, rate));
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 3);
  });

  it('ends as one that was never cut, when it goes on from what was kept', async () => {
    const whole = await Trainer.create(knowledge, 1);
    for (const pass of [0, 1, 2]) whole.pass(documents, 4, pass, rate);
    const cut = await Trainer.create(knowledge, 1);
    cut.pass(documents, 4, 0, rate);
    const checkpoints = checkpointsIn(folder, 'a');
    checkpoints.keep('net', 1, cut.arrays());
    const again = await Trainer.create(knowledge, 1);
    expect(checkpoints.restore('net', again.arrays())).toBe(1);
    for (const pass of [1, 2]) again.pass(documents, 4, pass, rate);
    expect(again.arrays()).toEqual(whole.arrays());
    // Of another run nothing is taken.
    expect(checkpointsIn(folder, 'b').restore('net', again.arrays())).toBe(0);
  });
});

describe('the score from which a note counts', () => {
  const scored = (score: number, holds: boolean, count: number): Scored[] => Array(count).fill({ score, holds });

  it('keeps a common label from half of the texts that lack it', () => {
    // From 2 on, 60 of 100 are found and 5 given wrongly; from 1 on all are found, and 50 of the other 100 get it too.
    const texts = [...scored(2, true, 60), ...scored(2, false, 5), ...scored(1, true, 40), ...scored(1, false, 45)];
    expect(bestCut([...texts, ...scored(0, false, 50)])).toBe(2);
  });

  it('finds a rare label, and is beyond every score where no text has it', () => {
    expect(bestCut([...scored(3, true, 2), ...scored(1, false, 300)])).toBe(3);
    expect(bestCut(scored(1, false, 9))).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the joint of rules and learned part', () => {
  const clue = (odds: number, rules: number): Clue => ({
    odds,
    rules,
    firm: rules >= 0.5,
    several: rules > 0 ? 1 : 0,
    elsewhere: false,
  });
  // A world in which the learned part is right where it is sure, and rules are right two times of three.
  const rows = Array.from({ length: 600 }, (_, n) => {
    const holds = n % 3 === 0;
    const odds = (holds ? 1.5 : -2.5) + ((n * 7) % 11) / 4 - 1.25;
    return { holds, clue: clue(odds, n % 5 === 0 && (holds || n % 2 === 0) ? 0.8 : 0) };
  });
  const texts = rows.map(
    ({ holds }, n) =>
      ({
        id: String(n),
        role: 'customer',
        severity: holds ? 2 : 0,
        breaches: holds ? [{ kind: 'insult' }] : [],
      }) as unknown as Row,
  );
  const nothing = Object.fromEntries(kinds.map((kind) => [kind, clue(-9, 0)])) as Record<Kind, Clue>;
  const joint = join(texts, ({ id }) => ({ ...nothing, insult: rows[Number(id)]?.clue ?? clue(-9, 0) }), 0.02);
  const flagged = (holds: boolean): number => {
    const list = rows.filter((row) => row.holds === holds);
    return list.filter((row) => jointScore(row.clue, joint) >= 0.5).length / list.length;
  };

  it('flags no more clean texts than it may', () => expect(flagged(false)).toBeLessThanOrEqual(0.02));
  it('finds most of the others', () => expect(flagged(true)).toBeGreaterThan(0.5));
  it('takes what a guard stopped for nothing: a reported insult does not speak for one', () => {
    const judge = { packs: compile(english), model: null };
    const reported = 'The driver called my son a stupid little idiot.';
    expect(classify({ text: reported }, judge).notes).toContain('reported-speech');
    expect(cluesIn(reported, judge)).toEqual(cluesIn('The parcel came.', judge));
    expect(cluesIn('You are a stupid little idiot.', judge).insult.rules).toBeGreaterThan(0.5);
  });
  it('lets no firm rule for one kind speak against another that has one', () => {
    const judge = { packs: compile(english), model: null };
    const { threat, insult } = cluesIn('I will kill you, you stupid little idiot.', judge);
    expect([threat.firm, threat.elsewhere, insult.firm, insult.elsewhere]).toEqual([true, false, true, false]);
    expect(cluesIn('I will kill you.', judge).insult.elsewhere).toBe(true);
  });
  it('is surer with a rule than without', () =>
    expect(jointScore(clue(0, 0.8), joint)).toBeGreaterThan(jointScore(clue(0, 0), joint)));
});
