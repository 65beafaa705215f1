import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../lib/compose/markup';
import { holds, readText, readValue, sameReading } from '../../lib/compose/reading';
import { rich } from './content';

/** The comparison that decides between "inserted" and "taken out again". */
const joints = { ownLines: false, unquoted: false, apart: true };

describe('what a text says', () => {
  test.each([
    ['empty lines between paragraphs', 'One\n\n\nTwo', 'One\nTwo'],
    ['white space of any sort and number', 'one\u00A0 two', 'one two'],
    ['what editors put in to hold a line', '\u200Bone\uFEFF', 'one'],
    ['line ends of Windows', 'One\r\nTwo', 'One\nTwo'],
  ])('%s count for nothing', (_, one, other) => {
    expect(sameReading(readText(one), readText(other))).toBe(true);
  });

  test.each([
    ['a lost break', 'One\nTwo', 'One Two'],
    ['a lost space', 'one two', 'onetwo'],
    ['a letter', 'one', 'öne'],
    ['a joiner inside an emoji', '👩\u200D👧', '👩👧'],
  ])('%s does count', (_, one, other) => {
    expect(sameReading(readText(one), readText(other))).toBe(false);
  });

  test('our markup says what its plain text says, but for the marks of items', () => {
    expect(sameReading(readMarkup(rich.html), readText(rich.plain.replace(/^- /gm, '')))).toBe(true);
  });
});

describe('an insertion into "We will | now / Second line"', () => {
  const before = readValue('We will  now\nSecond line', 8, 8);
  const content = readText('answer\nsoon');
  const check = (after: string, asked = joints) => holds(readText(after), before.reading, before.hole, content, asked);

  test.each([
    ['in the line', 'We will answer\nsoon now\nSecond line'],
    ['on lines of its own', 'We will\nanswer\nsoon\nnow\nSecond line'],
    ['with empty lines around', 'We will\n\nanswer\n\nsoon\n\nnow\n\nSecond line'],
  ])('holds %s', (_, after) => expect(check(after)).toBe(true));

  test.each([
    ['nothing arrived', 'We will now\nSecond line'],
    ['it arrived twice', 'We will answer\nsoon answer\nsoon now\nSecond line'],
    ['it lost its break', 'We will answer soon now\nSecond line'],
    ['a break of the old text went', 'We will answer\nsoon now Second line'],
    ['words ran together', 'We will answer\nsoonnow\nSecond line'],
    ['it went elsewhere', 'answer\nsoon We will now\nSecond line'],
    ['the old text went', 'answer\nsoon'],
  ])('does not hold when %s', (_, after) => expect(check(after)).toBe(false));

  test('on lines of its own, where that is asked for', () => {
    const asked = { ...joints, ownLines: true };
    expect(check('We will answer\nsoon now\nSecond line', asked)).toBe(false);
    expect(check('We will\nanswer\nsoon\nnow\nSecond line', asked)).toBe(true);
  });

  test('over a selection', () => {
    const selected = readValue('We will answer now', 8, 14);
    const result = readText('We will help now');
    expect(holds(result, selected.reading, selected.hole, readText('help'), joints)).toBe(true);
  });
});
