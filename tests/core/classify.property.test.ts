import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment, Input } from '../../lib/core/assessment';
import { classify, classifyWork } from '../../lib/core/classify';
import { isBreach } from '../../lib/core/evidence';
import { clauses, draftKinds, kindFacts, kinds, notes } from '../../lib/core/kinds';
import { requestOf } from '../../lib/core/request';
import { english } from '../../lib/rules/en';
import { judge } from './judge';

const examples = english.flatMap(({ rules }) => rules.flatMap(({ flags, passes }) => [...flags, ...passes]));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...examples),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom('\n', '\n\n> ', '"', ' but ', '…'),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(' ')),
);
const anyInput: fc.Arbitrary<Input> = fc.record(
  {
    text: anyText,
    role: fc.constantFrom('customer', 'agent'),
    inReplyTo: anyText,
    names: fc.array(fc.string({ maxLength: 12 }), { maxLength: 3 }),
  },
  { requiredKeys: ['text'] },
);

function check(
  { text, role }: Input,
  { signals, noteSignals, judged, severity, clauses: broken, confidence, notes: noted }: Assessment,
): void {
  expect(broken.length === 0).toBe(severity === 0);
  expect(confidence >= 0 && confidence <= 1).toBe(true);
  const wanted = new Set(signals.flatMap(({ kind }) => (isBreach(kind) ? kindFacts[kind].clauses : [])));
  expect(broken).toEqual(clauses.filter((clause) => wanted.has(clause)));
  expect(severity).toBe(Math.max(0, ...signals.map((signal) => signal.severity)));
  for (const { start, end, kind, confidence: sure, reason } of signals) {
    expect(([...kinds, ...(role === 'agent' ? draftKinds : [])] as string[]).includes(kind)).toBe(true);
    expect(sure >= 0.5 && sure <= 1 && reason !== '').toBe(true);
    expect(judged.some((span) => span.start <= start && start < end && end <= span.end)).toBe(true);
  }
  expect(signals.map(({ start }) => start)).toEqual(signals.map(({ start }) => start).sort((a, b) => a - b));
  expect(noted).toEqual(notes.filter((note) => noteSignals.some((signal) => signal.note === note)));
  let last = 0;
  for (const { start, end } of judged) {
    expect(start >= last && start < end && end <= text.length).toBe(true);
    last = end;
  }
}

test('any text gives a valid assessment, and the same one again', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const assessment = classify(input, judge);
      check(input, assessment);
      expect(classify(input, judge)).toEqual(assessment);
      for (const need of requestOf(input.text, assessment, judge)) {
        expect(
          assessment.signals.every(
            ({ severity, start, end }) => severity === 0 || need.end <= start || end <= need.start,
          ),
        ).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('texts that are judged by turns, piece by piece, are judged as they are one after the other', () => {
  fc.assert(
    fc.property(anyInput, anyInput, (one, other) => {
      const [whole, otherWhole] = [classify(one, judge), classify(other, judge)];
      const [work, otherWork] = [classifyWork(one, judge), classifyWork(other, judge)];
      let [step, otherStep] = [work.next(), otherWork.next()];
      while (!step.done || !otherStep.done) {
        if (!step.done) step = work.next();
        if (!otherStep.done) otherStep = otherWork.next();
      }
      expect(step.value).toEqual(whole);
      expect(otherStep.value).toEqual(otherWhole);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('a long message is judged in pieces of no more than a sentence', () => {
  const sentences = 200;
  const work = classifyWork({ text: 'The meter was read on Monday and you are an idiot. '.repeat(sentences) }, judge);
  let pieces = 1;
  while (!work.next().done) pieces += 1;
  // Reading, rules and learned part each go from sentence to sentence.
  expect(pieces).toBeGreaterThan(3 * sentences);
});

test('parts that the page told apart are taken as they are, whatever they are', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.array(fc.record({ start: fc.integer({ min: -5, max: 320 }), end: fc.integer({ min: -5, max: 320 }) }), {
        maxLength: 4,
      }),
      (text, fresh) => {
        check({ text }, classify({ text, fresh }, judge));
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test('what stands before and after does not hide one bad sentence', () => {
  const calm = 'The meter was read on Monday and the bill came on Friday. ';
  for (const before of [0, 3, 40]) {
    const text = `${calm.repeat(before)}I will break your legs. ${calm.repeat(20)}`;
    const [signal] = classify({ text }, judge).signals;
    expect(signal?.kind).toBe('threat');
    expect(text.slice(signal?.start, signal?.end)).toContain('break your legs');
  }
});

test('a megabyte of one breach over and over is judged like any other text, and in good time', () => {
  const sentence = 'Idiot. ';
  const judged = (length: number) => {
    const text = sentence.repeat(length / sentence.length);
    const start = performance.now();
    const { clauses, signals } = classify({ text }, judge);
    return { clauses, signals, took: performance.now() - start };
  };
  judged(20_000);
  const short = judged(100_000);
  const long = judged(1_000_000);
  expect(long.clauses).toEqual(short.clauses);
  // More of them than a call takes arguments.
  expect(long.signals).toHaveLength(Math.floor(1_000_000 / sentence.length));
  const misplaced = long.signals.filter(({ start, end }, at) => start < at * 7 || end > at * 7 + 7 || start >= end);
  expect(misplaced).toEqual([]);
  // Ten times the text, in ten times the time and some more; squared growth would be a hundred times.
  expect(long.took).toBeLessThan(40 * short.took);
}, 60_000);
