import type { Message, Span } from '../../lib/core/conversation';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { useRoving } from '../ui/roving';
import { say } from '../ui/say';

type NeedProps = {
  readonly message: Message;
  readonly need: readonly Span[];
  onFind(words: Span): void;
};

/** What the customer asks for, in the customer's own words without the painful ones, as the way to them in the page. */
export function Need({ message, need, onFind }: NeedProps) {
  const words = useWords();
  const roving = useRoving(need.length);
  if (need.length === 0) return null;
  return (
    <section class="need" aria-label={words.need.heading}>
      <h2>{words.need.heading}</h2>
      <ul onKeyDown={roving.onKeyDown}>
        {need.map((span, place) => {
          const asked = message.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
          return (
            <li key={span.start}>
              <button
                type="button"
                class="need-find"
                {...roving.item(place)}
                aria-label={say(words.need.find, { words: asked })}
                title={words.verdict.show}
                onClick={() => onFind(span)}
              >
                <q dir="auto">{asked}</q>
                <Icon name="locate" size={14} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
