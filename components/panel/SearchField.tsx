import { useId, useRef } from 'preact/hooks';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { useCommand } from './commands';
import { useWish } from './wish';

type SearchFieldProps = {
  readonly query: string;
  onQuery(query: string): void;
  /** The search is about to be used. */
  onFocus(): void;
  /** Opens the answer below or above the one that is open. */
  onMove(by: 1 | -1): void;
  /** Uses the answer that is open. */
  onUse(): void;
};

/**
 * Searches the answers by keys alone: the arrows choose, Enter uses. Escape clears the words, and only then leaves.
 */
export function SearchField({ query, onQuery, onFocus, onMove, onUse }: SearchFieldProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const focus = () => {
    field.current?.focus();
    field.current?.select();
  };
  useCommand('search', focus);
  useWish('search', focus);
  /** True when the key is used up. */
  const press = (key: string): boolean => {
    if (key === 'ArrowDown') onMove(1);
    else if (key === 'ArrowUp') onMove(-1);
    else if (key === 'Enter') onUse();
    else if (key !== 'Escape') return false;
    else if (query === '') return false;
    else onQuery('');
    return true;
  };
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
        onFocus={onFocus}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!event.isComposing && press(event.key)) event.preventDefault(); // tells the panel that it is used up
        }}
      />
      {query ? <IconButton icon="close" label={words.advice.clear} onClick={() => onQuery('')} /> : <kbd>/</kbd>}
    </div>
  );
}
