import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { stepNeeds } from '../../lib/core/needs';
import { stepAnswers } from '../../lib/core/taking';
import type { Template } from '../../lib/core/template';
import { type Answers, useAnswers } from './answers';
import { useCommand } from './commands';
import { fillingOf } from './filling';
import type { SuggestionsProps } from './Suggestions';
import type { Entry } from './search';

const none: ReadonlySet<string> = new Set();

/** Which answer is open, how it is filled, and what Insert and Copy do with it: the best one unless another is picked. */
export function useChoice(props: SuggestionsProps, shown: readonly Entry[], list: RefObject<HTMLElement | null>) {
  const { state, advice, today, terms, fill, onInsert, onCopy, onRecord } = props;
  const [picked, pick] = useState<string | null>();
  const [asked, setAsked] = useState<string>();
  const [answers, answer] = useAnswers(`${state.conversation.ticket.id} ${state.selected}`);
  const open = shown.find(({ template }) => template.id === (picked === undefined ? shown[0]?.template.id : picked));
  const filling = open && fillingOf(fill, open.template, answers);
  const step = open && advice && stepNeeds(open.template, advice, answers, today, terms);
  const use = (act: (template: Template, answers: Answers) => void, needs: ReadonlySet<string>) => {
    if (!open || !filling?.filled || step?.locked) return;
    const missing = new Set([...needs, ...(step?.missing ?? []).map((name) => stepAnswers[name])]);
    if (missing.size === 0) return act(open.template, answers);
    setAsked(open.template.id);
    focusFirst(list.current, missing);
  };
  const blanks = filling?.missing ?? none;
  /** Brings the agent to the open answer: to the first place that wants words, else to its head. */
  const show = () => {
    use(() => list.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus(), blanks);
  };
  const copy = () => use(onCopy, blanks);
  const insert = () => use(state.target.state === 'ready' ? onInsert : onCopy, blanks);
  const record = () => use(onRecord, none);
  useCommand('insert', insert);
  useCommand('copy', copy);
  const at = open ? shown.indexOf(open) : -1;
  return {
    pick,
    show,
    /** Which of the shown answers is open; -1 when none is. */
    at,
    /** Opens the one below or above, as far as there is one. */
    move: (by: 1 | -1) => {
      const next = shown[at + by];
      if (next) pick(next.template.id);
    },
    answer,
    insert,
    copy,
    record,
    of: (entry: Entry) => ({
      entry,
      answers,
      today,
      terms,
      filling: entry === open ? filling : undefined,
      step: entry === open ? step : undefined,
      asked: asked === entry.template.id,
      onToggle: () => pick(entry === open ? null : entry.template.id),
    }),
  };
}

/** Takes the agent to the first field, in the order of the page, that wants an answer. */
function focusFirst(list: HTMLElement | null, missing: ReadonlySet<string>): void {
  const fields = [...(list?.querySelectorAll<HTMLElement>('[data-blank]') ?? [])];
  fields.find(({ dataset }) => missing.has(dataset.blank ?? ''))?.focus();
}
