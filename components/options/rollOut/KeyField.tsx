import type { PolicyKey } from '../../../lib/core/policy';
import { policySchema } from '../../../lib/core/policy';
import { descriptionOf, partOf } from '../../../lib/core/policy/part';
import { useWords } from '../../ui/language';
import { say } from '../../ui/say';
import { SettingLabel } from '../SettingLabel';
import { type Draft, type Fault, type Lock, lockOf, locks, valueAt, withLock, withValue } from './draft';
import { Field } from './Field';
import { FieldFaults } from './FieldFaults';
import { formOf } from './fieldProps';
import { idOf, keyLabel } from './labels';

type KeyFieldProps = {
  readonly name: PolicyKey;
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  onDraft(draft: Draft): void;
};

/** One setting: its name and key, what agents may do with it, its field, and what is wrong with it. */
export function KeyField({ name, draft, faults, onDraft }: KeyFieldProps) {
  const words = useWords();
  const path = ['policy', name] as const;
  const id = idOf(path);
  const part = partOf(policySchema[name]);
  const label = keyLabel(name, words);
  const grouped = ['choices', 'object', 'list'].includes(formOf(part));
  return (
    <div class="setting field">
      <div class="setting-head">
        <span>
          <SettingLabel {...{ id, label }} group={grouped} /> <code>{name}</code>
        </span>
        <LockSelect {...{ name, draft, label, onDraft }} list={part.type === 'array'} />
      </div>
      <Field
        {...{ part, path, label, faults }}
        value={valueAt(draft, path)}
        onChange={(value) => onDraft(withValue(draft, path, value))}
      />
      <p class="hint">{descriptionOf(part)}</p>
      <FieldFaults {...{ part, path, faults }} />
    </div>
  );
}

type LockProps = Pick<KeyFieldProps, 'name' | 'draft' | 'onDraft'> & { readonly label: string; readonly list: boolean };

function LockSelect({ name, draft, onDraft, label, list }: LockProps) {
  const words = useWords();
  const lock = lockOf(draft, name);
  const said = list ? words.rollOut.listLocks : words.rollOut.valueLocks;
  // A list unites with the agent's own whether it is a proposal or not: only a file that says so keeps the choice.
  const offered = locks.filter((one) => one !== 'open' || !list || lock === 'open');
  return (
    <select
      class="kit-lock"
      aria-label={say(words.rollOut.lock, { name: label })}
      value={lock}
      onChange={(event) => onDraft(withLock(draft, name, event.currentTarget.value as Lock))}
    >
      {offered.map((one) => (
        <option key={one} value={one}>
          {said[one]}
        </option>
      ))}
    </select>
  );
}
