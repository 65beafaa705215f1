import type { LadderAdvice } from '../../lib/core/advice';
import { ladder as ladderRungs, type Step } from '../../lib/core/ladder';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { say, sayDay } from '../ui/say';
import type { Words } from '../ui/words';

type Rung = (typeof ladderRungs)[number];

/** Where the customer stands on the ladder: what was already said and when, the step now, and what must not come yet. */
export function LadderTrail({ ladder }: { ladder: LadderAdvice }) {
  const words = useWords();
  if (ladder.rung === 'answer' && ladder.active.length === 0) return null;
  return (
    <details class="trail" open={ladder.active.length > 0}>
      <summary>
        <Icon name="chevron" size={14} />
        {words.advice.ladder}
      </summary>
      <ol>
        {ladderRungs.slice(1).map((rung) => (
          <TrailItem key={rung} rung={rung} ladder={ladder} />
        ))}
      </ol>
      {ladder.approval && <p class="hint">{say(words.advice.approval, { who: ladder.approval })}</p>}
    </details>
  );
}

function TrailItem({ rung, ladder }: { rung: Rung; ladder: LadderAdvice }) {
  const words = useWords();
  const now = rung === ladder.rung;
  const step = ladder.active.find((one) => one.rung === rung); // it was taken, and still counts
  const blocked = ladder.blocked.find((one) => one.rung === rung);
  return (
    <li class={now ? 'now' : ''} {...(now && { 'aria-current': 'step' as const })}>
      <Icon name={now ? 'now' : blocked ? 'lock' : step ? 'check' : 'skipped'} size={14} />
      <p>
        <strong>{words.rungs[rung]}</strong>
        <span class="hint">{now ? words.advice.now : (blocked?.reason ?? takenWords(step, words))}</span>
      </p>
    </li>
  );
}

/** When and where a step was taken. */
function takenWords(step: Step | undefined, words: Words): string {
  if (!step) return words.advice.notNeeded;
  const day = sayDay(step.date, words.lang);
  const taken = say(words.advice.taken, { day, ticket: step.ticket });
  return step.expires
    ? `${taken}. ${say(words.memory.countsUntil, { day: sayDay(step.expires, words.lang) })}.`
    : taken;
}
