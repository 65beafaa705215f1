import { useId } from 'preact/hooks';
import { Button } from '../ui/Button';
import { useWords } from '../ui/language';
import { say, sayCount } from '../ui/say';
import { OwnAnswers } from './own/OwnAnswers';
import { OwnSync } from './own/OwnSync';
import type { OptionsProps } from './props';
import { Section } from './Section';
import { SitesOff } from './SitesOff';
import { SwitchSetting } from './SwitchSetting';
import { useSaving } from './saving';

/** What the order of the suggested answers learns from, and how to make it forget. */
export function Answers(props: OptionsProps) {
  const words = useWords();
  const id = useId();
  const { count, onReset } = props.picks;
  const [forgetting, run] = useSaving();
  return (
    <Section name="answers">
      <SwitchSetting {...props} name="learnFromPicks" />
      <div class="row">
        <p class="hint" id={id}>
          {count === 0 ? words.options.noPicks : sayCount(words.options.picks, count, words.lang)}
        </p>
        <Button disabled={count === 0} aria-describedby={id} icon="retry" onClick={() => void run(onReset)}>
          {words.options.resetPicks}
        </Button>
      </div>
      <div aria-live="polite">
        {forgetting.state === 'saved' && <p class="saved">{words.options.picksForgotten}</p>}
        {forgetting.state === 'failed' && (
          <p class="field-error">{say(words.options.notSaved, { reason: forgetting.reason })}</p>
        )}
      </div>
      <SwitchSetting {...props} name="shortcuts" />
      <SitesOff {...props} name="shortcutSitesOff" />
      <OwnSync {...props} />
      <OwnAnswers {...props.own} />
    </Section>
  );
}
