import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../components/options/Options';
import type { OptionsProps } from '../../components/options/props';
import { mergePolicy } from '../../lib/core/policy';
import { optionsProps } from '../components/gallery/pages';

afterEach(cleanup);

const managed = {
  organisationName: 'Northbrook Water',
  sitesDenied: ['old.northbrook.example'],
  side: 'top',
  thresholds: { insult: 2 },
  locked: ['crisisLines'],
};
const user = { agentName: 'Sam Okafor', sitesDenied: ['home.example'] };

function show(changes: Partial<OptionsProps> = {}) {
  const onCopyReport = vi.fn(async (_text: string) => undefined);
  const props = {
    ...optionsProps('managed', 'light', () => () => undefined),
    effective: mergePolicy(managed, user),
    doctor: {
      arrival: { state: 'arrived', keys: Object.keys(managed) },
      machine: { browser: 'Chromium 156.0.8078.79', system: 'linux x86-64' },
    } as const,
    onCopyReport,
    ...changes,
  };
  render(<Options {...props} />);
  return { onCopyReport, doctor: within(document.getElementById('doctor') ?? document.body) };
}
const row = (doctor: ReturnType<typeof show>['doctor'], label: string) =>
  doctor.getByText(label, { selector: 'strong' }).closest('li')?.textContent ?? '';

describe('the policy check', () => {
  test('says what arrived, and what of it was not accepted and why', () => {
    const { doctor } = show();
    expect(doctor.getByText('5 settings of your organisation have arrived.')).toBeTruthy();
    expect(doctor.getByText('must be: left or right')).toBeTruthy();
    expect(doctor.getByText('thresholds.insult')).toBeTruthy();
    expect(doctor.getByText('must be at most 0.99')).toBeTruthy();
  });

  test('shows the value in force of each setting, from whom, and whether it is locked', () => {
    const { doctor } = show();
    expect(row(doctor, 'Organisation')).toMatch(
      /organisationName.*Set by your organisation.*locked.*Northbrook Water/s,
    );
    expect(row(doctor, 'Your name')).toMatch(/Your choice.*Sam Okafor/s);
    expect(row(doctor, 'Denied sites')).toMatch(
      /From your organisation and from you.*old\.northbrook\.example, home\.example/s,
    );
    expect(row(doctor, 'Crisis lines')).toMatch(/Locked by your organisation/);
    expect(row(doctor, 'Theme')).toMatch(/Default.*auto/s);
    expect(row(doctor, 'Keep steps for')).toMatch(/Default.*400/s);
    expect(row(doctor, 'Side of the page')).toMatch(/Not accepted/);
  });

  test.each([
    ['From your organisation', ['organisationName', 'thresholds', 'sitesDenied']],
    ['Chosen by you', ['agentName', 'sitesDenied']],
    ['Locked', ['organisationName', 'thresholds', 'crisisLines']],
    ['Not accepted', ['thresholds', 'side']],
  ])('filter: %s', (name, keys) => {
    const { doctor } = show();
    const filter = doctor.getByLabelText<HTMLSelectElement>('Show');
    const option = [...filter.options].find(({ text }) => text === name);
    fireEvent.change(filter, { target: { value: option?.value } });
    const shown = doctor
      .getAllByRole('listitem')
      .flatMap((item) => item.querySelector('.doctor-name code')?.textContent ?? []);
    expect(shown.sort()).toEqual([...keys].sort());
  });

  test('search finds by name, key and value; nothing found is said', () => {
    const { doctor } = show();
    const search = doctor.getByRole('searchbox');
    fireEvent.input(search, { target: { value: 'home.example' } });
    expect(doctor.getByText('1 setting')).toBeTruthy();
    fireEvent.input(search, { target: { value: 'zzz' } });
    expect(doctor.getByText('No setting matches.')).toBeTruthy();
  });

  test('the report holds what an administrator needs, and none of the user’s own choices', async () => {
    const { doctor, onCopyReport } = show();
    fireEvent.click(doctor.getByRole('button', { name: 'Copy report' }));
    await waitFor(() => doctor.getByText('Copied.'));
    const report = onCopyReport.mock.calls[0]?.[0] ?? '';
    for (const part of [
      'Chromium 156.0.8078.79',
      'side (Set by your organisation): must be: left or right',
      'old.northbrook.example',
    ])
      expect(report).toContain(part);
    expect(report).toMatch(/^- organisationName \(Set by your organisation, locked\): Northbrook Water$/m);
    expect(report).not.toMatch(/Sam Okafor|home\.example/);
  });

  test('a browser that refuses to answer is told apart from one that holds nothing', () => {
    const machine = { browser: 'Firefox 153.7.0', system: 'linux x86-64' };
    const refused = { state: 'refused', reason: 'Managed storage manifest not found' } as const;
    show({ effective: mergePolicy(undefined, undefined), doctor: { arrival: refused, machine } });
    expect(screen.getByText('This browser has no policy for the extension.')).toBeTruthy();
    expect(screen.getByText('It said: Managed storage manifest not found')).toBeTruthy();
    cleanup();
    show({ effective: mergePolicy({}, undefined), doctor: { arrival: { state: 'empty' }, machine } });
    expect(screen.getByText('No policy has arrived in this browser.')).toBeTruthy();
  });
});
