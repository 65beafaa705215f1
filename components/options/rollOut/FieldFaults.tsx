import { useWords } from '../../ui/language';
import { type FieldProps, ownFaults } from './fieldProps';
import { idOf, pathLabel } from './labels';

/** What is wrong with the value of one field, with the place inside it where it has places. */
export function FieldFaults({ part, path, faults }: Pick<FieldProps, 'part' | 'path' | 'faults'>) {
  const words = useWords();
  const ours = ownFaults(part, path, faults);
  if (ours.length === 0) return null;
  return (
    <ul class="field-error" id={`${idOf(path)}-error`}>
      {ours.map((fault) => (
        <li key={`${fault.path} ${fault.reason}`}>
          {fault.path !== path.join('.') && `${pathLabel(fault.path.split('.'), words)}: `}
          {fault.reason}
        </li>
      ))}
    </ul>
  );
}
