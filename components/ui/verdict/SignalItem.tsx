import type { ComponentChildren } from 'preact';
import type { Signal } from '../../../lib/core/assessment';
import { draftFacts } from '../../../lib/core/kinds';
import { useWords } from '../language';
import { say } from '../say';
import { Evidence } from './Evidence';
import { isDraftKind, kindWords } from './kindWords';

type SignalItemProps = {
  readonly signal: Signal;
  /** Whether the one above gave the same kind and reason, which are then heard but not drawn again. */
  readonly again?: boolean;
  /** The words that caused it. */
  readonly words: string;
  /** Properties of its tab stop. */
  readonly stop: { readonly tabIndex: number };
  /** What can be done about it. */
  readonly children?: ComponentChildren;
  onReveal?(): void;
};

/** One finding: its kind, the reason, the words, and for a draft what to write instead. */
export function SignalItem({ signal, again, words: evidence, stop, children, onReveal }: SignalItemProps) {
  const words = useWords();
  const value = isDraftKind(signal.kind) ? words.values[draftFacts[signal.kind].value] : undefined;
  return (
    <li class={again ? 'signal again' : 'signal'}>
      <p class={again ? 'visually-hidden' : undefined}>
        <strong>{kindWords(signal.kind, words).label}.</strong> {signal.reason}
      </p>
      {value && !again && <p class="hint">{say(words.verdict.fallsShort, { value })}</p>}
      <Evidence signal={signal} words={evidence} stop={stop} {...(onReveal && { onReveal })} />
      {signal.suggestion && (
        <p class="instead">
          <span>{words.verdict.instead}</span> <q>{signal.suggestion}</q>
        </p>
      )}
      {children}
    </li>
  );
}
