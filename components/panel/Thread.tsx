import type { Message } from '../../lib/core/conversation';
import { useWords } from '../ui/language';
import { MoodBadge } from '../ui/MoodBadge';
import { coveredFrom, moodOf } from '../ui/mood';
import { useRoving } from '../ui/roving';
import { sayTime } from '../ui/say';
import { kindWords } from '../ui/verdict/kindWords';
import { judgedMessages, snippetOf, type TicketState } from './ticket';

/** The customer's messages with their states; choosing one shows its assessment and advice. Latest first. */
export function Thread({ state, onSelect }: { state: TicketState; onSelect(messageId: string): void }) {
  const words = useWords();
  const messages = judgedMessages(state).toReversed();
  const at = messages.findIndex(({ id }) => id === state.selected);
  const select = (index: number) => {
    const message = messages[index];
    if (message) onSelect(message.id);
  };
  const roving = useRoving(messages.length, Math.max(0, at), select);
  if (messages.length === 0) return <p class="hint pad">{words.thread.empty}</p>;
  if (messages.length === 1 && at === 0) return null;
  return (
    <section class="thread" aria-label={words.thread.heading}>
      <div class="thread-list" role="radiogroup" aria-label={words.thread.heading} onKeyDown={roving.onKeyDown}>
        {messages.map((message, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a radio input cannot hold the badge and the snippet as its face.
          <button
            key={message.id}
            type="button"
            role="radio"
            aria-checked={index === at}
            class="thread-item"
            {...roving.item(index)}
            onClick={() => select(index)}
          >
            <MoodBadge mood={moodOf(state.assessments.get(message.id))} />
            <ThreadWords message={message} state={state} />
          </button>
        ))}
      </div>
    </section>
  );
}

/** Time and beginning of a message; painful words are described instead. */
function ThreadWords({ message, state }: { message: Message; state: TicketState }) {
  const words = useWords();
  const assessment = state.assessments.get(message.id);
  const gravest = assessment?.signals.find(({ severity }) => severity === assessment.severity);
  const covered = gravest !== undefined && gravest.severity >= coveredFrom;
  return (
    <span class="thread-words">
      <span class={covered ? 'thread-snippet covered' : 'thread-snippet'} dir="auto">
        {covered ? kindWords(gravest.kind, words).text : snippetOf(message) || words.thread.none}
      </span>
      {message.time && <span class="thread-time">{sayTime(message.time, words.lang, 'day')}</span>}
    </span>
  );
}
