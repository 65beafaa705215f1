import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Advice } from '../../lib/core/advice';
import type { Template } from '../../lib/core/template';
import { Button } from '../ui/Button';
import { Live } from '../ui/Live';
import { useWords } from '../ui/language';
import { useRoving } from '../ui/roving';
import { say, sayCount } from '../ui/say';
import { useChoice } from './choice';
import type { PanelProps } from './props';
import { SearchField } from './SearchField';
import { Speaking } from './Speaking';
import { SuggestionCard } from './SuggestionCard';
import { type Entry, entriesFor, listed, suggested, useSearch } from './search';
import type { TicketState } from './ticket';
import { useWish } from './wish';

export type SuggestionsProps = Pick<
  PanelProps,
  'library' | 'fill' | 'today' | 'terms' | 'speaking' | 'onSpeaking' | 'onInsert' | 'onCopy' | 'onRecord'
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
  const [all, setAll] = useState(false);
  const [asking, setAsking] = useState(false);
  const suggestions = advice?.suggestions ?? none;
  const finding = useFinding(suggestions, library);
  const { query, found } = finding;
  const shown = found.slice(0, query || all ? listed : suggested);
  const choice = useChoice(props, shown, list);
  const roving = useRoving(shown.length);
  const search = (next: string) => {
    finding.search(next);
    choice.pick(undefined);
  };
  useWish('answer', ({ template }) => {
    finding.ask(template);
    choice.pick(template.id);
    setAsking(true);
  });
  // Once the answer stands open, what keeps it from being used is asked for.
  useEffect(() => {
    if (!asking) return;
    setAsking(false);
    choice.show();
  });
  if (!advice) return <p class="hint pad">{words.advice.pending}</p>;
  const open = shown[choice.at];
  return (
    <section class="suggestions" aria-label={words.advice.suggestions}>
      <header class="section-head">
        <h2>{words.advice.suggestions}</h2>
        {query && <p class="hint">{sayCount(words.advice.found, found.length, words.lang)}</p>}
        <Speaking speaking={props.speaking ?? false} onSpeaking={props.onSpeaking} />
      </header>
      {library.length > 0 && (
        <SearchField query={query} onQuery={search} onFocus={finding.want} onMove={choice.move} onUse={choice.insert} />
      )}
      {query && open && (
        <Live text={say(words.advice.openNow, { at: choice.at + 1, n: shown.length, title: open.template.title })} />
      )}
      {finding.reading && <p class="hint pad">{words.advice.reading}</p>}
      {found.length === 0 && !finding.reading && (
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

/** The query and what it finds; without one the suggestions, below the answer that was asked for by its shortcut. */
function useFinding(suggestions: Advice['suggestions'], library: readonly Template[]) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(false);
  const [asked, ask] = useState<Template>();
  const index = useSearch(library, words, wanted || query !== '');
  const found = useMemo((): readonly Entry[] => {
    if (query.trim() !== '') return index ? entriesFor(index, query, suggestions) : none;
    if (!asked) return suggestions;
    return [{ template: asked }, ...suggestions.filter(({ template }) => template.id !== asked.id)];
  }, [query, index, suggestions, asked]);
  return {
    query,
    found,
    ask,
    /** The answers are being read for the search. */
    reading: query.trim() !== '' && !index,
    want: () => setWanted(true),
    search(next: string) {
      ask(undefined);
      setQuery(next);
    },
  };
}
