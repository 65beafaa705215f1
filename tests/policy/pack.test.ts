import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { judgeWith } from '../../lib/cli/judge';
import { dryRun } from '../../lib/core/dryRun';
import { packChanges } from '../../lib/core/policy/pack';
import { drain } from '../../lib/core/slices';
import { dryRunTable } from '../../lib/deploy/dryRunTable';
import { checksumOf, readPack, writePack } from '../../lib/deploy/pack';
import { readTickets } from '../../lib/deploy/tickets';
import { right } from './mutations';

const { extraRules, exceptions, templates, extraSites } = right;
const pack = { name: 'Northbrook words', version: '2026.11', parts: { extraRules, exceptions, templates, extraSites } };
const sealed = await writePack(pack as never);
const content = () => {
  const { sha256: _, ...rest } = JSON.parse(sealed) as Record<string, unknown>;
  return rest;
};

describe('a pack', () => {
  test('is read as it was written', async () => {
    expect(await readPack(sealed)).toEqual({ pack, faults: [], sealed: true });
  });

  test('the checksum is that of the content, whatever the layout and the order of the keys', async () => {
    const { sha256, ...rest } = JSON.parse(sealed) as Record<string, unknown>;
    const turned = JSON.stringify({ ...Object.fromEntries(Object.entries(rest).reverse()), sha256 });
    expect((await readPack(turned)).faults).toEqual([]);
    // As sha256sum gives it for: {"a":"ü","b":[1]}
    expect(await checksumOf({ b: [1], a: 'ü' })).toBe(
      '48cbbe6c04a5c67ed292a5408413ba0b934e24347a5c435e75caf0a5e71334e7',
    );
  });

  test('a file that was changed afterwards is refused as a whole', async () => {
    const { pack: read, faults } = await readPack(sealed.replace('Idiot Guide', 'Idiot'));
    expect(read).toBeUndefined();
    expect(faults[0]?.path).toBe('sha256');
  });

  test('without a checksum it is read, and it is said', async () => {
    expect(await readPack(JSON.stringify(content()))).toEqual({ pack, faults: [], sealed: false });
  });

  test.each([
    ['no JSON', '{', '', /JSON/],
    ['a list', '[]', '', /must be an object/],
    ['a key twice', '{"pack": 1, "pack": 1}', 'pack', /twice/],
  ])('%s', async (_, text, path, reason) => {
    const { pack: read, faults } = await readPack(text);
    expect(read).toBeUndefined();
    expect(faults[0]).toMatchObject({ path, reason: expect.stringMatching(reason) });
  });

  test.each([
    ['another form', { pack: 2 }, 'pack'],
    ['without a name', { name: '' }, 'name'],
    ['a version with spaces', { version: 'the new one' }, 'version'],
    ['an unknown part', { featuresOff: ['marks'] }, 'featuresOff'],
    ['a rule that is a pattern', { extraRules: [{ ...extraRules[0], phrases: ['(a+)+$'] }] }, 'extraRules.0.phrases.0'],
    ['a rule of an unknown kind', { extraRules: [{ ...extraRules[0], kind: 'rudeness' }] }, 'extraRules.0.kind'],
    ['a rule twice', { extraRules: [...extraRules, ...extraRules] }, 'extraRules.1'],
    [
      'a reply with a fault in its text',
      { templates: [{ ...templates[0], body: '{{ nobody }}' }] },
      'templates.0.body',
    ],
    [
      'a page without a message',
      { extraSites: [{ host: 'a.example', name: 'A', address: '/' }] },
      'extraSites.0.message',
    ],
  ])('%s is told by path, and the rest is kept', async (_, change, path) => {
    const { pack: read, faults } = await readPack(JSON.stringify({ ...content(), ...change }));
    expect(faults.map((fault) => fault.path)).toEqual([path]);
    expect(read?.parts.exceptions).toEqual(exceptions);
  });
});

test('what a newer pack adds, changes and takes away', () => {
  const newer = {
    extraRules: [
      { ...extraRules[0], reason: 'Said otherwise.' },
      { ...extraRules[0], id: 'wardens' },
    ],
    exceptions: ['Meter Maid'],
    extraSites,
  };
  expect(packChanges(pack.parts as never, newer as never)).toEqual([
    { key: 'extraRules', what: 'changed', id: 'parking' },
    { key: 'extraRules', what: 'added', id: 'wardens' },
    { key: 'exceptions', what: 'removed' },
    { key: 'exceptions', what: 'added' },
    { key: 'templates', what: 'removed', id: 'en/our-thanks' },
  ]);
  expect(packChanges(newer as never, newer as never)).toEqual([]);
});

