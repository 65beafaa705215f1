import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Advice } from '../../lib/core/advice';
import type { Template } from '../../lib/core/template';
import { Button } from '../ui/Button';
import { useWords } from '../ui/language';
import { useRoving } from '../ui/roving';
import { say, sayCount } from '../ui/say';
import { type Answers, useAnswers } from './answers';
import { useCommand } from './commands';
import { type Filling, fillingOf } from './filling';
import type { PanelProps } from './props';
import { SearchField } from './SearchField';
import { SuggestionCard } from './SuggestionCard';
import { type Entry, entriesOf, find, haystackOf, listed, suggested } from './search';
import type { TicketState } from './ticket';

type SuggestionsProps = Pick<PanelProps, 'library' | 'fill' | 'onInsert' | 'onCopy'> & {
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

/** Which answer is open, how it is filled, and what Insert and Copy do with it: the best one unless another is picked. */
function useChoice(props: SuggestionsProps, shown: readonly Entry[], list: RefObject<HTMLElement | null>) {
  const { state, fill, onInsert, onCopy } = props;
  const [picked, pick] = useState<string | null>();
  const [asked, setAsked] = useState<string>();
  const [answers, answer] = useAnswers(`${state.conversation.ticket.id} ${state.selected}`);
  const open = shown.find(({ template }) => template.id === (picked === undefined ? shown[0]?.template.id : picked));
  const filling = open && fillingOf(fill, open.template, answers);
  const use = (act: (template: Template, answers: Answers) => void) => {
    if (!open || !filling?.filled) return;
    if (filling.filled.ready) return act(open.template, answers);
    setAsked(open.template.id);
    focusMissing(list.current, filling);
  };
  const copy = () => use(onCopy);
  const insert = () => use(state.target.state === 'ready' ? onInsert : onCopy);
  useCommand('insert', insert);
  useCommand('copy', copy);
  return {
    pick,
    answer,
    insert,
    copy,
    of: (entry: Entry) => ({
      entry,
      answers,
      filling: entry === open ? filling : undefined,
      asked: asked === entry.template.id,
      onToggle: () => pick(entry === open ? null : entry.template.id),
    }),
  };
}

/** Takes the agent to the first blank that wants an answer. */
function focusMissing(list: HTMLElement | null, { blanks, missing }: Filling): void {
  const first = blanks.find(({ name }) => missing.has(name));
  const fields = list?.querySelectorAll<HTMLElement>('[data-blank]') ?? [];
  for (const field of fields) if (field.dataset.blank === first?.name) field.focus();
}
