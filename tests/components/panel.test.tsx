import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { states } from './gallery/states';
import { boundary, ownIt, thanks } from './gallery/templates';
import { show } from './shown';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const nextStep = () => screen.getByLabelText<HTMLInputElement>(/^What you will do next/);
const reviewDate = () => screen.getByLabelText<HTMLInputElement>(/^When the step is looked at again/);
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

describe('every state', () => {
  test.each(Object.keys(states))('%s shows no brace, no template mark and no undefined', (name) => {
    const { container } = show(name);
    const shown = [
      container.textContent,
      ...[...container.querySelectorAll('[aria-label]')].map((e) => e.ariaLabel ?? e.getAttribute('aria-label')),
    ];
    expect(shown.join(' ')).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
  });

  test.each(Object.keys(states))('%s leaves the focus where it was', (name) => {
    const page = document.body.appendChild(document.createElement('input'));
    page.focus();
    const { again } = show(name);
    again('critical');
    again('inserted');
    expect(document.activeElement).toBe(page);
    page.remove();
  });
});

describe('the assessment in words', () => {
  test('a welcome complaint is shown as welcome, and as no breach', () => {
    show('welcome');
    expect(screen.getByRole('heading', { name: 'Strong feedback. Nothing here breaks the code.' })).toBeTruthy();
    expect(screen.queryByText(/Severity/)).toBeNull();
  });

  test('a breach names severity, clauses, how sure, and each reason', () => {
    show('boundary');
    expect(screen.getByText('Severity: moderate, 2 of 4')).toBeTruthy();
    expect(screen.getByText('Hurtful')).toBeTruthy();
    expect(screen.getByText('Fairly sure')).toBeTruthy();
    expect(screen.getByText(/Questions the agent’s ability/)).toBeTruthy();
  });

  test('evidence leads to the page, by the index of its signal', () => {
    const { props } = show('boundary');
    fireEvent.click(button('Show in the page: Can you even read?'));
    expect(props.onReveal).toHaveBeenCalledWith('m1', 1);
  });

  test('grave words are covered until asked for, and covered again for another message', () => {
    const { container, again } = show('critical');
    expect(container.textContent).not.toContain('break that clerk');
    fireEvent.click(screen.getAllByText('Show words')[0] as HTMLElement);
    expect(container.textContent).toContain('break that clerk');
    again('serious');
    expect(container.textContent).not.toContain('born here');
  });

  test('the key W uncovers all words of the message in front, and a single press covers one again', () => {
    const { container } = show('critical');
    fireEvent.keyDown(button('Settings'), { key: 'w' });
    expect(container.textContent).toContain('I know where he parks');
    fireEvent.click(screen.getAllByText('Hide words')[0] as HTMLElement);
    expect(container.textContent).not.toContain('break that clerk');
    expect(container.textContent).toContain('I know where he parks');
  });

  test('moderate words are shown at once', () => {
    const { container } = show('boundary');
    expect(container.textContent).toContain('Are you people idiots?');
  });

  test('self-harm: what to do stands before the assessment, and no severity is told', () => {
    const { container } = show('care');
    const steps = screen.getByRole('region', { name: 'What to do now' });
    const verdict = screen.getByRole('region', { name: 'Assessment' });
    expect(steps.compareDocumentPosition(verdict)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(container.textContent).toContain('555 0100');
    expect(screen.queryByText(/Severity/)).toBeNull();
  });

  test('an uncovered language is said by its name', () => {
    show('unjudged');
    expect(screen.getByRole('heading', { name: 'Not judged: French is not covered.' })).toBeTruthy();
  });

  test('a long rant is folded to the gravest three and can be unfolded', () => {
    show('many');
    expect(screen.getAllByText(/Belittles the team/)).toHaveLength(3);
    fireEvent.click(button('Show 5 more'));
    expect(screen.getAllByText(/Belittles the team/)).toHaveLength(8);
  });

  test('versions of rules and model stand at the end', () => {
    show('calm');
    expect(screen.getByText('Rules 2026.11 · Model 3')).toBeTruthy();
  });
});

describe('the thread', () => {
  test('another message is selected by click and by arrow key', () => {
    const { props } = show('critical');
    const messages = screen.getAllByRole('radio');
    expect(messages).toHaveLength(4);
    fireEvent.click(messages[2] as HTMLElement);
    expect(props.onSelect).toHaveBeenLastCalledWith('m2');
    (messages[1] as HTMLElement).focus();
    fireEvent.keyDown(messages[1] as HTMLElement, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(messages[0]);
    expect(props.onSelect).toHaveBeenLastCalledWith('m4');
  });

  test('the thread covers grave words too', () => {
    show('critical');
    expect(screen.getAllByRole('radio')[1]?.textContent).toContain('A threat to people or property');
  });
});

describe('answers', () => {
  test('the best answer stands open and Insert hands it over', () => {
    const { props } = show('boundary');
    fireEvent.click(button('Insert'));
    expect(props.onInsert).toHaveBeenCalledWith(boundary, {});
  });

  test('blanks are asked for by label; Insert waits for them and goes to the first', () => {
    const { props } = show('blanks');
    fireEvent.click(button('Insert'));
    expect(props.onInsert).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(nextStep());
    expect(nextStep().getAttribute('aria-invalid')).toBe('true');
    fireEvent.input(nextStep(), { target: { value: 'I will correct the bill today.' } });
    fireEvent.input(reviewDate(), { target: { value: 'Friday' } });
    fireEvent.click(button('Insert'));
    const answers = { next_step: 'I will correct the bill today.', review_date: 'Friday' };
    expect(props.onInsert).toHaveBeenCalledWith(ownIt, answers);
  });

  test('what was typed survives a re-reading of the page', () => {
    const { again } = show('blanks');
    fireEvent.input(reviewDate(), { target: { value: 'Friday' } });
    again('reading');
    again('blanks');
    expect(reviewDate().value).toBe('Friday');
  });

  test('what was typed for one ticket is not offered for another', () => {
    const { again } = show('blanks');
    fireEvent.input(reviewDate(), { target: { value: 'Friday' } });
    again('serious');
    expect(reviewDate().value).toBe('');
  });

  test('a template that cannot be filled says so, and offers nothing to insert', () => {
    show('welcome', {
      fill() {
        throw new Error('line 3: unknown filter');
      },
    });
    expect(screen.getByText('This answer cannot be filled: line 3: unknown filter')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
  });

  test('markup in a filled text is shown as text unless it is our own', () => {
    const html =
      '<p>Hi <b onclick="x()">Dana</b><img src="x"></p><ul><li>one</li></ul><a href="https://example.org">link</a>';
    const { container } = show('welcome', { fill: () => ({ ready: true, plain: '', html }) });
    const preview = container.querySelector('.preview-text') as HTMLElement;
    expect(preview.querySelector('b, img, a, [onclick]')).toBeNull();
    expect(preview.textContent).toBe('Hi Danaonelink');
    expect(within(preview).getAllByRole('listitem')).toHaveLength(1);
  });

  test('without a composer only Copy is offered, with the reason', () => {
    const { props } = show('no-target');
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
    expect(screen.getByText('Open a reply, and Insert appears here.')).toBeTruthy();
    fireEvent.click(button('Copy'));
    expect(props.onCopy).toHaveBeenCalledWith(thanks, {});
  });

  test('an internal note is named on the button and warned of', () => {
    show('note');
    expect(button('Insert as internal note')).toBeTruthy();
    expect(screen.getByText('The customer will not see it.')).toBeTruthy();
  });

  test('search finds templates beyond the suggestions; nothing found is said', async () => {
    show('calm');
    fireEvent.input(field('Search answers'), { target: { value: 'formal clause' } });
    expect(await screen.findByRole('button', { name: /^Formal notice with the clause/ })).toBeTruthy();
    expect(screen.getByText('1 answer')).toBeTruthy();
    fireEvent.input(field('Search answers'), { target: { value: 'zebra' } });
    expect(screen.getByText('No answer matches “zebra”. Try fewer words.')).toBeTruthy();
  });

  test('arrow keys move between answers, Enter’s click opens one', () => {
    show('boundary');
    const first = button(/^Help first/);
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    const second = button(/^Own it/);
    expect(document.activeElement).toBe(second);
    fireEvent.click(second);
    expect(second.getAttribute('aria-expanded')).toBe('true');
    expect(first.getAttribute('aria-expanded')).toBe('false');
  });
});
