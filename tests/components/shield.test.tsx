import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { show } from './shown';

const button = (name: string) => screen.getByRole('button', { name });

test('what the customer needs stands in the customer’s own words and leads to the page', () => {
  const { props } = show('need');
  const text = 'the bill is wrong as well';
  fireEvent.click(button(`Show in the page: ${text}`));
  const [[id, span]] = props.onFind.mock.calls as unknown as [[string, { start: number; end: number }]];
  const message = props.state.view === 'ticket' ? props.state.conversation.messages.find((one) => one.id === id) : null;
  expect(message?.text.slice(span.start, span.end)).toBe(text);
});

test('painful passages of the page can be covered by a press or the key P, unless the organisation decides', () => {
  const { props } = show('need');
  expect(screen.getByText(/passages are covered in the page/)).toBeTruthy();
  expect(screen.getByText(/You have met 4 messages like this today/)).toBeTruthy();
  fireEvent.click(button('Cover'));
  fireEvent.keyDown(button('Settings'), { key: 'p' });
  expect(props.onShield.mock.calls).toEqual([[false], [false]]);
});

test('a cover that the organisation decides about cannot be taken off as a whole', () => {
  const { props } = show('need', { shieldLocked: true });
  expect(screen.queryByRole('button', { name: 'Cover' })).toBeNull();
  fireEvent.keyDown(button('Settings'), { key: 'p' });
  expect(props.onShield).not.toHaveBeenCalled();
});

test('a ticket without painful words offers no cover and counts nothing', () => {
  show('boundary', { exposure: 9 });
  expect(screen.queryByRole('button', { name: 'Cover' })).toBeNull();
  expect(screen.queryByText(/You have met/)).toBeNull();
});
