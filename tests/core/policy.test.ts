import { describe, expect, test } from 'vitest';
import { defaultPolicy, mergePolicy } from '../../lib/core/policy';

describe('settings in force', () => {
  test('managed beats user, user beats default, key by key', () => {
    const { policy, sources } = mergePolicy({ side: 'left' }, { side: 'right', theme: 'dark' });
    expect(policy).toMatchObject({ side: 'left', theme: 'dark', collapsed: false });
    expect(sources).toMatchObject({ side: 'managed', theme: 'user', collapsed: 'default' });
  });

  test('lists unite, the organisation first', () => {
    const line = (name: string) => ({ region: 'UK', name, contact: '1' });
    const { policy } = mergePolicy({ crisisLines: [line('a')] }, { crisisLines: [line('b')] });
    expect(policy.crisisLines.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test.each([
    ['a wrong choice', { side: 'top' }, 'side', 'must be: left or right'],
    ['a wrong type', { collapsed: 'yes' }, 'collapsed', 'must be: boolean'],
    ['a wrong address', { codeUrl: 'ftp://x' }, 'codeUrl', 'must be an http(s) address'],
    ['too long a text', { agentName: 'x'.repeat(501) }, 'agentName', 'must be no longer than 500'],
    ['a missing part', { crisisLines: [{ region: 'UK', name: 'a' }] }, 'crisisLines.0.contact', 'is missing'],
    ['an unknown setting', { sides: 'left' }, 'sides', 'is not a known setting'],
  ])('%s is reported by path and reason, and the rest applies', (_, wrong, path, reason) => {
    const { policy, problems } = mergePolicy({ ...wrong, supervisor: 'Ana' }, undefined);
    expect(problems).toEqual([{ source: 'managed', path, reason }]);
    expect(policy.supervisor).toBe('Ana');
  });

  test('a layer that is no object gives the defaults and one problem', () => {
    expect(mergePolicy([], 'x')).toMatchObject({ policy: defaultPolicy, problems: [{ path: '' }, { path: '' }] });
  });
});
