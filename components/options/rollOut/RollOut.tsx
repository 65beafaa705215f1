import { useId, useState } from 'preact/hooks';
import { type Pack, type PackParts, packKeys } from '../../../lib/core/policy/pack';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/language';
import { say, sayCount } from '../../ui/say';
import { FileButton } from '../FileButton';
import type { OptionsProps } from '../props';
import { Section } from '../Section';
import { useSaving } from '../saving';
import { DryRunPart } from './DryRunPart';
import { type Draft, emptyDraft, type Fault, withValue } from './draft';
import { FaultList } from './FaultList';
import { Form } from './Form';
import { PackPart } from './packs/PackPart';
import type { LoadedPack } from './props';
import { useFaults } from './useFaults';

/** For administrators: the form, once it is asked for. It is long, and most people who open the settings are agents. */
export function RollOut(props: OptionsProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Section name="rollOut">
      {open ? (
        <RollOutForm {...props} />
      ) : (
        <div>
          <Button icon="draft" onClick={() => setOpen(true)}>
            {words.rollOut.open}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** From one settings file to every file of a roll-out. Changes nothing in this browser. */
function RollOutForm({ rollOut }: OptionsProps) {
  const words = useWords();
  const id = useId();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  /** What was there before a file was loaded or the form was emptied. */
  const [before, setBefore] = useState<Draft>();
  const [unread, setUnread] = useState<readonly Fault[]>([]);
  const [loaded, setLoaded] = useState<LoadedPack>();
  /** The pack that it is compared with; what the form holds without one. */
  const [base, setBase] = useState<Pack>();
  const faults = useFaults(draft, rollOut.check);
  const withPack = (parts: PackParts): Draft =>
    packKeys.reduce((next, key) => withValue(next, ['policy', key], parts[key]), draft);
  const replace = (next: Draft) => {
    setBefore(draft);
    setDraft(next);
    setUnread([]);
  };
  const load = async (text: string) => {
    const read = await rollOut.read(text);
    if (read.draft) replace(read.draft);
    else setUnread(read.faults);
  };
  return (
    <>
      <div class="row">
        <FileButton accept=".json,application/json" onText={load}>
          {words.rollOut.load}
        </FileButton>
        <Button icon="retry" disabled={draft === emptyDraft} onClick={() => replace(emptyDraft)}>
          {words.rollOut.clear}
        </Button>
        {before && (
          <Button
            look="quiet"
            icon="undo"
            onClick={() => {
              setDraft(before);
              setBefore(undefined);
            }}
          >
            {words.rollOut.undo}
          </Button>
        )}
      </div>
      <Unread faults={unread} />
      <div>
        <Form draft={draft} faults={faults} onDraft={setDraft} />
        <PackPart
          {...{ rollOut, draft, faults, loaded, base }}
          onLoaded={setLoaded}
          onBase={setBase}
          onTake={(parts) => replace(withPack(parts))}
        />
        <DryRunPart
          rollOut={rollOut}
          before={base ? withPack(base.parts) : draft}
          withPack={loaded?.pack && withPack(loaded.pack.parts)}
          base={base}
        />
      </div>
      <section class="setting" aria-labelledby={`${id}-state`}>
        <h3 id={`${id}-state`}>
          <Icon name={faults.length === 0 ? 'check' : 'warning'} size={16} />{' '}
          <span role="status">
            {faults.length === 0 ? words.rollOut.fine : sayCount(words.rollOut.notYet, faults.length, words.lang)}
          </span>
        </h3>
        <FaultList faults={faults} onLeaveOut={(path) => setDraft(withValue(draft, path, undefined))} />
        <Outcome {...{ rollOut, draft }} wrong={faults.length > 0} />
      </section>
    </>
  );
}

/** Why a file was not loaded. */
function Unread({ faults }: { readonly faults: readonly Fault[] }) {
  const words = useWords();
  return (
    <div aria-live="polite">
      {faults.length > 0 && (
        <div class="banner warn">
          <Icon name="warning" />
          <div>
            <p>{words.rollOut.unreadable}</p>
            <ul class="bullets">
              {faults.map(({ path, reason }) => (
                <li key={`${path} ${reason}`}>
                  {path === '' ? words.rollOut.whole : <code>{path}</code>} {reason}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}

type OutcomeProps = Pick<OptionsProps, 'rollOut'> & { readonly draft: Draft; readonly wrong: boolean };

/** What the form is for: the settings as a file, and the archive. */
function Outcome({ rollOut, draft, wrong }: OutcomeProps) {
  const words = useWords();
  const [count, setCount] = useState(0);
  const [making, setMaking] = useState(false);
  const [saving, run] = useSaving();
  const make = async () => {
    setMaking(true);
    await run(async () => setCount(await rollOut.onKit(draft)));
    setMaking(false);
  };
  return (
    <>
      <div class="row">
        <Button look="primary" icon="download" disabled={wrong || making} onClick={() => void make()}>
          {making ? words.rollOut.making : words.rollOut.kit}
        </Button>
        <Button icon="download" onClick={() => rollOut.onSave(draft)}>
          {words.rollOut.save}
        </Button>
      </div>
      <p class="hint">{words.rollOut.kitHint}</p>
      <div aria-live="polite">
        {saving.state === 'saved' && <p class="saved">{sayCount(words.rollOut.made, count, words.lang)}</p>}
        {saving.state === 'failed' && (
          <p class="field-error">{say(words.rollOut.notMade, { reason: saving.reason })}</p>
        )}
      </div>
    </>
  );
}
