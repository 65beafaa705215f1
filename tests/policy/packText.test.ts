import { describe, expect, test } from 'vitest';
import { packKeys } from '../../lib/core/policy/pack';
import { drain, type Work } from '../../lib/core/slices';
import { readPack, writePack } from '../../lib/deploy/pack';
import { editable, lintPack, writable } from '../../lib/deploy/packText';
import { right, wrongParts } from './mutations';

/** The text of a pack as somebody writes it: every problem has its place in the text. */
const { extraRules, exceptions, templates, extraSites } = right;
const pack = { name: 'Northbrook words', version: '2026.11', parts: { extraRules, exceptions, templates, extraSites } };
const text = writable(pack as never);
const lint = (text: string) => drain(lintPack(text));
const packWith = (parts: object) => writable({ ...pack, parts } as never);
/** The words of the text that a problem is about. */
const wordsAt = (text: string, { offset, length }: { offset: number; length: number }) =>
  text.slice(offset, offset + length);

test('a pack that is right has no problem, and is read as it was written', async () => {
  expect(lint(text)).toEqual({ pack, problems: [] });
  expect(lint(await writePack(pack as never))).toEqual({ pack, problems: [] });
  expect((await readPack(text)).pack).toEqual(pack);
});

test('a file is laid out for writing, without its checksum; one that is no JSON stays as it is', async () => {
  const file = await writePack(pack as never);
  expect(editable(`\ufeff${JSON.stringify(JSON.parse(file))}`)).toBe(text);
  expect(editable('\ufeff{"pack": 1,')).toBe('{"pack": 1,');
});

describe.each(wrongParts.filter(({ key }) => packKeys.some((one) => one === key)))('$name', ({ policy, path }) => {
  test('is told at its place in the text', () => {
    const parts = Object.fromEntries(packKeys.map((key) => [key, policy[key]]));
    const wrong = packWith(parts);
    const { problems } = lint(wrong);
    expect(problems.length).toBeGreaterThan(0);
    for (const { path: told, reason, weight, at } of problems) {
      expect(told === path || told.startsWith(`${path}.`), `${told} lies at ${path}`).toBe(true);
      expect([weight, reason]).toEqual(['refused', expect.stringMatching(/^[a-z].{4,}/i)]);
      const before = wrong.slice(0, at.offset).split('\n');
      expect([at.line, at.column]).toEqual([before.length, (before.at(-1) ?? '').length + 1]);
      expect(placesOf(told)).toContain(wordsAt(wrong, at));
    }

    /** What may be pointed at: the value of the path or its key, or what opens the nearest thing around it. */
    function placesOf(told: string): unknown[] {
      const steps = told.split('.');
      const around = steps.map((_, at) => steps.slice(0, steps.length - at));
      const found = around.flatMap((way) => {
        const value = way.reduce<unknown>(
          (place, step) => (Object.hasOwn(Object(place), step) ? Object(place)[step as never] : undefined),
          parts,
        );
        return value === undefined ? [] : [[value, way.at(-1)] as const];
      })[0];
      const [value, name] = found ?? [];
      return typeof value === 'object' && value !== null ? ['{', '[', JSON.stringify(name)] : [JSON.stringify(value)];
    }
  });
});

test('of a text that is no JSON the first fault is told, and a key that stands twice by its second place', () => {
  const { pack: none, problems } = lint('{\n  "pack": 1\n  "name": "x"\n}');
  expect(none).toBeUndefined();
  expect(problems).toEqual([
    {
      path: '',
      reason: expect.stringMatching(/comma expected/),
      weight: 'refused',
      at: expect.objectContaining({ line: 3, column: 3 }),
    },
  ]);
  const twice = lint('{"pack": 1,\n "exceptions": [],\n "exceptions": []}');
  expect(twice.problems[0]).toMatchObject({ path: 'exceptions', at: { line: 3, column: 2, length: 12 } });
  expect(lint('[]').problems[0]).toMatchObject({ reason: 'must be an object', at: { line: 1, column: 1 } });
});

