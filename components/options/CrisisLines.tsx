import { useEffect, useId, useState } from 'preact/hooks';
import type { Policy } from '../../lib/core/policy';
import { Button, IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { say } from '../ui/say';
import { wrongWith } from './check';
import { LineFields } from './LineFields';
import type { OptionsProps } from './props';
import { SettingRow } from './SettingRow';
import { useSaving } from './saving';

export type Line = Policy['crisisLines'][number];

const complete = (line: Line) => [line.region, line.name, line.contact].every((part) => part.trim() !== '');

/** Crisis lines: the organisation's are shown, the user's own can be added, changed and removed. */
export function CrisisLines(props: OptionsProps) {
  const words = useWords();
  const id = useId();
  const { policy, sources, layers } = props.effective;
  const locked = props.effective.locks.crisisLines;
  const managed = layers.managed.crisisLines ?? [];
  const stored = locked ? [] : (layers.user.crisisLines ?? []);
  const storedText = JSON.stringify(stored);
  const [lines, setLines] = useState<readonly Line[]>(stored);
  const [error, setError] = useState<string>();
  const [saving, run] = useSaving();
  useEffect(() => setLines(JSON.parse(storedText)), [storedText]);
  const store = (next: readonly Line[]) => {
    setLines(next);
    const wrong = next.every(complete) ? wrongWith('crisisLines', next) : words.options.lineEmpty;
    setError(wrong);
    if (wrong === undefined && JSON.stringify(next) !== storedText)
      void run(() => props.onChange('crisisLines', [...next]));
  };
  return (
    <SettingRow
      {...{ id, saving, error }}
      group
      name="crisisLines"
      locked={locked}
      source={stored.length > 0 ? 'user' : sources.crisisLines}
      onReset={() => void run(() => props.onReset('crisisLines'))}
    >
      <ul class="lines" aria-labelledby={`${id}-label`}>
        {managed.map((line) => (
          <li key={`${line.region} ${line.name}`} class="line managed">
            <Icon name="lock" size={14} />
            <p>
              <strong>{line.name}</strong> {line.contact} <span class="hint">{line.region}</span>
            </p>
            <span class="hint">{words.options.managedLine}</span>
          </li>
        ))}
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line being written has no other identity.
          <li key={index} class="line">
            <LineFields
              line={line}
              number={index + 1}
              onInput={(next) => setLines(lines.with(index, next))}
              onDone={() => store(lines)}
            />
            <IconButton
              icon="trash"
              label={say(words.options.removeLine, {
                name: line.name || say(words.options.lineNumber, { n: index + 1 }),
              })}
              onClick={() => store(lines.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ul>
      {policy.crisisLines.length === 0 && lines.length === 0 && <p class="hint">{words.options.noLines}</p>}
      {!locked && (
        <div>
          <Button icon="plus" onClick={() => setLines([...lines, { region: '', name: '', contact: '' }])}>
            {words.options.addLine}
          </Button>
        </div>
      )}
    </SettingRow>
  );
}
