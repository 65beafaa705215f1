import { useId, useState } from 'preact/hooks';
import { type Pack, type PackParts, packKeys } from '../../../../lib/core/policy/pack';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/language';
import { say } from '../../../ui/say';
import { FileButton } from '../../FileButton';
import type { OptionsProps } from '../../props';
import { type Draft, type Fault, faultsAt } from '../draft';
import { Group } from '../Group';
import type { LoadedPack } from '../props';
import { LoadedView } from './LoadedView';
import { PackEditor } from './PackEditor';
import { partsOf } from './partsOf';
import { SavePack } from './SavePack';
import { useReading } from './useReading';

type PackPartProps = Pick<OptionsProps, 'rollOut'> & {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  /** The pack that was read or is being written, and not yet taken. */
  readonly loaded: LoadedPack | undefined;
  /** The pack that it is compared with; what the form holds without one. */
  readonly base: Pack | undefined;
  onLoaded(pack: LoadedPack | undefined): void;
  onBase(base: Pack | undefined): void;
  onTake(parts: PackParts): void;
};

/** What was opened for writing: its text, the pack that the file held, and how it arrived. */
export type Opened = {
  readonly text: string;
  readonly pack?: Pack;
  readonly arrived: 'form' | 'sealed' | 'unsealed' | 'changed' | 'broken';
};

/** Packs: the form's own words, replies and pages as one file, such a file into the form, and either as text. */
export function PackPart({ rollOut, draft, faults, loaded, base, onLoaded, onBase, onTake }: PackPartProps) {
  const words = useWords();
  const { packs } = words.rollOut;
  const [head, setHead] = useState({ name: '', version: '1' });
  const [file, setFile] = useState('');
  const [opened, setOpened] = useState<Opened>();
  const reading = useReading();
  const leave = () => {
    onLoaded(undefined);
    onBase(undefined);
    setOpened(undefined);
  };
  const load = async (text: string) => {
    leave();
    const read = await reading.run((onProgress, signal) => rollOut.readPack(text, onProgress, signal));
    setFile(text);
    onLoaded(read);
  };
  const edit = async ({ pack, sealed }: LoadedPack) => {
    const arrived = pack ? (sealed ? 'sealed' : 'unsealed') : sealed ? 'changed' : 'broken';
    setOpened({ text: await rollOut.packText(file), arrived, ...(pack && { pack }) });
  };
  const write = async () => {
    leave();
    setOpened({ text: await rollOut.packText({ ...head, parts: partsOf(draft) }), arrived: 'form' });
  };
  const wrong = packKeys.some((key) => faultsAt(faults, ['policy', key]).length > 0);
  const take = (parts: PackParts) => {
    onTake(parts);
    leave();
  };
  const shared = { rollOut, draft, base, onBase, onTake: take };
  return (
    <Group title={packs.title} set={0} wrong={loaded?.faults.length ?? 0}>
      <p class="hint">{packs.about}</p>
      <SavePack {...{ rollOut, draft, head, wrong }} onHead={setHead} />
      {!opened && (
        <div class="row">
          <FileButton accept=".json,application/json" onText={load}>
            {packs.load}
          </FileButton>
          <Button icon="draft" onClick={() => void write()}>
            {words.packEditor.write}
          </Button>
        </div>
      )}
      <Reading share={reading.share} onStop={reading.stop} />
      <div aria-live="polite">
        {loaded && !opened && (
          <LoadedView {...{ ...shared, loaded }} onEdit={() => void edit(loaded)} onLeave={leave} />
        )}
      </div>
      {opened && <PackEditor {...{ ...shared, opened }} onChecked={onLoaded} onLeave={leave} />}
    </Group>
  );
}

function Reading({ share, onStop }: { readonly share: number | undefined; onStop(): void }) {
  const words = useWords();
  const id = useId();
  if (share === undefined) return null;
  return (
    <div class="field">
      <label for={id}>{say(words.packEditor.reading, { percent: Math.round(share * 100) })}</label>
      <progress id={id} value={share} max={1} />
      <div>
        <Button icon="close" onClick={onStop}>
          {words.packEditor.stop}
        </Button>
      </div>
    </div>
  );
}
