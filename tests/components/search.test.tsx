import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import { ownIt, thanks } from './gallery/templates';
import { show } from './shown';

/** The search and what is asked for from the composer, by keys alone. */
const button = (name: RegExp) => screen.getByRole('button', { name });
const nextStep = () => screen.getByLabelText<HTMLInputElement>(/^What you will do next/);
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

test('in the search the arrows choose an answer, Enter uses it, and what is open is told', async () => {
  const { props } = show('calm');
  const search = field('Search answers');
  fireEvent.focus(search);
  fireEvent.input(search, { target: { value: 'thank' } });
  await screen.findByText(/^1 of \d+: Thank for the feedback/);
  expect(button(/^Thank for the feedback/).getAttribute('aria-expanded')).toBe('true');
  fireEvent.keyDown(search, { key: 'ArrowDown' });
  expect(button(/^Thank for the feedback/).getAttribute('aria-expanded')).toBe('false');
  fireEvent.keyDown(search, { key: 'ArrowUp' });
  fireEvent.keyDown(search, { key: 'Enter' });
  expect(props.onInsert).toHaveBeenCalledWith(thanks, {});
});

test('a search called from the composer opens the panel and takes the focus; Escape goes back there', () => {
  const onReturn = vi.fn(() => true);
  const { props, rerender } = show('calm', { collapsed: true, onReturn });
  const wish = { name: 'search' } as const;
  rerender(<Panel {...props} collapsed wish={wish} />);
  expect(props.onCollapse).toHaveBeenCalledWith(false);
  rerender(<Panel {...props} collapsed={false} wish={wish} />);
  const search = field('Search answers');
  expect(document.activeElement).toBe(search);
  fireEvent.keyDown(search, { key: 'Escape' });
  expect(onReturn).toHaveBeenCalledOnce();
  expect(props.onCollapse).not.toHaveBeenCalledWith(true);
  search.blur();
  rerender(<Panel {...props} collapsed={false} wish={wish} />);
  expect(document.activeElement).not.toBe(search); // A wish is met once.
});

test('an answer that wants words is opened where it was asked for, at the first of them', () => {
  const { props, rerender } = show('calm');
  rerender(<Panel {...props} wish={{ name: 'answer', template: ownIt }} />);
  expect(button(/^Own it/).getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(nextStep());
});
