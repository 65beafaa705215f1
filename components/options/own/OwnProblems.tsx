import type { OwnProblem } from '../../../lib/core/own/check';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/language';
import { say } from '../../ui/say';

/** What is wrong with an answer, with the place in its text: first what keeps it from being stored. */
export function OwnProblems({ problems }: { problems: readonly OwnProblem[] }) {
  const words = useWords();
  return (
    <div class="own-problems" aria-live="polite">
      {problems.length === 0 && (
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
                <li key={`${problem.line} ${problem.column} ${problem.message}`}>
                  {problem.line === undefined
                    ? problem.message
                    : say(words.own.at, { ...problem, line: problem.line, column: problem.column ?? 1 })}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
