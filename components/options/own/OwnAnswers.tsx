import { useId, useState } from 'preact/hooks';
import type { OwnTemplate } from '../../../lib/core/own/own';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/language';
import { isolate, say, sayCount } from '../../ui/say';
import type { OwnProps } from '../props';
import { OwnEditor } from './OwnEditor';
import { OwnExchange } from './OwnExchange';

/** The agent's own answers: to be found, written, thrown away and brought back. */
export function OwnAnswers(props: OwnProps) {
  const { shelf, empty, onSave } = props;
  const words = useWords();
  const id = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<OwnTemplate>();
  const shown = shelf.templates.filter((one) => holds(one, query));
  return (
    <div class="setting">
      <h3>{words.own.heading}</h3>
      {shelf.templates.length === 0 && <p class="hint">{words.own.none}</p>}
      {shelf.templates.length > 5 && (
        <div class="field">
          <label for={id}>{words.own.filter}</label>
          <input id={id} type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        </div>
      )}
      <ul class="lines">
        {shown.map((one) => (
          <li key={one.id} class="line managed">
            <Icon name="reply" size={16} />
            <p>
              <strong>{isolate(one.title)}</strong> <span class="hint">{words.rungs[one.rung]}</span>
            </p>
            <Button look="quiet" aria-label={say(words.own.edit, { title: one.title })} onClick={() => setOpen(one)}>
              {words.own.editWord}
            </Button>
          </li>
        ))}
      </ul>
      {query !== '' && shown.length === 0 && <p class="hint">{words.own.notFound}</p>}
      {open ? (
        <OwnEditor
          key={open.id}
          template={open}
          stored={shelf.templates.some((one) => one.id === open.id)}
          {...props}
          onTrash={async (template) => {
            await props.onTrash(template);
            setOpen(undefined);
          }}
          onClose={() => setOpen(undefined)}
        />
      ) : (
        <div>
          <Button icon="plus" onClick={() => setOpen(empty())}>
            {words.own.add}
          </Button>
        </div>
      )}
      <OwnExchange {...props} />
      {shelf.trash.length > 0 && (
        <details class="own-trash">
          <summary>{sayCount(words.own.trash, shelf.trash.length, words.lang)}</summary>
          <p class="hint">{words.own.trashHint}</p>
          <ul class="lines">
            {shelf.trash.map(({ template }) => (
              <li key={template.id} class="line managed">
                <p>{isolate(template.title)}</p>
                <Button
                  look="quiet"
                  icon="undo"
                  aria-label={say(words.own.restore, { title: template.title })}
                  onClick={() => void onSave(template)}
                >
                  {words.own.restoreWord}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Whether every word of the query stands in title, tags or text. */
function holds({ title, tags, body }: OwnTemplate, query: string): boolean {
  const hay = [title, ...tags, body].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((part) => hay.includes(part));
}
