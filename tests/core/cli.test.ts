import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { answer } from '../../lib/cli/classify/answer';
import { linesFrom } from '../../lib/cli/classify/lines';
import { judge } from './judge';

const reply = (line: string) => JSON.parse(answer(line, 12, judge).text);

describe('a line of the machine interface', () => {
  test('is answered with the documented fields only', () => {
    const { signals, ...rest } = reply('{"id": "t-17", "text": "You people are idiots."}');
    expect(Object.keys(rest)).toEqual(['id', 'clauses', 'severity', 'confidence', 'lang', 'notes', 'judged']);
    expect(rest).toMatchObject({ id: 't-17', clauses: ['hurtful'], severity: 2, lang: 'en', judged: [[0, 22]] });
    expect(Object.keys(signals[0])).toEqual(['kind', 'start', 'end', 'confidence', 'reason']);
  });

  test('has an id only when one was given', () => {
    expect(reply('{"text": "hello there"}')).not.toHaveProperty('id');
  });

  test.each([
    ['nope', null, /^line 12: this is no JSON/],
    ['[1]', null, /^line 12: a line must hold an object$/],
    ['{"id": 7}', 7, /^line 12: "text" is missing$/],
    ['{"id": "a", "text": 5}', 'a', /^line 12: "text" must be a string, not a number$/],
    ['{"id": "a", "text": "x", "role": "bot"}', 'a', /^line 12: "role" must be one of customer, agent, not "bot"$/],
    ['{"id": "a", "text": "x", "channel": 3}', 'a', /^line 12: "channel" must be one of/],
    ['{"id": "a", "text": "x", "lang": []}', 'a', /^line 12: "lang" must be a string, not an array$/],
  ])('%s is refused, and says where and why', (line, id, error) => {
    const given = answer(line, 12, judge);
    expect(given.failed).toBe(true);
    expect(JSON.parse(given.text)).toEqual({ id, error: expect.stringMatching(error) });
  });
});

describe('lines of a stream', () => {
  const lines = async (...chunks: (string | Buffer)[]) => {
    const out: string[] = [];
    for await (const line of linesFrom(Readable.from(chunks))) out.push(line);
    return out;
  };
  test.each([
    ['a\nb\n', ['a', 'b'], 'line feeds'],
    ['a\r\nb', ['a', 'b'], 'carriage returns, and no end of the last line'],
    ['\ufeffa\n\nb', ['a', '', 'b'], 'a byte order mark and a blank line'],
    ['{"text":"x\u2028y"}\n', ['{"text":"x\u2028y"}'], 'a separator inside a string'],
    ['', [], 'nothing'],
  ])('%j: %j (%s)', async (text, expected) => {
    expect(await lines(text)).toEqual(expected);
  });

  test('a character that is cut between chunks', async () => {
    const bytes = Buffer.from('é🖕\nx');
    expect(await lines(...[...bytes].map((byte) => Buffer.of(byte)))).toEqual(['é🖕', 'x']);
  });
});
