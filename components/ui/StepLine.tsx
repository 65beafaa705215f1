import type { Step } from '../../lib/core/ladder';
import { useWords } from './language';
import { isolate, say, sayDay, sayList } from './say';
import type { Words } from './words';

type StepLineProps = {
  readonly step: Step;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Title of the answer that was used, where it is known. */
  readonly title?: string | undefined;
};

/** A step that was taken: which, when and where, and on a second line what else is remembered of it. */
export function StepLine({ step, today, title }: StepLineProps) {
  const words = useWords();
  const day = sayDay(step.date, words.lang);
  return (
    <p>
      <strong>{say(words.memory.line, { rung: words.rungs[step.rung], day, ticket: step.ticket })}</strong>
      <span class="hint">{detailsOf(step, today, title, words).join(' · ')}</span>
    </p>
  );
}

function detailsOf(step: Step, today: string, title: string | undefined, words: Words): string[] {
  const { memory, lang } = words;
  const { expires, review, approvedBy, adjustments, threat, kinds } = step;
  const until = expires === undefined ? memory.careKept : expires >= today ? memory.countsUntil : memory.counted;
  const details = [
    title && say(memory.said, { title }),
    kinds.length > 0 &&
      say(memory.kinds, {
        kinds: sayList(
          kinds.map((kind) => words.kinds[kind].label.toLowerCase()),
          lang,
        ),
      }),
    say(until, { day: expires ? sayDay(expires, lang) : '' }),
    review && say(memory.review, { day: sayDay(review, lang) }),
    approvedBy && say(memory.approvedBy, { who: approvedBy }),
    adjustments && memory.adjusted[adjustments],
    threat && say(memory.threatWas, { threat: isolate(threat) }),
  ];
  return details.filter((detail): detail is string => typeof detail === 'string' && detail !== '');
}
