import { choicesOf, limitOf, type Part, partOf } from '../../../lib/core/policy/part';
import { type Fault, faultsAt, type Path } from './draft';

export type FieldProps = {
  readonly part: Part;
  readonly path: Path;
  readonly label: string;
  /** What stands there; undefined where nothing is set. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Sets the value; `undefined` takes it out. */
  onChange(value: unknown): void;
};

export type Form = 'truth' | 'choice' | 'choices' | 'number' | 'line' | 'passage' | 'lines' | 'list' | 'object';

/** Longest text that is written in one line, in characters. */
const line = 500;

/** Which field a part of the schema is written in. */
export function formOf(part: Part): Form {
  if (part.type === 'array') {
    const item = partOf(part.item as Part);
    if (item.entries) return 'list';
    return choicesOf(item) ? 'choices' : 'lines';
  }
  if (part.entries) return 'object';
  if (choicesOf(part)) return 'choice';
  if (part.type === 'boolean') return 'truth';
  if (part.type === 'number') return 'number';
  return (limitOf(part, 'max_length') ?? line) > line ? 'passage' : 'line';
}

/** Whether a field of this form can show the value; the file that was loaded may hold anything. */
export function canShow(form: Form, value: unknown): boolean {
  if (value === undefined) return true;
  if (form === 'list')
    return Array.isArray(value) && value.every((item) => Object(item) === item && !Array.isArray(item));
  if (form === 'lines' || form === 'choices')
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (form === 'object') return Object(value) === value && !Array.isArray(value);
  if (form === 'truth') return typeof value === 'boolean';
  if (form === 'number' || form === 'choice') return typeof value === 'number' || typeof value === 'string';
  return typeof value === 'string';
}

/** The faults that no field inside this one tells by itself. */
export function ownFaults(part: Part, path: Path, faults: readonly Fault[]): readonly Fault[] {
  const inside = (steps: readonly string[]): boolean => {
    const [entries, name] =
      formOf(part) === 'list' ? [partOf(part.item as Part).entries, steps[1]] : [part.entries, steps[0]];
    return name !== undefined && entries !== undefined && Object.hasOwn(entries, name);
  };
  return faultsAt(faults, path).filter((fault) => !inside(fault.path.split('.').slice(path.length)));
}
