import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Options } from '../../components/options/Options';
import { exportOwn } from '../../lib/core/own/exchange/export';
import { emptyOwn } from '../../lib/core/own/own';
import { optionsProps } from './gallery/pages';

afterEach(cleanup);

function show(name: string) {
  const record = vi.fn();
  const props = optionsProps(
    name,
    'light',
    (call) =>
      (...args) =>
        record(call, ...args),
  );
  return { ...render(<Options {...props} />), record };
}
const write = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('a new answer is refused with line and column until it is right, then previewed and stored', async () => {
  const { record } = show('plain');
  fireEvent.click(screen.getByRole('button', { name: 'New answer' }));
  const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Save' });
  expect(save.disabled).toBe(true);
  expect(document.activeElement).toBe(screen.getByLabelText('Title'));
  write('Title', 'Thank you');
  write('Text', 'Hello,\n{{ custmer }}');
  expect(screen.getByText(/^Line 2, column 3: There is no placeholder "custmer"/)).toBeTruthy();
  expect(save.disabled).toBe(true);
  write('Text', 'Hello {{ customer }},\n\nthank you.');
  expect(screen.getByText('Hello Dana,')).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Kindness' }));
  write('Words to find it by', 'thanks, , nice');
  fireEvent.click(save);
  expect(record).toHaveBeenCalledWith(
    'saveOwn',
    expect.objectContaining({ title: 'Thank you', values: ['kindness'], tags: ['thanks', 'nice'] }),
  );
  await waitFor(() => screen.getByText('Saved'));
});

test('nothing is said of an empty field before it was left, and then by its name on the page', () => {
  const { container } = show('plain');
  fireEvent.click(screen.getByRole('button', { name: 'New answer' }));
  const told = () => container.querySelector('.own-problems')?.textContent;
  expect(told()).toBe('');
  write('Title', 'Thank you');
  expect(told()).toBe('');
  fireEvent.blur(screen.getByLabelText('Text'), { relatedTarget: screen.getByRole('button', { name: 'Close' }) });
  expect(told()).toBe('');
  fireEvent.blur(screen.getByLabelText('Text'));
  expect(told()).toBe('It cannot be kept like thisText is empty.');
  write('Title', ' ');
  expect(told()).toContain('Title is empty.');
});

test('closing asks before changes are lost', () => {
  show('managed');
  fireEvent.click(screen.getByRole('button', { name: 'Edit: The van is late' }));
  write('Title', 'Another title');
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Go on writing' }));
  expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Another title');
});

test('an answer is thrown away, and one in the trash is brought back', async () => {
  const { record } = show('memory');
  fireEvent.click(screen.getByRole('button', { name: 'Restore: An old one' }));
  expect(record).toHaveBeenCalledWith('saveOwn', expect.objectContaining({ id: 'own/gone' }));
  fireEvent.click(screen.getByRole('button', { name: 'Edit: The van is late' }));
  fireEvent.click(screen.getByRole('button', { name: 'Move to trash' }));
  expect(record).toHaveBeenCalledWith('trashOwn', expect.objectContaining({ id: 'own/sample-one' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull());
});

test('a file shows what it would bring, and stores nothing before it is agreed to', async () => {
  const { record } = show('managed');
  const fine = { ...emptyOwn('fine-one', 'en', 1), title: 'A fine one', body: 'Hello' };
  const wrong = { ...fine, id: 'own/wrong-one', title: 'A wrong one', body: '{{ nobody }}' };
  const file = new File([exportOwn([fine, wrong])], 'answers.json', { type: 'application/json' });
  fireEvent.change(screen.getByLabelText('Import…'), { target: { files: [file] } });
  await waitFor(() => screen.getByText('1 answer can be taken over'));
  expect(screen.getByText(/^Line \d+, A wrong one: There is no placeholder/)).toBeTruthy();
  expect(record).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Take over' }));
  await waitFor(() => expect(record).toHaveBeenCalledExactlyOnceWith('saveOwn', fine));
});
