import { useId } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/language';
import { say } from '../../../ui/say';
import type { OptionsProps } from '../../props';
import { useSaving } from '../../saving';
import type { Draft } from '../draft';
import { partsOf } from './partsOf';

type Head = { readonly name: string; readonly version: string };
type SavePackProps = Pick<OptionsProps, 'rollOut'> & {
  readonly draft: Draft;
  readonly head: Head;
  /** Something that belongs in the pack is to be mended first. */
  readonly wrong: boolean;
  onHead(head: Head): void;
};

/** Name and version of a pack, and what the form holds as its file. */
export function SavePack({ rollOut, draft, head, wrong, onHead }: SavePackProps) {
  const words = useWords();
  const { packs } = words.rollOut;
  const id = useId();
  const [saving, run] = useSaving();
  const parts = partsOf(draft);
  const name = head.name.trim();
  const fine = !wrong && name !== '' && /^[\w.-]{1,60}$/.test(head.version) && Object.keys(parts).length > 0;
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
            value={head.name}
            onInput={(event) => onHead({ ...head, name: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for={`${id}-version`}>{packs.version}</label>
          <input
            id={`${id}-version`}
            type="text"
            maxLength={60}
            value={head.version}
            onInput={(event) => onHead({ ...head, version: event.currentTarget.value.trim() })}
          />
        </div>
      </div>
      <div class="row">
        <Button
          icon="download"
          disabled={!fine}
          onClick={() => void run(() => rollOut.onSavePack({ name, version: head.version, parts }))}
        >
          {packs.save}
        </Button>
        {!fine && <span class="hint">{packs.saveNeeds}</span>}
      </div>
      {saving.state === 'failed' && <p class="field-error">{say(words.rollOut.notMade, { reason: saving.reason })}</p>}
    </>
  );
}
