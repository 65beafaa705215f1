import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { policySchema } from '../../lib/core/policy';
import { right, wrongParts } from './mutations';
import { field, load, show, type } from './rollOutForm';

afterEach(cleanup);

const install = { chromium: 'https://x.example/updates.xml', firefox: 'https://x.example/panel.xpi' };

describe('the administrators’ form', () => {
  test('has a field, a lock and a description for every setting', () => {
    const { form } = show();
    for (const key of Object.keys(policySchema)) {
      expect(field(`policy.${key}`), key).toBeTruthy();
      expect(form.getAllByText(key, { selector: 'code' }).length, key).toBeGreaterThan(0);
    }
    expect(form.getAllByLabelText(/^What agents may do: /)).toHaveLength(Object.keys(policySchema).length);
  });

  test('a file in which every setting has a value is shown, and saved as it was', async () => {
    const shown = show();
    await load(shown, { policy: right, install });
    await waitFor(() => shown.form.getByText('Nothing is wrong. The kit can be made.'));
    expect(field('policy.organisationName').value).toBe('Northbrook Water');
    expect(field('policy.crisisLines.0.contact').value).toBe('555 0142');
    expect(field('policy.terms.notice.expires').value).toBe('90');
    expect(field('policy.exceptions').value).toBe('Idiot Guide');
    expect(shown.saved()).toEqual({ policy: right, install });
    expect(JSON.stringify(shown.saved())).toBe(JSON.stringify({ policy: right, install }));
  });

  test('what is typed stands in the file; emptied, it is gone', () => {
    const shown = show();
    type('policy.organisationName', 'Northbrook Water');
    type('policy.exceptions', 'Idiot Guide\n\nMeter Maid\n');
    type('policy.thresholds.insult', '0,8');
    type('install.chromium', install.chromium);
    expect(shown.saved()).toEqual({
      policy: {
        organisationName: 'Northbrook Water',
        exceptions: ['Idiot Guide', 'Meter Maid'],
        thresholds: { insult: 0.8 },
      },
      install: { chromium: install.chromium },
    });
    type('policy.exceptions', '');
    type('policy.thresholds.insult', '');
    expect(shown.saved()).toMatchObject({ policy: { organisationName: 'Northbrook Water' } });
    expect(Object.keys((shown.saved() as { policy: object }).policy)).toEqual(['organisationName']);
  });

  test('choices, switches and locks', () => {
    const shown = show();
    const { form } = shown;
    const theme = field('policy.theme');
    fireEvent.change(theme, { target: { value: [...theme.options].find(({ text }) => text === 'Dark')?.value } });
    const covers = field('policy.shield');
    fireEvent.change(covers, { target: { value: [...covers.options].find(({ text }) => text === 'Off')?.value } });
    fireEvent.click(within(field('policy.featuresOff')).getByLabelText('Marks in the page'));
    fireEvent.change(form.getByLabelText('What agents may do: Theme'), { target: { value: 'open' } });
    fireEvent.change(form.getByLabelText('What agents may do: Crisis lines'), { target: { value: 'locked' } });
    expect(shown.saved()).toEqual({
      policy: { theme: 'dark', shield: false, featuresOff: ['marks'], open: ['theme'], locked: ['crisisLines'] },
      install: {},
    });
    fireEvent.change(form.getByLabelText('What agents may do: Theme'), { target: { value: 'usual' } });
    expect(shown.saved()).not.toHaveProperty('policy.open');
  });

  test('things with parts are added, filled and taken out', () => {
    const shown = show();
    const { form } = shown;
    const add = form.getByRole('button', { name: 'Add: Crisis lines', hidden: true });
    fireEvent.click(add);
    fireEvent.click(add);
    type('policy.crisisLines.0.name', 'Night desk');
    type('policy.crisisLines.1.name', 'Day desk');
    fireEvent.click(form.getByRole('button', { name: 'Remove: Crisis lines 1', hidden: true }));
    expect(shown.saved()).toEqual({ policy: { crisisLines: [{ name: 'Day desk' }] }, install: {} });
  });

  test('what is wrong is told at its field and in the list, while it is typed, and keeps the kit from being made', async () => {
    const shown = show();
    type('policy.codeUrl', 'northbrook');
    await waitFor(() => expect(field('policy.codeUrl').getAttribute('aria-invalid')).toBe('true'));
    expect(document.getElementById('kit.policy.codeUrl-error')?.textContent).toBe('must be an http(s) address');
    expect(shown.form.getByText('1 thing is to mend before the kit can be made.')).toBeTruthy();
    expect(shown.button('Download the kit').disabled).toBe(true);
    fireEvent.click(shown.form.getByRole('button', { name: /^Go to: Link to the code/ }));
    expect(document.activeElement?.id).toBe('kit.policy.codeUrl');
    expect(field('policy.codeUrl').closest('details')?.open).toBe(true);
    type('policy.codeUrl', 'https://northbrook.example/code');
    await waitFor(() => expect(shown.button('Download the kit').disabled).toBe(false));
  });

  test('the kit is made of what the form holds, and the number of files is said', async () => {
    const shown = show();
    await load(shown, { policy: right, install });
    fireEvent.click(shown.button('Download the kit'));
    await waitFor(() => shown.form.getByText('49 files in the archive. Begin with its README.'));
    expect(shown.calls.find(([name]) => name === 'kit')?.[1]).toEqual({ policy: right, install });
  });
});

describe('files with a fault', () => {
  test('a key that stands twice is refused with its place, and what was there stays', async () => {
    const shown = show();
    type('policy.supervisor', 'Dana Price');
    await load(shown, '{"policy": {"side": "left", "side": "right"}}');
    expect(shown.form.getByText('policy.side', { selector: 'code' })).toBeTruthy();
    expect(shown.form.getByText(/is there twice \(line 1, column 13, and line 1, column 29\)/)).toBeTruthy();
    expect(shown.saved()).toEqual({ policy: { supervisor: 'Dana Price' }, install: {} });
  });

  test('what is not known can be left out, a wrong form is shown as it is, and loading can be undone', async () => {
    const shown = show();
    type('policy.supervisor', 'Dana Price');
    await load(shown, { policy: { protection: false, crisisLines: 'the night desk' }, polcy: {} });
    expect(shown.form.getByText('"the night desk"')).toBeTruthy();
    await waitFor(() => shown.form.getByLabelText('Leave out: protection'));
    fireEvent.click(shown.form.getByRole('button', { name: 'Leave out: protection' }));
    fireEvent.click(shown.form.getByRole('button', { name: 'Leave out: polcy' }));
    fireEvent.click(shown.form.getByRole('button', { name: 'Leave out: Crisis lines', hidden: true }));
    expect(shown.saved()).toEqual({ policy: {} });
    fireEvent.click(shown.form.getByRole('button', { name: 'Undo' }));
    expect(shown.saved()).toEqual({ policy: { supervisor: 'Dana Price' }, install: {} });
  });

  test('any policy with one thing wrong can be loaded, is told, and is saved as it was', async () => {
    const shown = show();
    const some = wrongParts.filter(({ policy }, at) => at % 24 === 0 && JSON.stringify(policy).length < 20_000);
    expect(some.length).toBeGreaterThan(15);
    for (const { name, policy } of some) {
      const asWritten = JSON.parse(JSON.stringify({ policy, install }));
      await load(shown, asWritten);
      expect(shown.saved(), name).toEqual(asWritten);
      await waitFor(() => expect(shown.button('Download the kit').disabled, name).toBe(true));
    }
  });
});