describe('advice, which keeps nobody from using the pack', () => {
  const [rule] = extraRules;
  const [reply] = templates;
  const [page] = extraSites;
  test.each([
    ['nothing in it', {}, '', /holds nothing yet/],
    [
      'a word that never counts',
      { extraRules, exceptions: ['Meter Maid'] },
      'extraRules.0.phrases.0',
      /does not count/,
    ],
    [
      'the same words in two rules',
      { extraRules: [rule, { ...rule, id: 'other' }] },
      'extraRules.1.phrases.0',
      /rule parking as well/,
    ],
    [
      'a reason that repeats them',
      { extraRules: [{ ...rule, reason: 'A “meter maid” is a warden.' }] },
      'extraRules.0.reason',
      /repeats/,
    ],
    [
      'words instead, for a customer',
      { extraRules: [{ ...rule, instead: 'warden' }] },
      'extraRules.0.instead',
      /drafts/,
    ],
    [
      'one title for two replies',
      { templates: [reply, { ...reply, id: 'en/more' }] },
      'templates.1.title',
      /en\/our-thanks as well/,
    ],
    [
      'one shortcut for two',
      {
        templates: [
          { ...reply, shortcut: 'ok' },
          { ...reply, id: 'en/b', title: 'B', shortcut: 'ok' },
        ],
      },
      'templates.1.shortcut',
      /as well/,
    ],
    ['a page twice', { extraSites: [page, { ...page, name: 'Again' }] }, 'extraSites.1', /item 1 again/],
  ])('%s', (_, parts, path, reason) => {
    const { pack: usable, problems } = lint(packWith(parts));
    expect(usable?.parts).toEqual(parts);
    expect(problems).toEqual([
      { path, reason: expect.stringMatching(reason), weight: 'advice', at: expect.anything() },
    ]);
  });

  test('what no browser takes for a selector', () => {
    const linted = drain(lintPack(text, () => ['message']));
    expect(linted.problems).toMatchObject([{ path: 'extraSites.0.message', weight: 'advice' }]);
    expect(wordsAt(text, linted.problems[0]?.at ?? { offset: 0, length: 0 })).toBe('".message"');
  });
});

describe('a pack of five megabytes', () => {
  const large = packWith({
    extraRules: Array.from({ length: 500 }, (_, at) => ({
      ...rule(at),
      phrases: Array.from({ length: 280 }, (_, phrase) => `warden number ${at} of the street ${phrase}`),
    })),
  });
  function rule(at: number) {
    return { id: `rule-${at}`, kind: 'insult', reason: 'Our wardens asked for it.' };
  }

  test('is read in many pieces, none of which takes most of the work, and tells how far it is', async () => {
    expect(large.length).toBeGreaterThan(5_000_000);
    const pieces: number[] = [];
    const shares: number[] = [];
    const run = <Result>(work: Work<Result>): Result => {
      for (;;) {
        const since = performance.now();
        const step = work.next();
        pieces.push(performance.now() - since);
        if (step.done) return step.value;
      }
    };
    const { pack: read, faults } = await readPack(large, { run, onProgress: (share) => shares.push(share) });
    expect([read?.parts.extraRules?.length, faults]).toEqual([500, []]);
    expect(pieces.length).toBeGreaterThan(500);
    const all = pieces.reduce((sum, piece) => sum + piece, 0);
    expect(Math.max(...pieces)).toBeLessThan(all / 2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares.length > 50, shares.at(-1)]).toEqual([true, 1]);
  });

  test('stops where it is told to', async () => {
    let pieces = 0;
    const run = <Result>(work: Work<Result>): Result => {
      for (let step = work.next(); ; step = work.next()) {
        if (step.done) return step.value;
        if (++pieces === 40) throw new DOMException('stopped', 'AbortError');
      }
    };
    await expect(readPack(large, { run })).rejects.toThrow('stopped');
    expect(pieces).toBe(40);
  });

  test('one fault in the middle of it is told at its place', () => {
    const wrong = large.replace('"warden number 250 of the street 7"', '"(warden)+"');
    const { problems } = lint(wrong);
    expect(problems).toMatchObject([{ path: 'extraRules.250.phrases.7' }]);
    expect(wordsAt(wrong, problems[0]?.at ?? { offset: 0, length: 0 })).toBe('"(warden)+"');
  });
});
