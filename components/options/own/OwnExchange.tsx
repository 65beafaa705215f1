import { useId, useState } from 'preact/hooks';
import type { OwnImport } from '../../../lib/core/own/exchange';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/language';
import { isolate, say, sayCount } from '../../ui/say';
import type { OwnProps } from '../props';
import { useSaving } from '../saving';

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
      await onSave(...(found?.good ?? []));
      setFound(undefined);
    });
  return (
    <>
      <div class="row">
        <Button icon="download" disabled={shelf.templates.length === 0} onClick={onExport}>
          {words.own.export}
        </Button>
        <label class="button plain" for={id}>
          {words.own.import}
        </label>
        <input
          id={id}
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            look(event.currentTarget.files?.[0]);
            event.currentTarget.value = ''; // The same file can be chosen again once it is mended.
          }}
        />
      </div>
      {saving.state === 'failed' && <p class="field-error">{say(words.own.unreadable, { reason: saving.reason })}</p>}
      {found && (
        <section class="own-editor" aria-label={words.own.importHeading}>
          <h4>{words.own.importHeading}</h4>
          {found.good.length > 0 && <p>{sayCount(words.own.importGood, found.good.length, words.lang)}</p>}
          <ul class="bullets">
            {found.good.map((template) => (
              <li key={template.id}>
                {isolate(template.title)}
                {shelf.templates.some((one) => one.id === template.id) && ` (${words.own.importReplaces})`}
              </li>
            ))}
          </ul>
          {found.broken.length > 0 && (
            <div class="field-error">
              <p>{sayCount(words.own.importBroken, found.broken.length, words.lang)}</p>
              <ul class="bullets">
                {found.broken.map((row) => (
                  <li key={`${row.line} ${row.reason}`}>{say(words.own.importRow, row)}</li>
                ))}
              </ul>
            </div>
          )}
          <div class="row">
            {found.good.length > 0 && (
              <Button look="primary" onClick={take}>
                {words.own.importYes}
              </Button>
            )}
            <Button onClick={() => setFound(undefined)}>{words.own.importNo}</Button>
          </div>
        </section>
      )}
    </>
  );
}
