import { type PolicyKey, policyGroups } from '../../../lib/core/policy';
import { installSchema } from '../../../lib/core/policy/install';
import { partOf } from '../../../lib/core/policy/part';
import { useWords } from '../../ui/language';
import { type Draft, type Fault, faultsAt, lockOf, valueAt, withValue } from './draft';
import { NamedField } from './Field';
import { Group } from './Group';
import { KeyField } from './KeyField';
import { partLabel } from './labels';

type FormProps = { readonly draft: Draft; readonly faults: readonly Fault[]; onDraft(draft: Draft): void };
type GroupName = keyof typeof policyGroups;

/** Every setting of the schema in groups, with a field, a lock, and what is wrong with it. */
export function Form({ draft, faults, onDraft }: FormProps) {
  const words = useWords();
  const install = Object.entries(installSchema.entries);
  return (
    <>
      <Group
        title={words.rollOut.groups.install}
        set={install.filter(([name]) => valueAt(draft, ['install', name]) !== undefined).length}
        wrong={faultsAt(faults, ['install']).length}
        open
      >
        {install.map(([name, schema]) => (
          <NamedField
            key={name}
            part={partOf(schema)}
            path={['install', name]}
            label={partLabel(name, words)}
            value={valueAt(draft, ['install', name])}
            faults={faults}
            onChange={(value) => onDraft(withValue(draft, ['install', name], value))}
          />
        ))}
      </Group>
      {(Object.keys(policyGroups) as GroupName[]).map((group) => {
        const keys = Object.keys(policyGroups[group]) as PolicyKey[];
        const isSet = (key: PolicyKey) =>
          valueAt(draft, ['policy', key]) !== undefined || lockOf(draft, key) !== 'usual';
        return (
          <Group
            key={group}
            title={words.rollOut.groups[group]}
            set={keys.filter(isSet).length}
            wrong={keys.flatMap((key) => faultsAt(faults, ['policy', key])).length}
          >
            {keys.map((key) => (
              <KeyField key={key} name={key} {...{ draft, faults, onDraft }} />
            ))}
          </Group>
        );
      })}
    </>
  );
}
