import { useId, useMemo, useState } from 'preact/hooks';
import { type Pack, type PackParts, packChanges } from '../../../../lib/core/policy/pack';
import { useWords } from '../../../ui/language';
import { say, sayCount } from '../../../ui/say';
import { FileButton } from '../../FileButton';
import type { OptionsProps } from '../../props';
import type { Draft, Fault } from '../draft';
import { keyLabel } from '../labels';
import { partsOf } from './partsOf';

/** Most differences that are listed. */
const most = 200;

type PackChangesProps = Pick<OptionsProps, 'rollOut'> & {
  readonly draft: Draft;
  readonly to: PackParts;
  /** The pack of the file that is open, if one is. */
  readonly opened?: Pack | undefined;
  readonly base: Pack | undefined;
  onBase(base: Pack | undefined): void;
};

/** What a pack adds, changes and takes away: compared with the form, with the file as it was, or with another version. */
export function PackChanges({ rollOut, draft, to, opened, base, onBase }: PackChangesProps) {
  const words = useWords();
  const { packs } = words.rollOut;
  const id = useId();
  const [other, setOther] = useState<Pack>();
  const [fault, setFault] = useState<Fault>();
  const from = base?.parts ?? partsOf(draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts of the form are taken from the draft.
  const changes = useMemo(() => packChanges(from, to), [base, draft, to]);
  const choices = [undefined, opened, other].filter((pack, at) => pack !== undefined || at === 0);
  const compare = async (text: string) => {
    const { pack, faults } = await rollOut.readPack(text);
    setFault(pack ? undefined : faults[0]);
    if (!pack) return;
    setOther(pack);
    onBase(pack);
  };
  const nameOf = (pack: Pack | undefined) => {
    if (!pack) return words.packEditor.form;
    return pack === opened
      ? words.packEditor.opened
      : say(words.packEditor.named, { name: pack.name, version: pack.version });
  };
  return (
    <>
      <div class="row">
        {choices.length > 1 && (
          <>
            <label for={id}>{words.packEditor.compareWith}</label>
            <select
              id={id}
              class="kit-lock"
              value={choices.indexOf(base)}
              onChange={(event) => onBase(choices[Number(event.currentTarget.value)])}
            >
              {choices.map((pack, at) => (
                <option key={nameOf(pack)} value={at}>
                  {nameOf(pack)}
                </option>
              ))}
            </select>
          </>
        )}
        <FileButton accept=".json,application/json" onText={compare}>
          {words.packEditor.otherPack}
        </FileButton>
      </div>
      {fault && <p class="field-error">{say(words.packEditor.notCompared, fault)}</p>}
      <p>{countOf()}</p>
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

  function countOf(): string {
    if (changes.length === 0) return base ? words.packEditor.same : packs.same;
    return sayCount(base ? words.packEditor.changes : packs.changes, changes.length, words.lang);
  }
}
