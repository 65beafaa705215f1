import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { show } from './shown';

describe('the ladder', () => {
  test('says what was taken and when, the step now, what must not come yet, and who has to agree', () => {
    show('shipped-restriction');
    expect(screen.getByText(/^Taken Nov 2, 2026, ticket 47901\./)).toBeTruthy();
    const now = screen.getByText('The step now').closest('li');
    expect(now?.textContent).toContain('Restrict contact');
    expect(now?.getAttribute('aria-current')).toBe('step');
    expect(screen.getByText(/^A restriction comes first/)).toBeTruthy();
    expect(screen.getByText(/^Has to be agreed by/)).toBeTruthy();
  });

  test('a restriction asks who approved it and what was offered, before anything is inserted', () => {
    const { props } = show('shipped-restriction');
    fireEvent.click(screen.getByRole('button', { name: /^Contact in one agreed way/ }));
    const insert = screen.getByRole('button', { name: 'Insert' });
    const answer = (label: RegExp, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    for (const field of document.querySelectorAll<HTMLInputElement>('.blanks:not(.step-form) input, textarea')) {
      fireEvent.input(field, { target: { value: field.value || 'some words' } });
    }
    fireEvent.click(insert);
    expect(props.onInsert).not.toHaveBeenCalled();
    expect(screen.getByText('Name who approved it.')).toBeTruthy();
    answer(/approved/, 'Marta Lindqvist');
    fireEvent.click(screen.getByRole('button', { name: 'Record without inserting' }));
    expect(props.onRecord).not.toHaveBeenCalled();
    answer(/adjustment/, 'declined');
    answer(/Ends on/, '2026-11-20');
    fireEvent.click(insert);
    expect(props.onInsert).not.toHaveBeenCalled();
    answer(/Ends on/, '2027-03-01');
    answer(/Looked at again/, '2027-02-01');
    fireEvent.click(insert);
    expect(props.onInsert).toHaveBeenCalledOnce();
    const [, answers] = props.onInsert.mock.calls[0] as unknown as [unknown, Record<string, string>];
    expect(answers).toMatchObject({ 'step:approved_by': 'Marta Lindqvist', end_date: '2027-03-01' });
  });

  test('what was said before is listed with its answer, newest first, and opens all that is remembered', () => {
    const { props } = show('shipped-restriction');
    const lines = [...document.querySelectorAll('.remembered li')].map((line) => line.textContent);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Formal notice, Nov 2, 2026, ticket 47901.*Counts until May 1, 2027.*Approved by Marta/);
    fireEvent.click(screen.getByRole('button', { name: 'Show what is remembered' }));
    expect(props.onShowMemory).toHaveBeenCalledOnce();
  });

  test('a memory that cannot be read is said, and so is one without an address', () => {
    const { again } = show('memory-failed');
    expect(screen.getByText(/could not be read.*no answer/)).toBeTruthy();
    again('ticket-only');
    expect(screen.getByText(/remembered for this ticket only/)).toBeTruthy();
  });

  test('a record can be taken back while it is fresh', () => {
    const { props, again } = show('recorded');
    fireEvent.click(screen.getByRole('button', { name: 'Undo record' }));
    expect(props.onTakeBack).toHaveBeenCalledOnce();
    again('recorded-again');
    expect(screen.getAllByText(/Already recorded today/).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Undo record' })).toBeNull();
  });

  test.each(['shipped-critical', 'shipped-care', 'shipped-welcome'])('%s stands beside the ladder', (name) => {
    show(name);
    expect(screen.queryByText('Where this stands on the ladder')).toBeNull();
  });
});
