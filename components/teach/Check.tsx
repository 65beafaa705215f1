import { useId } from 'preact/hooks';
import { Button } from '../ui/Button';
import { useWords } from '../ui/language';
import { isolate, say, sayCount } from '../ui/say';
import type { Row, TeachProps } from './props';

/** What would be read, to be corrected message by message, and the name under which it is kept. */
export function Check(props: TeachProps) {
  const { rows, composer, name, address } = props;
  const words = useWords();
  const id = useId();
  const untold = rows.some(({ role }) => role === 'unknown');
  return (
    <>
      <p>
        <strong>{sayCount(words.teach.count, rows.filter(({ role }) => role !== 'none').length, words.lang)}</strong>
        {' · '}
        {composer ? words.teach.composer.found : words.teach.composer.missing}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by keys. */}
      <ul class="teach-rows" tabIndex={0}>
        {rows.map((row) => (
          <MessageRow key={row.id} row={row} onRole={props.onRole} />
        ))}
      </ul>
      {untold && <p class="hint">{words.teach.untold}</p>}
      <div class="field">
        <label class="label" for={id}>
          {words.teach.name}
        </label>
        <input id={id} type="text" value={name} onInput={(event) => props.onName(event.currentTarget.value)} />
        <p class="hint">{say(words.teach.address, { address })}</p>
      </div>
      <div class="row">
        <Button look="primary" icon="check" data-first onClick={() => props.onSave()}>
          {words.teach.save}
        </Button>
        <Button look="quiet" onClick={() => props.onBack()}>
          {words.teach.back}
        </Button>
      </div>
    </>
  );
}

const choices = ['customer', 'agent', 'none'] as const;

function MessageRow({ row, onRole }: { row: Row } & Pick<TeachProps, 'onRole'>) {
  const { teach } = useWords();
  return (
    <li class={`teach-row teach-${row.role}`}>
      <select
        aria-label={say(teach.roleOf, { words: row.words })}
        value={row.role}
        onChange={(event) => onRole(row.id, event.currentTarget.value as (typeof choices)[number])}
      >
        {row.role === 'unknown' && <option value="unknown">{teach.roles.unknown}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {teach.roles[choice]}
          </option>
        ))}
      </select>
      <span dir="auto">{isolate(row.words)}</span>
    </li>
  );
}
