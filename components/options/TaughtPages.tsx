import { useRef, useState } from 'preact/hooks';
import type { ExtraSite } from '../../lib/core/policy/extraSites';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { say, sayCount } from '../ui/say';
import type { Imported, OptionsProps } from './props';
import { useSaving } from './saving';

/** The pages that were taught: what each is, and how to take it away, hand it on or take one in. */
export function TaughtPages(props: OptionsProps) {
  const { effective, onRemoveTaught, onExportTaught } = props;
  const words = useWords();
  const { taught } = words.options;
  const [saving, run] = useSaving();
  const ours = effective.layers.managed.extraSites ?? [];
  const pages = effective.policy.extraSites;
  return (
    <div class="setting">
      <h3>{words.options.fields.extraSites.label}</h3>
      {pages.length === 0 && <p class="hint">{taught.none}</p>}
      <ul class="lines">
        {pages.map((page) => (
          <TaughtPage
            key={`${page.host}${page.address}`}
            page={page}
            managed={ours.some(({ host, address }) => host === page.host && address === page.address)}
            onRemove={() => void run(() => onRemoveTaught(page))}
          />
        ))}
      </ul>
      <div class="row">
        {pages.length > 0 && (
          <Button icon="download" onClick={() => void run(onExportTaught)}>
            {taught.export}
          </Button>
        )}
        <ImportButton {...props} />
      </div>
      {saving.state === 'failed' && <p class="field-error">{say(words.options.notSaved, { reason: saving.reason })}</p>}
      <p class="hint">{taught.note}</p>
    </div>
  );
}

type PageProps = { readonly page: ExtraSite; readonly managed: boolean; onRemove(): void };

function TaughtPage({ page, managed, onRemove }: PageProps) {
  const words = useWords();
  return (
    <li class="line managed">
      <Icon name={managed ? 'lock' : 'locate'} size={16} />
      <p>
        <strong>{page.name}</strong>{' '}
        <span class="hint">
          {page.host}
          {page.address}
        </span>
      </p>
      {managed ? (
        <span class="hint">{words.options.sources.managed}</span>
      ) : (
        <Button
          look="quiet"
          icon="trash"
          aria-label={say(words.options.removePage, { origin: page.name })}
          onClick={() => onRemove()}
        >
          {words.options.remove}
        </Button>
      )}
    </li>
  );
}

function ImportButton({ onImportTaught }: Pick<OptionsProps, 'onImportTaught'>) {
  const { options, lang } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Imported>();
  const read = async (file: File | undefined) => {
    if (!file) return;
    setOutcome(await onImportTaught(await file.text()));
    if (input.current) input.current.value = ''; // The same file may be chosen again once it is mended.
  };
  return (
    <>
      <Button icon="plus" onClick={() => input.current?.click()}>
        {options.taught.import}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        class="visually-hidden"
        tabIndex={-1}
        aria-label={options.taught.import}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <div aria-live="polite" class="import-outcome">
        {outcome && outcome.pages.length > 0 && (
          <p class="saved">{sayCount(options.taught.imported, outcome.pages.length, lang)}</p>
        )}
        {outcome && outcome.problems.length > 0 && (
          <ul class="bullets field-error">
            {outcome.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
