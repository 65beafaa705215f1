import type { OwnImport } from '../../../lib/core/own/exchange/import';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/language';
import { isolate, say, sayCount } from '../../ui/say';

type OwnFoundProps = { readonly found: OwnImport; onTake(): void; onLeave(): void };

/** What a file would bring, before anything is stored: what it is, what comes and how, what cannot come and why. */
export function OwnFound({ found: { format, good, same, broken }, onTake, onLeave }: OwnFoundProps) {
  const words = useWords();
  return (
    <section class="own-editor" aria-label={words.own.importHeading}>
      <h4>{words.own.importHeading}</h4>
      {format && <p class="hint">{words.own.importFormats[format]}</p>}
      {good.length > 0 && <p>{sayCount(words.own.importGood, good.length, words.lang)}</p>}
      <ul class="bullets own-found">
        {good.map(({ template, remarks }) => (
          <li key={template.id}>
            <strong>{isolate(template.title)}</strong>
            {template.folder && <span class="hint"> {isolate(template.folder)}</span>}
            {remarks.map((remark) => (
              <span key={remark} class="hint block">
                {remark}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {same > 0 && <p class="hint">{sayCount(words.own.importSame, same, words.lang)}</p>}
      {broken.length > 0 && (
        <div class="field-error">
          <p>{sayCount(words.own.importBroken, broken.length, words.lang)}</p>
          <ul class="bullets own-found">
            {broken.map((row) => (
              <li key={`${row.line} ${row.reason}`}>
                {say(row.title ? words.own.importRow : words.own.importLine, row)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {good.length + same + broken.length === 0 && <p>{words.own.importNothing}</p>}
      <div class="row">
        {good.length > 0 && (
          <Button look="primary" onClick={onTake}>
            {words.own.importYes}
          </Button>
        )}
        <Button onClick={onLeave}>{words.own.importNo}</Button>
      </div>
    </section>
  );
}
