import { partOf } from '../../../lib/core/policy/part';
import { useWords } from '../../ui/language';
import { withValue } from './draft';
import { NamedField } from './Field';
import type { FieldProps } from './fieldProps';
import { idOf, partLabel } from './labels';

/** The parts of an object, each with its own field. An object without any part is nothing set. */
export function ObjectField({ part, path, value, faults, onChange }: FieldProps) {
  const words = useWords();
  const whole = (value ?? {}) as Readonly<Record<string, unknown>>;
  const set = (name: string, inner: unknown) => {
    const next = withValue(whole, [name], inner);
    onChange(Object.keys(next).length > 0 ? next : undefined);
  };
  return (
    <fieldset class="kit-parts" id={idOf(path)} aria-labelledby={`${idOf(path)}-label`} tabIndex={-1}>
      {Object.entries(part.entries ?? {}).map(([name, inner]) => (
        <NamedField
          key={name}
          part={partOf(inner)}
          path={[...path, name]}
          label={partLabel(name, words)}
          value={whole[name]}
          faults={faults}
          onChange={(next) => set(name, next)}
        />
      ))}
    </fieldset>
  );
}
