import { describe, expect, test } from 'vitest';
import { drain } from '../../lib/core/slices';
import { readJson } from '../../lib/deploy/json';
import { readSettingsFile } from '../../lib/deploy/settingsFile';
import { right } from './mutations';

const told = (text: string) => readJson(text).faults.map(({ path, reason }) => `${path}: ${reason}`);

describe('JSON as a person wrote it', () => {
  test.each([
    [
      'a key twice',
      '{"policy": {"side": "left",\n"side": "right"}}',
      'policy.side: is there twice (line 1, column 13, and line 2, column 1)',
    ],
    [
      'a key twice inside a list',
      '{"x": [{"id": 1}, {"id": 1, "id": 2}]}',
      'x.1.id: is there twice (line 1, column 20, and line 1, column 29)',
    ],
    [
      'a key twice, once written with an escape',
      '{"side": 1, "s\\u0069de": 2}',
      'side: is there twice (line 1, column 2, and line 1, column 13)',
    ],
    [
      'a name that objects have by themselves',
      '{"__proto__": 1, "__proto__": 2}',
      '__proto__: is there twice (line 1, column 2, and line 1, column 18)',
    ],
    ['a comma at the end', '{"a": 1,\n}', ': is no JSON: property name expected (line 2, column 1)'],
    ['a comma that is missing', '{"a": 1\n"b": 2}', ': is no JSON: comma expected (line 2, column 1)'],
    ['a colon that is missing', '{"a" 1}', ': is no JSON: colon expected (line 1, column 6)'],
    ['a comment', '// ours\n{}', ': is no JSON: invalid comment token (line 1, column 1)'],
    ['nothing', '', ': is no JSON: value expected (line 1, column 1)'],
    ['text after the end', '{} {}', ': is no JSON: end of file expected (line 1, column 4)'],
  ])('%s is told by place', (_, text, expected) => {
    expect(told(text)[0]).toBe(expected);
    expect('value' in readJson(text)).toBe(false);
  });

  test('the same name in two objects is no fault, and a byte order mark is passed over', () => {
    expect(readJson('\ufeff[{"id": 1}, {"id": 1}, {"a": {"id": 2}, "id": 3}]')).toEqual({
      value: [{ id: 1 }, { id: 1 }, { a: { id: 2 }, id: 3 }],
      faults: [],
    });
  });

  test('a key that stands there a thousand times is told twenty times at most', () => {
    expect(readJson(`{${'"a": 1,'.repeat(1000)}"a": 1}`).faults).toHaveLength(20);
  });
});

describe('every key of a right settings file, written a second time', () => {
  const lines = JSON.stringify({ policy: right, install: { firefoxUnsigned: true } }, null, 1).split('\n');
  const keys = lines.flatMap((line, at) => {
    const name = /^ +"([\w-]+)": /.exec(line)?.[1];
    return name === undefined ? [] : [[name, at] as const];
  });

  test('there are many', () => expect(keys.length).toBeGreaterThan(70));

  test.each(keys)('%s, in line %i', (name, at) => {
    const twice = [...lines.slice(0, at), `"${name}": null,`, ...lines.slice(at)].join('\n');
    const { draft, faults } = drain(readSettingsFile(twice));
    expect(draft, 'nothing is taken from it').toBeUndefined();
    expect(faults).toHaveLength(1);
    expect(faults[0]?.path.split('.').at(-1)).toBe(name);
    expect(faults[0]?.reason).toContain(`is there twice (line ${at + 1}, column 1, and line ${at + 2}, column `);
  });
});

describe('a settings file', () => {
  test('is handed on as it stands, wrong values and all', () => {
    const given = { policy: { side: 'top' }, polcy: 1 };
    expect(drain(readSettingsFile(JSON.stringify(given)))).toEqual({ draft: given, faults: [] });
  });

  test.each(['[]', '7', 'null', '"policy"'])('%s is none', (text) => {
    const { draft, faults } = drain(readSettingsFile(text));
    expect(draft).toBeUndefined();
    expect(faults[0]?.reason).toMatch(/must be an object/);
  });
});
