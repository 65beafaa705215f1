import { describe, expect, test } from 'vitest';
import { valueAt, withLock, withValue } from '../../components/options/rollOut/draft';
import { choiceLabel, partLabel } from '../../components/options/rollOut/labels';
import { english } from '../../components/ui/words';
import { policySchema } from '../../lib/core/policy';
import { installSchema } from '../../lib/core/policy/install';
import { choicesOf, type Part, partOf } from '../../lib/core/policy/part';

describe('the words', () => {
  test('every part and every choice of the schema has one', () => {
    const missing = new Set<string>();
    const look = (part: Part) => {
      for (const choice of choicesOf(part) ?? [])
        if (choiceLabel(choice, english) === String(choice)) missing.add(String(choice));
      for (const [name, inner] of Object.entries(part.entries ?? {})) {
        if (partLabel(name, english) === name) missing.add(name);
        look(partOf(inner));
      }
      if (part.item) look(partOf(part.item));
    };
    for (const schema of [...Object.values(policySchema), installSchema]) look(partOf(schema));
    expect([...missing]).toEqual([]);
  });
});

describe('the draft', () => {
  test('a key keeps its place when its value changes, and lists close up', () => {
    const draft = { b: 1, a: [{ x: 1 }, { x: 2 }], c: 3 };
    expect(JSON.stringify(withValue(draft, ['b'], 2))).toBe('{"b":2,"a":[{"x":1},{"x":2}],"c":3}');
    expect(withValue(draft, ['a', '0'], undefined)).toEqual({ b: 1, a: [{ x: 2 }], c: 3 });
    expect(withValue({}, ['policy', 'side'], 'left')).toEqual({ policy: { side: 'left' } });
    expect(valueAt(draft, ['a', 1, 'x'])).toBe(2);
    expect(valueAt('text', ['a'])).toBeUndefined();
  });

  test('a setting stands in one list of locks at most', () => {
    const locked = withLock({ policy: { open: ['side', 'theme'] } }, 'side', 'locked');
    expect(locked).toEqual({ policy: { open: ['theme'], locked: ['side'] } });
    expect(withLock(locked, 'side', 'usual')).toEqual({ policy: { open: ['theme'] } });
  });
});
