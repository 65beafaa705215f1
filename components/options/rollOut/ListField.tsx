import { useState } from 'preact/hooks';
import { type Part, partOf } from '../../../lib/core/policy/part';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/language';
import { isolate, say, sayCount } from '../../ui/say';
import { faultsAt, withValue } from './draft';
import { NamedField } from './Field';
import type { FieldProps } from './fieldProps';
import { idOf, partLabel } from './labels';

type Item = Readonly<Record<string, unknown>>;

/** Up to so many items stand unfolded, and so many are drawn at all until more are asked for. */
const unfolded = 3;
const drawn = 50;

/** A list of things that have parts: each with its own fields, to be added and taken out. */
export function ListField({ part, path, label, value, faults, onChange }: FieldProps) {
  const words = useWords();
  const [shown, setShown] = useState(drawn);
  const items = (value ?? []) as readonly Item[];
  const remove = (at: number) => onChange(items.length > 1 ? items.toSpliced(at, 1) : undefined);
  const add = () => {
    setShown(Math.max(shown, items.length + 1));
    onChange([...items, {}]);
  };
  return (
    <div class="lines" id={idOf(path)} tabIndex={-1}>
      {items.slice(0, shown).map((item, at) => (
        <ListItem
          // biome-ignore lint/suspicious/noArrayIndexKey: an item that is being written has no other identity.
          key={at}
          part={partOf(part.item as Part)}
          path={[...path, at]}
          label={say(words.rollOut.item, { name: label, n: at + 1 })}
          value={item}
          faults={faults}
          open={items.length <= unfolded || Object.keys(item).length === 0}
          onChange={(next) => onChange(items.with(at, next as Item))}
          onRemove={() => remove(at)}
        />
      ))}
      <div class="row">
        {items.length > shown && (
          <Button icon="chevron" onClick={() => setShown(shown + drawn)}>
            {sayCount(words.rollOut.more, items.length - shown, words.lang)}
          </Button>
        )}
        <Button icon="plus" onClick={add}>
          {say(words.rollOut.add, { name: label })}
        </Button>
      </div>
    </div>
  );
}

type ListItemProps = FieldProps & { readonly open: boolean; onRemove(): void };

function ListItem({ part, path, label, value, faults, open, onChange, onRemove }: ListItemProps) {
  const words = useWords();
  const [seen, setSeen] = useState(open);
  const item = value as Item;
  const wrong = faultsAt(faults, path).length;
  const name = item.title ?? item.name ?? item.id;
  return (
    <details class="kit-item" open={open} onToggle={(event) => event.currentTarget.open && setSeen(true)}>
      <summary id={idOf(path)}>
        <Icon name="chevron" size={14} /> {label}
        {typeof name === 'string' && <span class="hint">{isolate(name)}</span>}
        {wrong > 0 && <span class="badge warn">{sayCount(words.rollOut.wrong, wrong, words.lang)}</span>}
      </summary>
      {seen && (
        <fieldset aria-label={label}>
          {Object.entries(part.entries ?? {}).map(([inner, schema]) => (
            <NamedField
              key={inner}
              part={partOf(schema)}
              path={[...path, inner]}
              label={partLabel(inner, words)}
              value={item[inner]}
              faults={faults}
              onChange={(next) => onChange(withValue(item, [inner], next))}
            />
          ))}
          <div>
            <Button look="quiet" icon="trash" onClick={onRemove}>
              {say(words.rollOut.remove, { name: label })}
            </Button>
          </div>
        </fieldset>
      )}
    </details>
  );
}
