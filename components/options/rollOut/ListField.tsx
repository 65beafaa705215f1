import { type Part, partOf } from '../../../lib/core/policy/part';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/language';
import { say } from '../../ui/say';
import { withValue } from './draft';
import { NamedField } from './Field';
import type { FieldProps } from './fieldProps';
import { idOf, partLabel } from './labels';

/** A list of things that have parts: each with its own fields, to be added and taken out. */
export function ListField({ part, path, label, value, faults, onChange }: FieldProps) {
  const words = useWords();
  const items = (value ?? []) as readonly Readonly<Record<string, unknown>>[];
  const entries = Object.entries(partOf(part.item as Part).entries ?? {});
  const remove = (at: number) => onChange(items.length > 1 ? items.toSpliced(at, 1) : undefined);
  return (
    <div class="lines" id={idOf(path)} tabIndex={-1}>
      {items.map((item, at) => {
        const name = say(words.rollOut.item, { name: label, n: at + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item that is being written has no other identity.
          <fieldset key={at} class="kit-item" id={idOf([...path, at])} tabIndex={-1}>
            <legend>{name}</legend>
            {entries.map(([inner, schema]) => (
              <NamedField
                key={inner}
                part={partOf(schema)}
                path={[...path, at, inner]}
                label={partLabel(inner, words)}
                value={item[inner]}
                faults={faults}
                onChange={(next) => onChange(items.with(at, withValue(item, [inner], next)))}
              />
            ))}
            <div>
              <Button look="quiet" icon="trash" onClick={() => remove(at)}>
                {say(words.rollOut.remove, { name })}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <div>
        <Button icon="plus" onClick={() => onChange([...items, {}])}>
          {say(words.rollOut.add, { name: label })}
        </Button>
      </div>
    </div>
  );
}
