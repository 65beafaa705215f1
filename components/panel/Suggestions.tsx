import { useMemo, useRef, useState } from 'preact/hooks';
import type { Advice } from '../../lib/core/advice';
import type { Template } from '../../lib/core/template';
import { Button } from '../ui/Button';
import { useWords } from '../ui/language';
import { useRoving } from '../ui/roving';
import { say, sayCount } from '../ui/say';
import { useChoice } from './choice';
import type { PanelProps } from './props';
import { SearchField } from './SearchField';
import { SuggestionCard } from './SuggestionCard';
import { entriesOf, find, haystackOf, listed, suggested } from './search';
import type { TicketState } from './ticket';

export type SuggestionsProps = Pick<
  PanelProps,
  'library' | 'fill' | 'today' | 'terms' | 'onInsert' | 'onCopy' | 'onRecord'
> & {
  readonly state: TicketState;
  readonly advice: Advice | undefined;
};

const none: readonly never[] = [];

/** The answers to choose from, best first, and a search over all of them. One is open at a time. */
export function Suggestions(props: SuggestionsProps) {
  const { state, advice, library = none } = props;
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const suggestions = advice?.suggestions ?? none;
  const found = useFound(suggestions, library, query);
  const shown = found.slice(0, query || all ? listed : suggested);
  const choice = useChoice(props, shown, list);
  const roving = useRoving(shown.length);
  const search = (next: string) => {
    setQuery(next);
    choice.pick(undefined);
  };
  if (!advice) return <p class="hint pad">{words.advice.pending}</p>;
  return (
    <section class="suggestions" aria-label={words.advice.suggestions}>
      <header class="section-head">
        <h2>{words.advice.suggestions}</h2>
        {query && <p class="hint">{sayCount(words.advice.found, found.length, words.lang)}</p>}
      </header>
      {(library.length > 0 || suggestions.length > 3) && <SearchField query={query} onQuery={search} />}
      {found.length === 0 && (
        <p class="hint pad">{query ? say(words.advice.noneFound, { query }) : words.advice.noSuggestions}</p>
      )}
      <ul ref={list} class="cards" onKeyDown={roving.onKeyDown}>
        {shown.map((entry, index) => (
          <SuggestionCard
            key={entry.template.id}
            {...choice.of(entry)}
            target={state.target}
            stop={roving.item(index)}
            onAnswer={choice.answer}
            onInsert={choice.insert}
            onCopy={choice.copy}
            onRecord={choice.record}
          />
        ))}
      </ul>
      <Rest hidden={found.length - shown.length} searching={query !== '' || all} onAll={() => setAll(true)} />
    </section>
  );
}

/** What is not listed: more suggestions on demand, or a word that the search is too wide. */
function Rest({ hidden, searching, onAll }: { hidden: number; searching: boolean; onAll(): void }) {
  const words = useWords();
  if (hidden <= 0) return null;
  if (searching) return <p class="hint pad">{sayCount(words.advice.tooMany, hidden, words.lang)}</p>;
  return (
    <Button look="quiet" onClick={onAll}>
      {sayCount(words.advice.moreAnswers, hidden, words.lang)}
    </Button>
  );
}

function useFound(suggestions: Advice['suggestions'], library: readonly Template[], query: string) {
  const words = useWords();
  const searched = query.trim() !== '';
  const indexed = useMemo(
    () =>
      searched
        ? entriesOf(suggestions, library).map((entry) => ({ ...entry, haystack: haystackOf(entry.template, words) }))
        : [],
    [searched, suggestions, library, words],
  );
  return useMemo(() => (searched ? find(indexed, query) : suggestions), [searched, suggestions, indexed, query]);
}
