import { Button } from '../ui/Button';
import { useWords } from '../ui/language';
import { type CommandName, commandKeys } from './commands';
import type { PanelProps } from './props';

type ShortcutsProps = Pick<PanelProps, 'expanding' | 'onExpanding'> & { onClose(): void };

/** The list of keys, from the table that makes them work, and whether shortcuts of answers are replaced on this site. */
export function Shortcuts({ expanding, onExpanding, onClose }: ShortcutsProps) {
  const words = useWords();
  const { title, intro, tab, arrows, enter, ...commands } = words.keys;
  const rows: readonly (readonly [string, string])[] = [
    ...(Object.entries(commandKeys) as [CommandName, string][]).map(
      ([name, key]) => [key === 'Escape' ? 'Esc' : key.toUpperCase(), commands[name]] as const,
    ),
    ['Tab', tab],
    ['↑ ↓', arrows],
    ['Enter', enter],
  ];
  return (
    <section class="shortcuts" aria-label={title}>
      <h2>{title}</h2>
      <p class="hint">{intro}</p>
      <dl>
        {rows.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {expanding && (
        <div class="expanding">
          <p>{words.expanding[expanding.on ? 'on' : 'off']}</p>
          {!expanding.locked && (
            <Button look="quiet" onClick={() => onExpanding(!expanding.on)}>
              {words.expanding[expanding.on ? 'turnOff' : 'turnOn']}
            </Button>
          )}
        </div>
      )}
      <Button onClick={() => onClose()}>{words.panel.close}</Button>
    </section>
  );
}