describe('tickets of somebody’s own', () => {
  const texts = (file: string) => readTickets(file).tickets.map(({ id, input }) => [id, input.text]);

  test('as JSON lines, with the lines that are wrong', () => {
    const file =
      '{"id": 7, "text": "One"}\n\n{"text": "Two"}\n{"id": 9}\n{oops\n{"id": "a", "text": "Three", "role": "boss"}';
    expect(texts(file)).toEqual([
      ['7', 'One'],
      ['3', 'Two'],
    ]);
    expect(readTickets(file).faults).toEqual([
      'line 4: "text" is missing',
      expect.stringMatching(/^line 5: this is no JSON/),
      'line 6: "role" must be one of customer, agent, not "boss"',
    ]);
  });

  test.each([
    ['commas, quotes and line breaks', 'Ticket ID,Subject,Body\n12,Bill,"Hello, ""all""\nand bye"\n13,Van,Late\n'],
    ['semicolons', 'ticket_id;body\n12;"Hello, ""all""\nand bye"\n13;Late\n'],
    ['tabs and a mark of the order', '\ufeffid\tmessage\r\n12\t"Hello, ""all""\nand bye"\r\n13\tLate\r\n'],
  ])('as CSV with %s', (_, file) => {
    expect(texts(file)).toEqual([
      ['12', 'Hello, "all"\nand bye'],
      ['13', 'Late'],
    ]);
  });

  test('CSV without a column of text, and CSV that is broken, say so', () => {
    expect(readTickets('a,b\n1,2').faults[0]).toMatch(/^line 1: no column is called text/);
    expect(readTickets('text\n"open').faults[0]).toMatch(/quote/i);
  });
});

const tickets = [
  { id: '1', text: 'My meter maid was late, and I want my bill explained.' },
  { id: '2', text: 'You are a complete idiot.' },
  { id: '3', text: 'The Idiot Guide that you sent is great.' },
  { id: '4', text: 'Thank you for the quick help.' },
];
const asLines = tickets.map((ticket) => JSON.stringify(ticket)).join('\n');

describe('a dry run', () => {
  test('says how many are flagged, which and why, before and after', () => {
    const { count, before, after, changed, flagged } = drain(
      dryRun(readTickets(asLines).tickets, judgeWith({}), judgeWith(pack.parts as never)),
    );
    expect(count).toBe(4);
    expect(after.flagged).toBe(before.flagged + 1);
    expect(changed.map(({ id }) => id)).toContain('1');
    expect(changed.find(({ id }) => id === '1')).toMatchObject({
      before: { kinds: [], severity: 0 },
      after: { kinds: ['insult'], reasons: ['Our wardens asked for it.'] },
    });
    expect(flagged.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('yields within and after each message and tells how far it is', () => {
    const told: number[] = [];
    const work = dryRun(readTickets(asLines).tickets, judgeWith({}), judgeWith({}), (done) => told.push(done));
    const seen: number[] = [];
    for (let step = work.next(); !step.done; step = work.next()) seen.push(told.length);
    expect(told).toEqual([1, 2, 3, 4]);
    // Before the first message is done, and after each.
    expect([...new Set(seen)]).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'conduct-panel-pack-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['lib/cli/run.mjs', 'pack', ...words], { encoding: 'utf8' });

  test('check names what is wrong; seal writes what check takes', () => {
    const bad = run('check', file('bad.json', JSON.stringify({ ...content(), exceptions: ['.*'] })));
    expect([bad.status, bad.stderr]).toEqual([1, expect.stringMatching(/exceptions\.0 has signs/)]);
    const laidOut = file('laid-out.json', JSON.stringify({ ...content(), exceptions: ['.*', 'meter maid'] }, null, 1));
    expect(run('check', laidOut).stderr).toMatch(/laid-out\.json:\d+:3: exceptions\.0 has signs/);
    const twice = run('check', file('twice.json', JSON.stringify({ ...content(), exceptions: ['meter maid'] })));
    expect([twice.status, twice.stderr]).toEqual([
      0,
      expect.stringMatching(/:1:\d+: worth a look: extraRules\.0\.phrases\.0 .*does not count/),
    ]);
    const changed = run('check', file('changed.json', sealed.replace('Idiot Guide', 'Idiot')));
    expect([changed.status, changed.stderr]).toEqual([1, expect.stringMatching(/changed\.json: sha256 is not that/)]);
    const out = join(folder, 'sealed.json');
    expect(run('seal', file('open.json', JSON.stringify(content())), out).status).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(sealed);
    expect(run('check', out)).toMatchObject({ status: 0, stderr: '' });
  });

  test('diff and try say what changes, and no words of a message', () => {
    const newer = { ...content(), exceptions: ['Meter Maid', ...exceptions], extraRules: [] };
    const [old, next] = [file('old.json', sealed), file('new.json', JSON.stringify(newer))];
    expect(run('diff', old, next).stdout).toBe('removed\textraRules\tparking\nadded\texceptions\ta word\n');
    const { status, stdout } = run('try', old, file('tickets.jsonl', asLines));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^4 messages, flagged before: 1, after: 2$/m);
    expect(stdout).toMatch(/^ {2}1: not flagged → insult, \d of 4 \(Our wardens asked for it\.\)$/m);
    expect(stdout).not.toMatch(/bill explained/);
  });

  test('wrong words are answered with the right ones', () => {
    expect(run('weigh', 'x')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Use: npm run pack/) });
  });
});

test('a dry run as a table holds no formula, and says which messages are judged otherwise', () => {
  const calm = { kinds: [], severity: 0, reasons: [] } as const;
  const rude = { kinds: ['insult'], severity: 2, reasons: ['A name, and no argument.'] } as const;
  const changed = { id: '=1+1', before: calm, after: rude };
  const same = { id: '8', before: rude, after: rude };
  const tally = { flagged: 1, kinds: {} };
  const table = dryRunTable({ count: 3, before: tally, after: tally, changed: [changed], flagged: [changed, same] });
  expect(table.split('\r\n').slice(1)).toEqual([
    `"'=1+1",yes,,0,,insult,2,"A name, and no argument."`,
    '8,no,insult,2,"A name, and no argument.",insult,2,"A name, and no argument."',
    '',
  ]);
});
