import { useId, useRef } from 'preact/hooks';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { useCommand } from './commands';

/** Searches the answers. Escape clears it first, and only then collapses the panel. */
export function SearchField({ query, onQuery }: { query: string; onQuery(query: string): void }) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useCommand('search', () => field.current?.focus());
  return (
    <div class="search">
      <Icon name="search" />
      <label class="visually-hidden" for={id}>
        {words.advice.search}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={words.advice.search}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault(); // tells the panel that this Escape is used up
          onQuery('');
        }}
      />
      {query ? <IconButton icon="close" label={words.advice.clear} onClick={() => onQuery('')} /> : <kbd>/</kbd>}
    </div>
  );
}
