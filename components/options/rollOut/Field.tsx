import { descriptionOf } from '../../../lib/core/policy/part';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/language';
import { say } from '../../ui/say';
import { ChoiceField, ChoicesField, TruthField } from './ChoiceFields';
import { FieldFaults } from './FieldFaults';
import { canShow, type FieldProps, type Form, formOf } from './fieldProps';
import { ListField } from './ListField';
import { idOf, pathLabel } from './labels';
import { ObjectField } from './ObjectField';
import { LinesField, NumberField, TextField } from './TextFields';

const fields: Readonly<Record<Form, (props: FieldProps) => preact.JSX.Element>> = {
  truth: TruthField,
  choice: ChoiceField,
  choices: ChoicesField,
  number: NumberField,
  line: TextField,
  passage: TextField,
  lines: LinesField,
  list: ListField,
  object: ObjectField,
};

/** The field of one part of the schema, whatever its form. */
export function Field(props: FieldProps) {
  const form = formOf(props.part);
  if (!canShow(form, props.value)) return <WrongForm {...props} />;
  const Shown = fields[form];
  return <Shown {...props} />;
}

/** A part of an object or of a list's item: its name, its field, what it is, and what is wrong with it. */
export function NamedField(props: FieldProps) {
  const { part, path, label } = props;
  const form = formOf(part);
  const grouped = form === 'choices' || form === 'object' || form === 'list';
  const id = idOf(path);
  const hint = descriptionOf(part);
  return (
    <div class={`field kit-${form}`}>
      {grouped ? (
        <span class="label" id={`${id}-label`}>
          {label}
        </span>
      ) : (
        <label for={id}>{label}</label>
      )}
      <Field {...props} />
      {hint && <p class="hint">{hint}</p>}
      <FieldFaults {...props} />
    </div>
  );
}

/** What a loaded file holds in place of what belongs there: shown, so that nothing of the file is lost unseen. */
function WrongForm({ path, value, onChange }: FieldProps) {
  const words = useWords();
  return (
    <div class="kit-wrong" id={idOf(path)} tabIndex={-1}>
      <p class="hint">{words.rollOut.wrongForm}</p>
      <pre dir="auto">{JSON.stringify(value, null, 2)}</pre>
      <Button
        icon="trash"
        aria-label={say(words.rollOut.leaveOutOf, { path: pathLabel(path, words) })}
        onClick={() => onChange(undefined)}
      >
        {words.rollOut.leaveOut}
      </Button>
    </div>
  );
}
