import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { values } from '../../../lib/core/kinds';
import { previewOf } from '../../../lib/core/own/check';
import { longestBody, type OwnTemplate } from '../../../lib/core/own/own';
import { rungs } from '../../../lib/core/template';
import { Preview } from '../../panel/Preview';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/language';
import { say } from '../../ui/say';
import { Ask } from '../Ask';
import type { OwnProps } from '../props';
import { useSaving } from '../saving';
import { OwnPlace } from './OwnPlace';
import { OwnPlaceholders } from './OwnPlaceholders';
import { OwnProblems } from './OwnProblems';

type EditorProps = Pick<OwnProps, 'check' | 'onSave' | 'onTrash'> & {
  readonly template: OwnTemplate;
  /** Folders that there are already. */
  readonly folders: readonly string[];
  /** It stands in storage already, and can be put into the trash. */
  readonly stored: boolean;
  onClose(): void;
};

/** Writes one answer, with what it will look like and what is wrong with it beside. */
export function OwnEditor({ template, folders, stored, check, onSave, onTrash, onClose }: EditorProps) {
  const words = useWords();
  const [draft, setDraft] = useState(template);
  const [asking, setAsking] = useState(false);
  const [saving, run] = useSaving();
  const problems = check(draft);
  const refused = problems.some(({ weight }) => weight === 'refused');
  // An empty field is no mistake before the agent has been in it.
  const [left, setLeft] = useState<ReadonlySet<unknown>>(new Set());
  const told = problems.filter(
    ({ field }) => field === undefined || left.has(field) || draft[field] !== template[field],
  );
  const changed = JSON.stringify(draft) !== JSON.stringify(template);
  return (
    <section class="own-editor" aria-label={say(words.own.edit, { title: draft.title || words.own.untitled })}>
      <OwnFields draft={draft} onDraft={setDraft} onLeave={(field) => setLeft(new Set([...left, field]))} />
      <OwnPlace draft={draft} folders={folders} onDraft={setDraft} />
      <OwnProblems problems={told} waiting={told.length < problems.length} />
      {!refused && (
        <div class="own-preview">
          <p class="hint">{words.own.preview}</p>
          <Preview filled={previewOf(draft)} />
        </div>
      )}
      <div class="row">
        <Button look="primary" icon="check" disabled={refused} onClick={() => void run(() => onSave(draft))}>
          {words.own.save}
        </Button>
        <Button onClick={() => (changed && saving.state !== 'saved' ? setAsking(true) : onClose())}>
          {words.own.close}
        </Button>
        {stored && (
          <Button look="quiet" icon="trash" onClick={() => void run(() => onTrash(template))}>
            {words.own.remove}
          </Button>
        )}
      </div>
      {asking && (
        <Ask
          question={words.own.discardAsk}
          yes={words.own.discard}
          no={words.own.stay}
          onYes={onClose}
          onNo={() => setAsking(false)}
        />
      )}
      <div aria-live="polite">
        {saving.state === 'saved' && <p class="saved">{words.own.saved}</p>}
        {saving.state === 'failed' && <p class="field-error">{say(words.own.notSaved, { reason: saving.reason })}</p>}
      </div>
    </section>
  );
}

export type FieldsProps = { readonly draft: OwnTemplate; onDraft(draft: OwnTemplate): void };

type LeftProps = { onLeave(field: keyof OwnTemplate): void };

/** A button must not move away from under the pointer because of what is said of the field that was left for it. */
const forButton = ({ relatedTarget }: FocusEvent): boolean => relatedTarget instanceof HTMLButtonElement;

function OwnFields({ draft, onDraft, onLeave }: FieldsProps & LeftProps) {
  const words = useWords();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  // The button that was pressed is gone, or far away.
  useEffect(() => first.current?.focus(), []);
  const set = (change: Partial<OwnTemplate>) => onDraft({ ...draft, ...change });
  const toggle = (value: (typeof values)[number], on: boolean) =>
    set({ values: values.filter((one) => (one === value ? on : draft.values.includes(one))) });
  return (
    <>
      <div class="field">
        <label for={`${id}-title`}>{words.own.title}</label>
        <input
          ref={first}
          id={`${id}-title`}
          type="text"
          dir="auto"
          maxLength={200}
          value={draft.title}
          onInput={(event) => set({ title: event.currentTarget.value })}
          onBlur={(event) => forButton(event) || onLeave('title')}
        />
      </div>
      <div class="field">
        <label for={`${id}-body`}>{words.own.body}</label>
        <textarea
          id={`${id}-body`}
          rows={10}
          dir="auto"
          maxLength={longestBody}
          aria-describedby={`${id}-places`}
          value={draft.body}
          onInput={(event) => set({ body: event.currentTarget.value })}
          onBlur={(event) => forButton(event) || onLeave('body')}
        />
        <p class="hint" id={`${id}-places`}>
          {words.own.bodyHint}
        </p>
        <OwnPlaceholders />
      </div>
      <div class="own-pair">
        <div class="field">
          <label for={`${id}-rung`}>{words.own.rung}</label>
          <select
            id={`${id}-rung`}
            value={draft.rung}
            onInput={(event) => set({ rung: event.currentTarget.value as OwnTemplate['rung'] })}
          >
            {rungs.map((rung) => (
              <option key={rung} value={rung}>
                {words.rungs[rung]}
              </option>
            ))}
          </select>
          <p class="hint">{words.own.rungHint}</p>
        </div>
        <div class="field">
          <label for={`${id}-lang`}>{words.own.lang}</label>
          <input
            id={`${id}-lang`}
            type="text"
            value={draft.lang}
            onInput={(event) => set({ lang: event.currentTarget.value.trim() })}
          />
          <p class="hint">{words.own.langHint}</p>
        </div>
      </div>
      <fieldset class="own-values">
        <legend>{words.own.values}</legend>
        {values.map((value) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={draft.values.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />{' '}
            {words.values[value]}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for={`${id}-tags`}>{words.own.tags}</label>
        <input
          id={`${id}-tags`}
          type="text"
          dir="auto"
          defaultValue={draft.tags.join(', ')}
          onInput={(event) => set({ tags: tagsIn(event.currentTarget.value) })}
        />
        <p class="hint">{words.own.tagsHint}</p>
      </div>
    </>
  );
}

function tagsIn(text: string): string[] {
  return text
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
}
