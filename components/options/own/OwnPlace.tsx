import { useId } from 'preact/hooks';
import { useWords } from '../../ui/language';
import type { FieldsProps } from './OwnEditor';

/** Where an answer is kept, and how it is called: folder, shortcut, favourite. */
export function OwnPlace({ draft, folders, onDraft }: FieldsProps & { readonly folders: readonly string[] }) {
  const words = useWords();
  const id = useId();
  return (
    <>
      <div class="own-pair">
        <div class="field">
          <label for={`${id}-folder`}>{words.own.folder}</label>
          <input
            id={`${id}-folder`}
            type="text"
            dir="auto"
            maxLength={100}
            list={`${id}-folders`}
            value={draft.folder}
            onInput={(event) => onDraft({ ...draft, folder: event.currentTarget.value })}
          />
          <datalist id={`${id}-folders`}>
            {folders.map((folder) => (
              <option key={folder} value={folder} />
            ))}
          </datalist>
          <p class="hint">{words.own.folderHint}</p>
        </div>
        <div class="field">
          <label for={`${id}-shortcut`}>{words.own.shortcut}</label>
          <input
            id={`${id}-shortcut`}
            type="text"
            autocomplete="off"
            spellcheck={false}
            maxLength={41}
            value={draft.shortcut}
            onInput={(event) => onDraft({ ...draft, shortcut: event.currentTarget.value.trim().replace(/^;/, '') })}
          />
          <p class="hint">{words.own.shortcutHint}</p>
        </div>
      </div>
      <label class="own-check">
        <input
          type="checkbox"
          checked={draft.favourite}
          onChange={(event) => onDraft({ ...draft, favourite: event.currentTarget.checked })}
        />
        <span>
          {words.own.favourite} <span class="hint">{words.own.favouriteHint}</span>
        </span>
      </label>
    </>
  );
}
