import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { DryRun } from '../../lib/core/dryRun';
import { dryRunTable } from '../../lib/deploy/dryRunTable';
import { right } from './mutations';
import { choose, load, show, type } from './rollOutForm';

afterEach(cleanup);

describe('packs and dry runs in the form', () => {
  const { extraRules, exceptions } = right;
  const packOf = (parts: object) => JSON.stringify({ pack: 1, name: 'Our words', version: '2', ...parts });

  test('a pack is read, shown as differences, and taken into the form in place of what was there', async () => {
    const shown = show();
    type('policy.exceptions', 'Meter Maid');
    await choose(shown, 'Load a pack…', packOf({ extraRules, exceptions }));
    expect(shown.form.getByText('Our words, version 2')).toBeTruthy();
    expect(shown.form.getByText(/carries no checksum/)).toBeTruthy();
    expect(shown.form.getByText('3 differences from what the form holds')).toBeTruthy();
    expect(shown.saved()).toEqual({ policy: { exceptions: ['Meter Maid'] }, install: {} });
    fireEvent.click(shown.form.getByText('Take it into the form'));
    expect(shown.saved()).toEqual({ policy: { exceptions, extraRules }, install: {} });
    fireEvent.click(shown.form.getByText('Undo'));
    expect(shown.saved()).toEqual({ policy: { exceptions: ['Meter Maid'] }, install: {} });
  });

  test('what is wrong with a pack is told by path, and a changed one is not used at all', async () => {
    const shown = show();
    await choose(shown, 'Load a pack…', packOf({ exceptions: ['.*', 'Meter Maid'] }));
    expect(shown.form.getByText('exceptions.0', { selector: 'code' })).toBeTruthy();
    expect(shown.form.getByText('Take the rest into the form')).toBeTruthy();
    await choose(shown, 'Load a pack…', packOf({ exceptions, sha256: '0' }));
    expect(shown.form.getByText('This pack is not used')).toBeTruthy();
    expect(shown.form.queryByText(/^Take /)).toBeNull();
  });

  test('what the form holds is saved as a pack, once it has a name and nothing is wrong with it', async () => {
    const shown = show();
    const save = shown.button('Save what the form holds as a pack');
    type('policy.exceptions', 'Meter Maid');
    expect(save.disabled).toBe(true);
    fireEvent.input(shown.form.getByLabelText('Name of the pack'), { target: { value: 'Our words' } });
    expect(save.disabled).toBe(false);
    fireEvent.click(save);
    expect(shown.calls.findLast(([name]) => name === 'savePack')?.[1]).toEqual({
      name: 'Our words',
      version: '1',
      parts: { exceptions: ['Meter Maid'] },
    });
    type('policy.exceptions', '.*');
    await waitFor(() => expect(save.disabled).toBe(true));
  });

  test('messages are judged without and with what the form says; their words are never shown', async () => {
    const shown = show();
    await load(shown, { policy: { extraRules } });
    const file = 'id,text\n7,My meter maid was late.\n8,Thank you.\n';
    await choose(shown, 'Load messages…', file);
    await waitFor(() => shown.form.getByText('2 messages were judged.'));
    expect(shown.form.getByText('1 message is judged otherwise')).toBeTruthy();
    const row = shown.form.getAllByText('7', { selector: 'strong' })[0]?.closest('li');
    expect(row?.textContent).toMatch(/not flagged → Insult, \d\/4.*Our wardens asked for it\./);
    expect(document.body.textContent).not.toMatch(/was late/);
    fireEvent.click(shown.form.getByText('Save which and why as a table'));
    const table = dryRunTable(shown.calls.findLast(([name]) => name === 'saveDryRun')?.[1] as DryRun);
    expect(table.trimEnd().split('\r\n').slice(1)).toEqual([
      expect.stringMatching(/^7,yes,,0,,insult,\d,Our wardens asked for it\.$/),
    ]);
    await choose(shown, 'Load messages…', 'a,b\n1,2');
    await waitFor(() => shown.form.getByText(/no column is called text/));
  });
});
