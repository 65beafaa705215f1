import { type PolicyKey, policyKeys } from '../../../lib/core/policy';
import { say, sayCount } from '../../ui/say';
import type { Words } from '../../ui/words';
import type { OptionsProps } from '../props';
import { originWords, valueWords } from './state';

/**
 * All that an administrator needs to see why a policy does not work, as plain text. Holds what the organisation set;
 * of the user's own choices only that there are some, and nothing of any page.
 */
export function reportOf({ effective, doctor, versions }: OptionsProps, words: Words): string {
  const { machine } = doctor;
  return [
    words.doctor.reportHead,
    '',
    `${words.doctor.browser}: ${machine.browser}`,
    `${words.doctor.system}: ${machine.system}`,
    ...(['extension', 'rules', 'model', 'templates'] as const).map(
      (name) => `${words.options.versionNames[name]}: ${versions[name]}`,
    ),
    '',
    ...arrivalWords(doctor, words),
    ...(doctor.arrival.state === 'arrived' ? [doctor.arrival.keys.join(', ')] : []),
    '',
    `${words.doctor.problems}:`,
    ...(effective.problems.length === 0 ? ['-'] : []),
    ...effective.problems.map(
      ({ path, reason, source }) =>
        `- ${path || words.options.problemWhole} (${words.options.sources[source]}): ${reason}`,
    ),
    '',
    `${words.doctor.values}:`,
    ...policyKeys.map((key) => settingLine(key, effective, words)),
  ].join('\n');
}

function settingLine(key: PolicyKey, effective: OptionsProps['effective'], words: Words): string {
  const { sources, locks, layers } = effective;
  const ours =
    sources[key] === 'user' ? words.doctor.ownChoice : valueWords(layers.managed[key] ?? effective.policy[key], words);
  const lock = locks[key] ? `, ${words.doctor.lockedMark}` : '';
  return `- ${key} (${originWords(key, effective, words)}${lock}): ${ours}`;
}

/** What arrived, as a sentence and what to know about it. */
export function arrivalWords({ arrival, machine }: OptionsProps['doctor'], words: Words): [string, string] {
  if (arrival.state === 'arrived') {
    const hint = machine.browser.startsWith('Firefox') ? words.doctor.asItStands : words.doctor.withheld;
    return [sayCount(words.doctor.arrived, arrival.keys.length, words.lang), hint];
  }
  if (arrival.state === 'empty') return [words.doctor.empty, words.doctor.emptyHint];
  return [words.doctor.refused, say(words.doctor.refusedHint, { reason: arrival.reason })];
}
