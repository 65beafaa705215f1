import type { Unfit } from '../../../lib/core/own/sync';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/language';
import { isolate, say, sayCount } from '../../ui/say';
import { AskFirst } from '../AskFirst';
import type { OptionsProps } from '../props';
import { SwitchSetting } from '../SwitchSetting';
import { useSaving } from '../saving';

/** Whether own answers are kept alike on the agent's devices, how that went, and what does not fit. */
export function OwnSync(props: OptionsProps) {
  const words = useWords();
  const [erasing, run] = useSaving();
  const { state, onErase } = props.own.sync;
  const on = props.effective.policy.syncAnswers;
  return (
    <>
      <SwitchSetting {...props} name="syncAnswers" />
      <div class="own-sync" aria-live="polite">
        {on && !state && <p class="hint">{words.own.syncNever}</p>}
        {on && state && (
          <p class="hint own-alike">
            <Icon name="check" size={14} /> {sayCount(words.own.syncAlike, state.alike, words.lang)}
          </p>
        )}
        {on && state?.failed !== undefined && (
          <p class="field-error">{say(words.own.syncFailed, { reason: state.failed })}</p>
        )}
        {on && state && state.unfit.length > 0 && (
          <div class="own-unfit">
            <p>{words.own.syncUnfit}</p>
            <UnfitList why="long" unfit={state.unfit} />
            <UnfitList why="full" unfit={state.unfit} />
          </div>
        )}
        {erasing.state === 'saved' && <p class="saved">{words.own.syncErased}</p>}
        {erasing.state === 'failed' && (
          <p class="field-error">{say(words.options.notSaved, { reason: erasing.reason })}</p>
        )}
      </div>
      {state && !on && (
        <div>
          <AskFirst label={words.own.syncErase} question={words.own.syncEraseAsk} onYes={() => void run(onErase)} />
        </div>
      )}
    </>
  );
}

/** More titles than these are folded away. */
const few = 5;

function UnfitList({ why, unfit }: { readonly why: Unfit['why']; readonly unfit: readonly Unfit[] }) {
  const words = useWords();
  const listed = unfit.filter((one) => one.why === why);
  if (listed.length === 0) return null;
  return (
    <details open={listed.length <= few}>
      <summary>{sayCount(words.own.syncWhy[why], listed.length, words.lang)}</summary>
      <ul class="bullets">
        {listed.map(({ id, title }) => (
          <li key={id}>{isolate(title)}</li>
        ))}
      </ul>
    </details>
  );
}
