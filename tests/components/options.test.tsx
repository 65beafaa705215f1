import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../components/options/Options';
import type { OptionsProps } from '../../components/options/props';
import { optionsProps } from './gallery/pages';

afterEach(cleanup);

function show(name: string, changes: Partial<OptionsProps> = {}) {
  const record = vi.fn();
  const props = {
    ...optionsProps(
      name,
      'light',
      (call) =>
        (...args) =>
          record(call, ...args),
    ),
    ...changes,
  };
  return { ...render(<Options {...props} />), record };
}
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('where a value comes from', () => {
  test('a managed value is locked and says so; an own one can be reset', () => {
    const { record } = show('managed');
    expect(field('Organisation').disabled).toBe(true);
    expect(field('Your name').disabled).toBe(false);
    expect(screen.getByText('Your organisation manages some of these settings. They are locked.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Use default: Your name' }));
    expect(record).toHaveBeenCalledWith('reset', 'agentName');
    expect(screen.queryByRole('button', { name: 'Use default: Organisation' })).toBeNull();
  });

  test('values that were not accepted are listed with place and reason', () => {
    show('wrong');
    expect(screen.getByText(/^codeUrl \(Your choice\): must be an http/)).toBeTruthy();
    expect(screen.getByText(/^colour \(Set by your organisation\): is not a known setting/)).toBeTruthy();
  });
});

describe('changing', () => {
  test('a text is stored when the field is left, once, without the spaces around it', async () => {
    const { record } = show('plain');
    fireEvent.input(field('Your name'), { target: { value: '  Sam  ' } });
    expect(record).not.toHaveBeenCalled();
    fireEvent.blur(field('Your name'));
    expect(record).toHaveBeenCalledExactlyOnceWith('change', 'agentName', 'Sam');
    expect(await screen.findByText('Saved')).toBeTruthy();
  });

  test('a field that was only visited changes nothing', () => {
    const { record } = show('plain');
    fireEvent.focus(field('Supervisor'));
    fireEvent.blur(field('Supervisor'));
    expect(record).not.toHaveBeenCalled();
  });

  test('a wrong link is not stored, is explained, and stays to be mended', () => {
    const { record } = show('plain');
    const link = field('Link to the code of conduct');
    fireEvent.input(link, { target: { value: 'northbrook.example' } });
    fireEvent.blur(link);
    expect(record).not.toHaveBeenCalled();
    expect(screen.getByText('Not saved: must be an http(s) address')).toBeTruthy();
    expect(link.value).toBe('northbrook.example');
    expect(link.getAttribute('aria-invalid')).toBe('true');
  });

  test('a store that refuses gives its reason', async () => {
    show('plain');
    fireEvent.input(field('Your name'), { target: { value: 'refuse' } });
    fireEvent.blur(field('Your name'));
    expect(await screen.findByText('Not saved: the browser’s storage is full')).toBeTruthy();
  });

  test('side, theme and slim tab are stored at once', () => {
    const { record } = show('plain');
    fireEvent.click(screen.getByLabelText('Left'));
    expect(record).toHaveBeenLastCalledWith('change', 'side', 'left');
    fireEvent.click(screen.getByLabelText('Dark'));
    expect(record).toHaveBeenLastCalledWith('change', 'theme', 'dark');
    fireEvent.click(screen.getByLabelText('Start as a slim tab'));
    expect(record).toHaveBeenLastCalledWith('change', 'collapsed', true);
  });
});

describe('crisis lines', () => {
  test('the organisation’s are shown as locked; own ones are stored without them', () => {
    const { record } = show('managed');
    expect(screen.getByText('Emergency services')).toBeTruthy();
    const contact = field('Phone or link');
    fireEvent.input(contact, { target: { value: '555 0199' } });
    fireEvent.keyDown(contact, { key: 'Enter' });
    const line = { region: 'Northbrook', name: 'Lifeline Northbrook', contact: '555 0199' };
    expect(record).toHaveBeenCalledWith('change', 'crisisLines', [line]);
  });

  test('a line that is not complete is not stored', () => {
    const { record } = show('plain');
    fireEvent.click(screen.getByRole('button', { name: 'Add a crisis line' }));
    fireEvent.input(field('Name'), { target: { value: 'Lifeline' } });
    fireEvent.keyDown(field('Name'), { key: 'Enter' });
    expect(record).not.toHaveBeenCalled();
    expect(screen.getByText(/Every line needs a region/)).toBeTruthy();
  });

  test('a line can be removed', () => {
    const { record } = show('managed');
    fireEvent.click(screen.getByRole('button', { name: 'Remove Lifeline Northbrook' }));
    expect(record).toHaveBeenCalledWith('change', 'crisisLines', []);
  });
});

