import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useWords } from '../../../ui/language';
import { say, sayCount } from '../../../ui/say';
import type { PackProblem } from '../props';

type PackProblemsProps = {
  /** Nothing while the first check is not over. */
  readonly problems: readonly PackProblem[] | undefined;
  onGoTo(at: PackProblem['at']): void;
};

/** What is wrong with the text of a pack, each with its line and column and the way there. */
export function PackProblems({ problems, onGoTo }: PackProblemsProps) {
  const words = useWords();
  const count = (weight: PackProblem['weight']) => problems?.filter((problem) => problem.weight === weight).length ?? 0;
  const said = (['refused', 'advice'] as const)
    .filter((weight) => count(weight) > 0)
    .map((weight) => sayCount(words.packEditor[weight], count(weight), words.lang));
  return (
    <div class="own-problems">
      <p role="status" class={said.length === 0 && problems ? 'saved pack-state' : 'pack-state'}>
        {problems && <Icon name={said.length === 0 ? 'check' : 'warning'} size={14} />}
        {problems ? said.join(', ') || words.packEditor.fine : words.packEditor.checking}
      </p>
      <ul class="doctor-problems pack-problems">
        {problems?.map(({ path, reason, weight, at }) => (
          <li key={`${path} ${reason}`} class={weight}>
            <Icon name={weight === 'refused' ? 'failed' : 'info'} size={14} />
            <span>
              {say(words.packEditor.place, at)}: {path === '' ? words.rollOut.whole : <code>{path}</code>} {reason}
            </span>
            <Button
              look="quiet"
              aria-label={say(words.packEditor.goTo, { line: at.line, path: path || words.rollOut.whole })}
              onClick={() => onGoTo(at)}
            >
              {words.packEditor.goToIt}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
