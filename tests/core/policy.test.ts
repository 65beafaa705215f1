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

describe('locks', () => {
  const line = (name: string) => ({ region: 'UK', name, contact: '1' });

  test('a value of the organisation is locked, an open one is a proposal that the user may change', () => {
    const closed = mergePolicy({ side: 'left' }, { side: 'right' });
    expect([closed.policy.side, closed.locks.side, closed.locks.theme]).toEqual(['left', true, false]);
    const open = mergePolicy({ side: 'left', open: ['side'] }, { side: 'right' });
    expect([open.policy.side, open.sources.side, open.locks.side]).toEqual(['right', 'user', false]);
    expect(mergePolicy({ side: 'left', open: ['side'] }, {}).policy.side).toBe('left');
  });

  test('a locked list takes nothing from the user, a locked key without a value stays at its default', () => {
    const managed = { crisisLines: [line('a')], locked: ['crisisLines', 'theme'] };
    const { policy, locks } = mergePolicy(managed, { crisisLines: [line('b')], theme: 'dark' });
    expect(policy.crisisLines.map(({ name }) => name)).toEqual(['a']);
    expect([policy.theme, locks.theme, locks.crisisLines]).toEqual(['auto', true, true]);
  });

  test('a key in both lists is reported and stays locked', () => {
    const { policy, problems } = mergePolicy({ side: 'left', locked: ['side'], open: ['side'] }, { side: 'right' });
    expect(policy.side).toBe('left');
    expect(problems).toEqual([
      { source: 'managed', path: 'open.0', reason: 'side is locked as well, and stays locked' },
    ]);
  });

  test('locks that cannot be read lock all that the organisation set', () => {
    const managed = { crisisLines: [line('a')], locked: 'crisisLines' };
    const { policy, problems } = mergePolicy(managed, { crisisLines: [line('b')] });
    expect(policy.crisisLines).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: 'locked', reason: 'must be: array' });
  });

  test('a user has no locks to give', () => {
    expect(mergePolicy(undefined, { locked: ['side'] }).problems[0]?.path).toBe('locked');
  });
});

describe('what is wrong in part', () => {
  const line = (name: string) => ({ region: 'UK', name, contact: '1' });

  test('a bad item of a list is left out and the others stay', () => {
    const { policy, problems } = mergePolicy({ crisisLines: [line('a'), { region: 'UK' }, line('b')] }, undefined);
    expect(policy.crisisLines.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(problems.map(({ path }) => path)).toEqual(['crisisLines.1.name', 'crisisLines.1.contact']);
  });

  test('an item that is there twice counts once', () => {
    const { policy, problems } = mergePolicy({ crisisLines: [line('a'), line('a')] }, undefined);
    expect(policy.crisisLines).toHaveLength(1);
    expect(problems).toEqual([{ source: 'managed', path: 'crisisLines.1', reason: 'is there twice' }]);
  });

  test('the forms of the Windows registry are understood', () => {
    const { policy, problems } = mergePolicy({ collapsed: 1, crisisLines: JSON.stringify([line('a')]) }, undefined);
    expect([policy.collapsed, policy.crisisLines.length, problems]).toEqual([true, 1, []]);
  });
});
