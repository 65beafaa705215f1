/** The name of a setting: the label of its field, or what its group of fields is labelled by (`${id}-label`). */
export function SettingLabel({
  id,
  label,
  group,
}: {
  readonly id: string;
  readonly label: string;
  readonly group: boolean;
}) {
  return group ? (
    <span class="label" id={`${id}-label`}>
      {label}
    </span>
  ) : (
    <label class="label" for={id}>
      {label}
    </label>
  );
}
