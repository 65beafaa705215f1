import type { OwnProblem } from '../../../lib/core/own/check';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/language';
import { say } from '../../ui/say';
import type { Words } from '../../ui/words';

type ProblemsProps = {
  readonly problems: readonly OwnProblem[];
  /** A field is still waiting for its first words: nothing is wrong yet, and nothing is right. */
  readonly waiting: boolean;
};

/** What is wrong with an answer, with the place in its text: first what keeps it from being stored. */
export function OwnProblems({ problems, waiting }: ProblemsProps) {
  const words = useWords();
  return (
    <div class="own-problems" aria-live="polite">
      {problems.length === 0 && !waiting && (
        <p class="saved">
          <Icon name="check" size={14} /> {words.own.fine}
        </p>
      )}
      {(['refused', 'advice'] as const).map((weight) => {
        const listed = problems.filter((problem) => problem.weight === weight);
        if (listed.length === 0) return null;
        return (
          <div key={weight} class={weight === 'refused' ? 'field-error' : 'hint'}>
            <p>
              <strong>{words.own[weight]}</strong>
            </p>
            <ul class="bullets">
              {listed.map((problem) => (
                <li key={`${problem.field} ${problem.line} ${problem.column} ${problem.message}`}>
                  {told(problem, words)}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

/** With the place in the text, or with the name that the field has on the page. */
function told({ message, field, line, column = 1 }: OwnProblem, { own }: Words): string {
  if (line !== undefined) return say(own.at, { message, line, column });
  if (field === undefined) return message;
  const name = field in own ? own[field as keyof typeof own] : undefined;
  return say(own.inField, { field: typeof name === 'string' ? name : field, message });
}
