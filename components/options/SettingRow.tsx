import type { ComponentChildren } from 'preact';
import type { PolicyKey, Source } from '../../lib/core/policy';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { say } from '../ui/say';
import type { Words } from '../ui/words';
import { SettingLabel } from './SettingLabel';
import type { Saving } from './saving';

type RowProps = {
  readonly name: PolicyKey;
  readonly source: Source;
  /** The organisation keeps it as it is. */
  readonly locked?: boolean;
  readonly saving: Saving;
  readonly error?: string | undefined;
  /** Id of the field that the label names; a group of fields is labelled by `${id}-label` instead. */
  readonly id: string;
  readonly group?: boolean;
  readonly children: ComponentChildren;
  onReset(): void;
};

/** Where a value comes from, and whether it is locked. */
export function sourceWords(source: Source, locked: boolean, { options }: Words): string {
  if (source === 'managed') return locked ? options.sources.managed : options.proposed;
  return locked ? options.lockedDefault : options.sources[source];
}

/** One setting: label, field, hint, where its value comes from, and how the last change went. */
export function SettingRow({ name, source, locked = false, saving, error, id, group, children, onReset }: RowProps) {
  const words = useWords();
  const { label, hint } = words.options.fields[name];
  const failure = error ?? (saving.state === 'failed' ? saving.reason : undefined);
  return (
    <div class="setting field">
      <div class="setting-head">
        <SettingLabel {...{ id, label }} group={group ?? false} />
        <span class={`source source-${locked ? 'managed' : source}`}>
          {locked && <Icon name="lock" size={13} />}
          {sourceWords(source, locked, words)}
          {source === 'user' && !locked && (
            <Button look="quiet" onClick={() => onReset()} aria-label={`${words.options.reset}: ${label}`}>
              {words.options.reset}
            </Button>
          )}
        </span>
      </div>
      {children}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="setting-foot" aria-live="polite">
        {failure !== undefined && (
          <p class="field-error" id={`${id}-error`}>
            {say(words.options.notSaved, { reason: failure })}
          </p>
        )}
        {saving.state === 'saved' && failure === undefined && (
          <p class="saved">
            <Icon name="check" size={14} /> {words.options.saved}
          </p>
        )}
      </div>
    </div>
  );
}
