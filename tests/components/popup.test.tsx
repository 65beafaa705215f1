import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import type { PopupProps } from '../../components/popup/props';
import { judged } from './gallery/judged';
import { popupProps } from './gallery/pages';

afterEach(cleanup);

function show(name: string, changes: Partial<PopupProps> = {}) {
  const record = vi.fn();
  const props = {
    ...popupProps(
      name,
      'light',
      (call) =>
        (...args) =>
          record(call, ...args),
    ),
    ...changes,
  };
  return { ...render(<Popup {...props} />), record };
}
const write = (text: string) => fireEvent.input(screen.getByLabelText('Text to check'), { target: { value: text } });

describe('the page in front', () => {
  test('a readable page is named, and the panel can be shown', () => {
    const { record } = show('readable');
    fireEvent.click(screen.getByRole('button', { name: 'Show the panel' }));
    expect(record).toHaveBeenCalledWith('open');
  });

  test('a page without access is enabled with one press', () => {
    const { record } = show('disabled');
    fireEvent.click(screen.getByRole('button', { name: 'Enable on this site' }));
    expect(record).toHaveBeenCalledExactlyOnceWith('enable');
  });

  test('a refusal of access is said, and the button comes back', async () => {
    show('disabled', { onEnable: () => Promise.reject(new Error('Access was not given.')) });
    fireEvent.click(screen.getByRole('button', { name: 'Enable on this site' }));
    expect(await screen.findByText('Access was not given.')).toBeTruthy();
    expect((screen.getByRole('button', { name: 'Enable on this site' }) as HTMLButtonElement).disabled).toBe(false);
  });

  test.each(['unreadable', 'unknown'])('%s can be taught', (name) => {
    const { record } = show(name);
    fireEvent.click(screen.getByRole('button', { name: 'Teach this page' }));
    expect(record).toHaveBeenCalledExactlyOnceWith('teach');
  });

  test('words that were selected stand in the check; an empty selection is said', async () => {
    show('readable', { selection: 'You are idiots.' });
    expect(await screen.findByText('Severity: moderate, 2 of 4')).toBeTruthy();
    cleanup();
    show('readable', { selection: '' });
    expect(screen.getByText(/^Nothing was selected on the page/)).toBeTruthy();
  });

  test.each(['unsupported', 'checking'])('%s offers no button that cannot help', (name) => {
    show(name);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Settings']);
  });
});

describe('the quick check', () => {
  test('judges what the customer wrote, as it is typed', async () => {
    show('readable');
    write('You are idiots.');
    expect(await screen.findByText('Severity: moderate, 2 of 4')).toBeTruthy();
    expect(screen.getByText('idiots')).toBeTruthy();
  });

  test('judges a draft with the value it falls short of, and better words', async () => {
    show('readable');
    fireEvent.click(screen.getByLabelText('My draft'));
    write('I guarantee it will never happen again.');
    expect(await screen.findByText('Falls short of Integrity')).toBeTruthy();
    expect(screen.getByText('I will do my best to prevent it')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '1 thing to look at again' })).toBeTruthy();
    expect(screen.getByText('Look again')).toBeTruthy();
    expect(screen.queryByText('Heated')).toBeNull();
  });

  test('a judge that fails gives its reason', async () => {
    show('readable');
    write('broken judge');
    expect(await screen.findByText('Could not judge this text: the rules could not be loaded')).toBeTruthy();
  });

  test('a slow answer to older words never replaces the newer one', async () => {
    const answers: ((text: string) => void)[] = [];
    const judge = (text: string) =>
      new Promise<ReturnType<typeof judged>>((resolve) => {
        answers.push(() =>
          resolve(judged(text, text.includes('old') ? [{ kind: 'insult', words: 'old', reason: 'Old.' }] : [])),
        );
      });
    show('readable', { judge });
    write('old words');
    await vi.waitUntil(() => answers.length === 1);
    write('new words');
    await vi.waitUntil(() => answers.length === 2);
    answers[1]?.('');
    expect(await screen.findByRole('heading', { name: 'Nothing here breaks the code.' })).toBeTruthy();
    answers[0]?.('');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.queryByText(/Severity/)).toBeNull();
  });

  test('clearing the text clears the result', async () => {
    show('readable');
    write('You are idiots.');
    await screen.findByText('Severity: moderate, 2 of 4');
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.queryByText(/Severity/)).toBeNull();
  });
});
