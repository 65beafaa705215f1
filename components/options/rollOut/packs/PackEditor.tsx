import { useRef, useState } from 'preact/hooks';
import type { Pack, PackParts } from '../../../../lib/core/policy/pack';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/language';
import { say } from '../../../ui/say';
import { Ask } from '../../Ask';
import type { OptionsProps } from '../../props';
import { useSaving } from '../../saving';
import type { Draft } from '../draft';
import type { LoadedPack } from '../props';
import type { Editor } from './openEditor';
import { PackChanges } from './PackChanges';
import type { Opened } from './PackPart';
import { PackProblems } from './PackProblems';
import { TextField } from './TextField';
import { useLint } from './useLint';

type PackEditorProps = Pick<OptionsProps, 'rollOut'> & {
  readonly draft: Draft;
  readonly opened: Opened;
  readonly base: Pack | undefined;
  onBase(base: Pack | undefined): void;
  /** What the text says as a pack, each time that it was checked. */
  onChecked(pack: LoadedPack): void;
  onTake(parts: PackParts): void;
  onLeave(): void;
};

/** A pack as text: checked while it is written, compared, tried, saved with a checksum of its own. */
export function PackEditor({ rollOut, draft, opened, base, onBase, onChecked, onTake, onLeave }: PackEditorProps) {
  const words = useWords();
  const editor = useRef<Editor | undefined>(undefined);
  const [changed, setChanged] = useState(false);
  const [asking, setAsking] = useState(false);
  const [saving, run] = useSaving();
  const { linted, now, later } = useLint(rollOut, ({ pack, problems }) => {
    const faults = problems.filter(({ weight }) => weight === 'refused');
    editor.current?.show(problems);
    onChecked({ faults, sealed: false, ...(pack && { pack }) });
  });
  const text = () => editor.current?.text() ?? opened.text;
  const save = () =>
    void run(async () => {
      const { pack, problems } = (await now(text())) ?? { problems: [] };
      if (pack && problems.every(({ weight }) => weight === 'advice')) await rollOut.onSavePack(pack);
      else rollOut.onSaveText(text());
      setChanged(false);
    });
  const wrong = linted?.problems.some(({ weight }) => weight === 'refused') ?? true;
  const pack = linted?.pack;
  return (
    <section class="own-editor" aria-label={words.packEditor.title}>
      <h3>
        {pack?.name ? say(words.packEditor.named, { name: pack.name, version: pack.version }) : words.packEditor.title}
      </h3>
      <p class={opened.arrived === 'changed' ? 'field-error' : 'hint'}>{words.packEditor.arrived[opened.arrived]}</p>
      <TextField
        {...{ editor, text: opened.text }}
        onOpen={() => void now(text())}
        onChange={() => {
          setChanged(true);
          later(text);
        }}
        onSave={save}
      />
      <PackProblems problems={linted?.problems} onGoTo={(at) => editor.current?.goTo(at)} />
      {pack && <PackChanges {...{ rollOut, draft, base, onBase }} to={pack.parts} opened={opened.pack} />}
      <div class="row">
        <Button look="primary" icon="download" disabled={linted === undefined} onClick={save}>
          {wrong ? words.packEditor.saveText : words.packEditor.saveFile}
        </Button>
        {pack && (
          <Button icon="check" onClick={() => onTake(pack.parts)}>
            {wrong ? words.rollOut.packs.takeRest : words.rollOut.packs.take}
          </Button>
        )}
        <Button onClick={() => (changed ? setAsking(true) : onLeave())}>{words.packEditor.close}</Button>
      </div>
      {asking && (
        <Ask
          question={words.packEditor.discardAsk}
          yes={words.packEditor.discard}
          no={words.packEditor.stay}
          onYes={onLeave}
          onNo={() => setAsking(false)}
        />
      )}
      <div aria-live="polite">
        {saving.state === 'saved' && !changed && <p class="saved">{words.packEditor.saved}</p>}
        {saving.state === 'failed' && (
          <p class="field-error">{say(words.rollOut.notMade, { reason: saving.reason })}</p>
        )}
      </div>
    </section>
  );
}
