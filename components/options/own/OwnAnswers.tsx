import { useId, useMemo, useState } from 'preact/hooks';
import { type OwnTemplate, toTemplate } from '../../../lib/core/own/own';
import { useSearch } from '../../panel/search';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/language';
import { isolate, say, sayCount } from '../../ui/say';
import type { OwnProps } from '../props';
import { OwnEditor } from './OwnEditor';
import { OwnExchange } from './OwnExchange';
import { OwnList } from './OwnList';

/** The agent's own answers: to be found, written, thrown away and brought back. */
export function OwnAnswers(props: OwnProps) {
  const { shelf, empty, onSave } = props;
  const words = useWords();
  const id = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<OwnTemplate>();
  const searching = query.trim() !== '';
  const answers = useMemo(() => shelf.templates.map(toTemplate), [shelf.templates]);
  const index = useSearch(answers, words, searching);
  const byId = new Map(shelf.templates.map((one) => [one.id, one]));
  const shown = searching ? (index?.find(query) ?? []).flatMap(({ id }) => byId.get(id) ?? []) : shelf.templates;
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
      <OwnList
        templates={shown}
        flat={searching}
        onOpen={setOpen}
        onFavourite={(one) => void onSave({ ...one, favourite: !one.favourite })}
      />
      {searching && index && shown.length === 0 && <p class="hint">{words.own.notFound}</p>}
      {open ? (
        <OwnEditor
          key={open.id}
          template={open}
          folders={[...new Set(shelf.templates.map(({ folder }) => folder))].filter(Boolean)}
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