describe('the ladder memory', () => {
  test('a customer is found by address, and erased after a question', async () => {
    const { record } = show('managed');
    const find = (address: string) => {
      fireEvent.input(screen.getByLabelText('Show one customer'), { target: { value: address } });
      fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    };
    find('Dana');
    expect(screen.getByText('This is no mail address.')).toBeTruthy();
    find('wade@example.net');
    await waitFor(() => screen.getByText('Nothing is remembered under this address.'));
    find('dana@example.net');
    const customer = within(await screen.findByRole('article'));
    expect(customer.getByText(/^Restrict contact, Nov 24, 2026/)).toBeTruthy();
    fireEvent.click(customer.getByRole('button', { name: 'Export as JSON' }));
    expect(record).toHaveBeenCalledWith('exportMemory', [expect.objectContaining({ key: expect.any(String) })]);
    fireEvent.click(customer.getByRole('button', { name: 'Erase this customer' }));
    expect(record).not.toHaveBeenCalledWith('eraseMemory', expect.anything());
    fireEvent.click(customer.getByRole('button', { name: 'Erase' }));
    expect(record).toHaveBeenCalledWith('eraseMemory', expect.stringMatching(/^5f1c/));
    await waitFor(() => screen.getByText('Erased.'));
  });

  test('a retention that makes no sense is refused with the reason', () => {
    const { record } = show('managed');
    const days = screen.getByLabelText('Keep steps for');
    for (const wrong of ['0', '', '4000', '1.5']) {
      fireEvent.input(days, { target: { value: wrong } });
      fireEvent.blur(days);
      expect(screen.getByText(/^Not saved: /)).toBeTruthy();
    }
    expect(record).not.toHaveBeenCalled();
    fireEvent.input(days, { target: { value: '90' } });
    fireEvent.blur(days);
    expect(record).toHaveBeenCalledWith('change', 'ladderRetention', 90);
  });

  test('picks are forgotten on demand', async () => {
    const { record } = show('managed');
    fireEvent.click(screen.getByRole('button', { name: 'Forget my picks' }));
    expect(record).toHaveBeenCalledWith('resetPicks');
    await waitFor(() => screen.getByText(/^Forgotten/));
  });
});

describe('pages and privacy', () => {
  test('an own page can be removed, the organisation’s cannot', () => {
    const { record } = show('managed');
    expect(screen.queryByRole('button', { name: 'Remove https://tickets.northbrook.example' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Remove https://mail.northbrook.example' }));
    expect(record).toHaveBeenCalledWith('remove', 'https://mail.northbrook.example');
  });

  test('erasing asks first, and can be called off', async () => {
    const { record } = show('managed');
    fireEvent.click(screen.getByRole('button', { name: 'Erase settings' }));
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Keep' }));
    expect(record).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Erase settings' }));
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    expect(record).toHaveBeenCalledExactlyOnceWith('erase');
    await waitFor(() => screen.getByText('Erased. The defaults apply.'));
    await settled();
  });
});

describe('taught pages', () => {
  test('are listed with where they hold; the own ones can be removed and handed on', () => {
    const { record } = show('managed');
    expect(screen.getByText('letters.northbrook.example/letter/{id}')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove Letter desk' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Meter desk' }));
    expect(record).toHaveBeenCalledWith('removeTaught', expect.objectContaining({ name: 'Meter desk' }));
    fireEvent.click(screen.getByRole('button', { name: 'Export taught pages' }));
    expect(record).toHaveBeenCalledWith('exportTaught');
  });

  test('a file is taken in, and what is wrong in it is named by its place', async () => {
    show('plain');
    const page = { host: 'desk.example.org', name: 'Desk', address: '/t/{id}', message: '.entry' };
    const text = JSON.stringify({ extraSites: [page, { ...page, host: 'No host!', address: '/u/{id}' }] });
    const file = new File([text], 'pages.json', { type: 'application/json' });
    fireEvent.change(document.querySelector('input[type=file]') as HTMLInputElement, { target: { files: [file] } });
    expect(await screen.findByText('1 page taken in.')).toBeTruthy();
    expect(screen.getByText(/^extraSites\.1\.host: /)).toBeTruthy();
  });
});
