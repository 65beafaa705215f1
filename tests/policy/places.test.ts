import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../lib/core/placePolicy';
import { mergePolicy } from '../../lib/core/policy';

const refused = (managed: unknown, user: unknown, host: string) => refusalOf(mergePolicy(managed, user), host);

describe('where the panel reads', () => {
  test('everywhere, unless a list says otherwise', () => {
    expect(refused({}, {}, 'desk.example.org')).toBeUndefined();
  });

  test.each([
    ['desk.example.org', 'desk.example.org', true],
    ['desk.example.org', 'desk.example.org:8443', true],
    ['desk.example.org:8443', 'desk.example.org', false],
    ['desk.example.org:8443', 'desk.example.org:8443', true],
    ['*.example.org', 'a.b.example.org', true],
    ['*.example.org', 'example.org', true],
    ['*.example.org', 'badexample.org', false],
    ['example.org', 'desk.example.org', false],
    ['DESK.Example.org', 'desk.example.org', true],
  ])('%s denied: %s silent is %s', (pattern, host, silent) => {
    expect(refused({ sitesDenied: [pattern] }, {}, host) !== undefined).toBe(silent);
  });

  test('with allowed sites, on these and no others; what is denied as well stays denied', () => {
    const managed = { sitesAllowed: ['*.example.org'], sitesDenied: ['old.example.org'] };
    expect(refused(managed, {}, 'desk.example.org')).toBeUndefined();
    expect(refused(managed, {}, 'desk.example.com')).toMatchObject({ by: 'not-allowed', managed: true });
    expect(refused(managed, {}, 'old.example.org')).toMatchObject({ by: 'denied', managed: true });
  });

  test('it is known who wanted it so', () => {
    expect(refused({}, { sitesDenied: ['a.example'] }, 'a.example')).toMatchObject({ by: 'denied', managed: false });
  });
});
