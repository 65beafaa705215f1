import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { commandKeys } from '../../components/panel/commands';
import { Panel } from '../../components/panel/Panel';
import { english } from '../../components/ui/words';
import { thanks } from './gallery/templates';
import { show } from './shown';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('keys', () => {
  test('I inserts, C copies, U undoes', () => {
    const { props } = show('inserted');
    fireEvent.keyDown(button('Settings'), { key: 'i' });
    expect(props.onInsert).toHaveBeenCalledWith(thanks, {});
    fireEvent.keyDown(button('Settings'), { key: 'C' });
    expect(props.onCopy).toHaveBeenCalledWith(thanks, {});
    fireEvent.keyDown(button('Settings'), { key: 'u' });
    expect(props.onUndo).toHaveBeenCalledOnce();
  });

  test('letters typed into a field, or with a modifier, are no commands', () => {
    const { props } = show('calm');
    fireEvent.keyDown(screen.getByLabelText('Search answers'), { key: 'i' });
    fireEvent.keyDown(button('Settings'), { key: 'c', ctrlKey: true });
    expect(props.onInsert).not.toHaveBeenCalled();
    expect(props.onCopy).not.toHaveBeenCalled();
  });

  test('undo does nothing when nothing was inserted', () => {
    const { props } = show('calm');
    fireEvent.keyDown(button('Settings'), { key: 'u' });
    expect(props.onUndo).not.toHaveBeenCalled();
  });

  test('/ goes to the search; Escape empties it first and collapses the panel next', () => {
    const { props } = show('calm');
    fireEvent.keyDown(button('Settings'), { key: '/' });
    const search = screen.getByLabelText<HTMLInputElement>('Search answers');
    expect(document.activeElement).toBe(search);
    fireEvent.input(search, { target: { value: 'notice' } });
    fireEvent.keyDown(search, { key: 'Escape' });
    expect(search.value).toBe('');
    expect(props.onCollapse).not.toHaveBeenCalled();
    fireEvent.keyDown(search, { key: 'Escape' });
    expect(props.onCollapse).toHaveBeenCalledWith(true);
  });

  test('? lists every key there is; Escape closes the list before the panel', () => {
    const { props } = show('calm');
    fireEvent.keyDown(button('Settings'), { key: '?' });
    const list = screen.getByRole('region', { name: 'Keyboard shortcuts' });
    for (const name of Object.keys(commandKeys)) {
      expect(list.textContent).toContain(english.keys[name as keyof typeof commandKeys]);
    }
    fireEvent.keyDown(button('Settings'), { key: 'Escape' });
    expect(screen.queryByRole('region', { name: 'Keyboard shortcuts' })).toBeNull();
    expect(props.onCollapse).not.toHaveBeenCalled();
  });

  test('keys on the page are none of the panel’s business', () => {
    const { props } = show('calm');
    fireEvent.keyDown(document.body, { key: 'i' });
    expect(props.onInsert).not.toHaveBeenCalled();
  });
});

describe('collapsing', () => {
  test('the tab tells the state by word', () => {
    show('tab-critical');
    expect(button('Open Conduct Panel: Critical').textContent).toBe('Critical');
  });

  test('the focus follows the agent’s own press, and only that', () => {
    const { props, rerender } = show('calm');
    const collapse = button('Collapse panel');
    collapse.focus();
    fireEvent.click(collapse);
    rerender(<Panel {...props} collapsed={true} />);
    expect(document.activeElement).toBe(button(/^Open Conduct Panel/));
    (document.activeElement as HTMLElement).blur();
    rerender(<Panel {...props} collapsed={false} />);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('notices', () => {
  test('an insertion is named and can be taken back', () => {
    const { props } = show('inserted');
    fireEvent.click(button('Undo'));
    expect(props.onUndo).toHaveBeenCalledOnce();
  });

  test('a failure gives its reason; a notice can be dismissed', () => {
    show('failed');
    const reason = 'The editor refused the text and the clipboard is blocked.';
    expect(screen.getByText(reason)).toBeTruthy();
    fireEvent.click(button('Dismiss'));
    expect(screen.queryByText(reason)).toBeNull();
  });

  test('news are told politely', () => {
    const { container, again } = show('reading');
    const live = container.querySelector('[aria-live="polite"]');
    expect(live?.textContent).toBe('');
    again('critical');
    expect(live?.textContent).toBe('Dana Whitfield: Critical. A threat. You need not face this alone.');
  });
});

describe('an unreadable page', () => {
  test('says why and what was missing, and offers to try again', () => {
    const { props } = show('unreadable');
    expect(screen.getByText('ticket id')).toBeTruthy();
    fireEvent.click(button('Try again'));
    expect(props.onRetry).toHaveBeenCalledOnce();
  });

  test('offers a diagnosis', () => {
    const { props } = show('unreadable');
    fireEvent.click(button('Copy diagnosis'));
    expect(props.onCopyDiagnosis).toHaveBeenCalledOnce();
  });
});

describe('the self-test', () => {
  test('one quiet line says that all is there', () => {
    show('calm');
    expect(screen.getByText('This page shows all it should')).toBeTruthy();
  });

  test('what is not there is named, and each part can be looked up', () => {
    show('no-target');
    expect(screen.getByText('Not found on this page: the reply field')).toBeTruthy();
    expect(screen.getByText('The reply field: not open, or not found')).toBeTruthy();
    expect(screen.getByText('Messages: found')).toBeTruthy();
  });

  test('offers a diagnosis', () => {
    const { props } = show('calm');
    fireEvent.click(button('Copy diagnosis'));
    expect(props.onCopyDiagnosis).toHaveBeenCalledOnce();
  });
});
