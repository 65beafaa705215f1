import { configure, fireEvent, render, waitFor, within } from '@testing-library/preact';
import { Options } from '../../components/options/Options';
import { optionsProps } from '../components/gallery/pages';

// As long as Playwright waits: it tells a wait without end, not a duration on a machine that does something else as well.
configure({ asyncUtilTimeout: 20_000 });

/** The administrators' form as a person meets it, and what it hands to the page around it. */
export function show() {
  const calls: unknown[][] = [];
  const record =
    (name: string) =>
    (...args: unknown[]) =>
      void calls.push([name, ...args]);
  render(<Options {...optionsProps('plain', 'light', record)} />);
  const form = within(document.getElementById('rollOut') ?? document.body);
  fireEvent.click(form.getByText('Fill in the form'));
  const saved = (): unknown => {
    fireEvent.click(form.getByText('Save settings.json'));
    return calls.findLast(([name]) => name === 'saveSettings')?.[1];
  };
  // By their words: to look for roles in so many fields takes a second each.
  const button = (words: string) => form.getByText(words).closest('button') as HTMLButtonElement;
  return { form, calls, saved, button };
}
export type Shown = ReturnType<typeof show>;

/** Chooses a file in the dialog that a button opens, and waits until it was read. */
export async function choose({ button }: Shown, words: string, text: string): Promise<void> {
  const input = button(words).nextElementSibling as HTMLInputElement;
  fireEvent.change(input, { target: { files: [new File([text], 'file')] } });
  await waitFor(() => {
    if (button(words).disabled) throw new Error('the file is not read yet');
  });
}

export const load = (shown: Shown, settings: unknown): Promise<void> =>
  choose(shown, 'Load settings.json…', typeof settings === 'string' ? settings : JSON.stringify(settings));

/** The field of a path, folded away or not. */
export function field(path: string) {
  const found = document.getElementById(`kit.${path}`);
  if (!found) throw new Error(`no field for ${path}`);
  return found as HTMLInputElement & HTMLSelectElement & HTMLTextAreaElement;
}

export const type = (path: string, value: string): boolean => fireEvent.input(field(path), { target: { value } });
