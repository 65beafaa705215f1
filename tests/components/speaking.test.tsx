import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { show } from './shown';

const button = (name: string) => screen.getByRole('button', { name });

test('words to say instead of words to write are asked for by a press or the key T', () => {
  const { props } = show('boundary');
  expect(button('On the phone').getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(button('On the phone'));
  fireEvent.keyDown(button('Settings'), { key: 't' });
  expect(props.onSpeaking.mock.calls).toEqual([[true], [true]]);
});

test('while words to say are offered, the same press brings back words to write', () => {
  const { props } = show('boundary', { speaking: true });
  expect(button('On the phone').getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(button('On the phone'));
  expect(props.onSpeaking.mock.calls).toEqual([[false]]);
});

test('an answer in spoken words is shown as what to say, a written one as what is inserted', () => {
  show('speaking');
  expect(screen.getByRole('region', { name: 'As you can say it' })).toBeTruthy();
  cleanup();
  show('boundary');
  expect(screen.getByRole('region', { name: 'As it will be inserted' })).toBeTruthy();
});
