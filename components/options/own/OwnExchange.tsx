import { useId, useState } from 'preact/hooks';
import type { OwnImport } from '../../../lib/core/own/exchange/import';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/language';
import { say } from '../../ui/say';
import type { OwnProps } from '../props';
import { useSaving } from '../saving';
import { OwnFound } from './OwnFound';

/** Takes own answers out as a file, and in again: what a file would bring is shown first, and changes nothing. */
export function OwnExchange({ shelf, readImport, onSave, onExport }: OwnProps) {
  const words = useWords();
  const id = useId();
  const [found, setFound] = useState<OwnImport>();
  const [saving, run] = useSaving();
  const look = (file: File | undefined) =>
    void run(async () => {
      if (file) setFound(readImport(await file.text()));
    });
  const take = () =>
    void run(async () => {
      await onSave(...(found?.good ?? []).map(({ template }) => template));
      setFound(undefined);
    });
  return (
    <>
      <div class="row">
        <Button icon="download" disabled={shelf.templates.length === 0} onClick={() => onExport('json')}>
          {words.own.export}
        </Button>
        <Button look="quiet" disabled={shelf.templates.length === 0} onClick={() => onExport('csv')}>
          {words.own.exportTable}
        </Button>
        <label class="button plain" for={id}>
          {words.own.import}
        </label>
        <input
          id={id}
          class="visually-hidden"
          type="file"
          accept=".json,.csv,.tsv,application/json,text/csv"
          aria-describedby={`${id}-formats`}
          onChange={(event) => {
            look(event.currentTarget.files?.[0]);
            event.currentTarget.value = ''; // The same file can be chosen again once it is mended.
          }}
        />
      </div>
      <p class="hint" id={`${id}-formats`}>
        {words.own.formats}
      </p>
      {saving.state === 'failed' && <p class="field-error">{say(words.own.unreadable, { reason: saving.reason })}</p>}
      {found && <OwnFound found={found} onTake={take} onLeave={() => setFound(undefined)} />}
    </>
  );
}
