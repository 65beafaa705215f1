import { useId, useState } from 'preact/hooks';
import { type PackParts, packChanges, packKeys } from '../../../lib/core/policy/pack';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/language';
import { isolate, say, sayCount } from '../../ui/say';
import { FileButton } from '../FileButton';
import type { OptionsProps } from '../props';
import { useSaving } from '../saving';
import { type Draft, type Fault, faultsAt, valueAt } from './draft';
import { Group } from './Group';
import { keyLabel } from './labels';
import type { LoadedPack } from './props';

/** Most differences that are listed. */
const most = 200;

type PackPartProps = Pick<OptionsProps, 'rollOut'> & {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  /** The pack that was read and not yet taken. */
  readonly loaded: LoadedPack | undefined;
  onLoaded(pack: LoadedPack | undefined): void;
  onTake(parts: PackParts): void;
};

/** What of the form makes a pack. */
export function partsOf(draft: Draft): PackParts {
  const found = packKeys.flatMap((key) => {
    const value = valueAt(draft, ['policy', key]);
    return Array.isArray(value) ? [[key, value]] : [];
  });
  return Object.fromEntries(found) as PackParts;
}

/** Packs: the form's own words, replies and pages as one file, and such a file into the form. */
export function PackPart({ rollOut, draft, faults, loaded, onLoaded, onTake }: PackPartProps) {
  const words = useWords();
  const { packs } = words.rollOut;
  return (
    <Group title={packs.title} set={0} wrong={loaded?.faults.length ?? 0}>
      <p class="hint">{packs.about}</p>
      <SavePack {...{ rollOut, draft }} wrong={packKeys.some((key) => faultsAt(faults, ['policy', key]).length > 0)} />
      <div>
        <FileButton accept=".json,application/json" onText={async (text) => onLoaded(await rollOut.readPack(text))}>
          {packs.load}
        </FileButton>
      </div>
      <div aria-live="polite">
        {loaded && <Loaded {...{ loaded, draft, onTake }} onLeave={() => onLoaded(undefined)} />}
      </div>
    </Group>
  );
}

function SavePack({ rollOut, draft, wrong }: Pick<PackPartProps, 'rollOut' | 'draft'> & { readonly wrong: boolean }) {
  const words = useWords();
  const { packs } = words.rollOut;
  const id = useId();
  const [name, setName] = useState('');
  const [version, setVersion] = useState('1');
  const [saving, run] = useSaving();
  const parts = partsOf(draft);
  const fine = !wrong && name.trim() !== '' && /^[\w.-]{1,60}$/.test(version) && Object.keys(parts).length > 0;
  return (
    <>
      <div class="kit-parts">
        <div class="field">
          <label for={`${id}-name`}>{packs.name}</label>
          <input
            id={`${id}-name`}
            type="text"
            dir="auto"
            maxLength={200}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${id}-version`}>{packs.version}</label>
          <input
            id={`${id}-version`}
            type="text"
            maxLength={60}
            value={version}
            onInput={(event) => setVersion(event.currentTarget.value.trim())}
          />
        </div>
      </div>
      <div class="row">
        <Button
          icon="download"
          disabled={!fine}
          onClick={() => void run(() => rollOut.onSavePack({ name: name.trim(), version, parts }))}
        >
          {packs.save}
        </Button>
        {!fine && <span class="hint">{packs.saveNeeds}</span>}
      </div>
      {saving.state === 'failed' && <p class="field-error">{say(words.rollOut.notMade, { reason: saving.reason })}</p>}
    </>
  );
}

type LoadedProps = Pick<PackPartProps, 'draft' | 'onTake'> & { readonly loaded: LoadedPack; onLeave(): void };

function Loaded({ loaded: { pack, faults, sealed }, draft, onTake, onLeave }: LoadedProps) {
  const words = useWords();
  const { packs } = words.rollOut;
  return (
    <section class="own-editor" aria-label={packs.holds}>
      <h3>{pack ? say(packs.named, { name: isolate(pack.name), version: pack.version }) : packs.refused}</h3>
      {pack && <p class="hint">{sealed ? packs.sealed : packs.unsealed}</p>}
      {faults.length > 0 && (
        <ul class="doctor-problems">
          {faults.map(({ path, reason }) => (
            <li key={`${path} ${reason}`}>
              <Icon name="warning" size={14} />
              <span>
                {path === '' ? words.rollOut.whole : <code>{path}</code>} {reason}
              </span>
            </li>
          ))}
        </ul>
      )}
      {pack && <Changes from={partsOf(draft)} to={pack.parts} />}
      <div class="row">
        {pack && (
          <Button look="primary" icon="check" onClick={() => onTake(pack.parts)}>
            {faults.length > 0 ? packs.takeRest : packs.take}
          </Button>
        )}
        <Button onClick={onLeave}>{packs.leave}</Button>
      </div>
    </section>
  );
}

function Changes({ from, to }: { readonly from: PackParts; readonly to: PackParts }) {
  const words = useWords();
  const { packs } = words.rollOut;
  const changes = packChanges(from, to);
  return (
    <>
      <p>{changes.length === 0 ? packs.same : sayCount(packs.changes, changes.length, words.lang)}</p>
      <ul class="kit-changes">
        {changes.slice(0, most).map(({ key, what, id }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: words that never count are not named, and the list is drawn anew as a whole.
          <li key={at}>
            <span class={`badge ${what}`}>{packs.what[what]}</span> {keyLabel(key, words)} {id && <code>{id}</code>}
          </li>
        ))}
      </ul>
      {changes.length > most && <p class="hint">{sayCount(packs.more, changes.length - most, words.lang)}</p>}
    </>
  );
}
