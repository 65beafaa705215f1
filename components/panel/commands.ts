import { createContext, type RefObject } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Words } from '../ui/words';

/** What a key does while the focus is in the panel. */
export type CommandName = Exclude<keyof Words['keys'], 'title' | 'intro' | 'tab' | 'arrows' | 'enter'>;

/** One table for the keys that work and for the list that explains them. */
export const commandKeys: Readonly<Record<CommandName, string>> = {
  insert: 'i',
  copy: 'c',
  undo: 'u',
  fix: 'f',
  search: '/',
  speak: 't',
  words: 'w',
  shield: 'p',
  help: '?',
  collapse: 'Escape',
};

type Commands = Map<CommandName, () => void>;
export const CommandContext = createContext<Commands>(new Map());

/** Lets a part of the panel answer a command while it is shown. */
export function useCommand(name: CommandName, run: () => void): void {
  const commands = useContext(CommandContext);
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const entry = () => latest.current();
    commands.set(name, entry);
    return () => {
      if (commands.get(name) === entry) commands.delete(name);
    };
  }, [commands, name]);
}

/** Listens on the panel's own element, so that keys elsewhere on the page are none of its business. */
export function useCommandKeys(root: RefObject<HTMLElement | null>, commands: Commands): void {
  useEffect(() => {
    const element = root.current;
    const listen = (event: KeyboardEvent) => runCommand(commands, event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, [root, commands]);
}

/** Runs the command of a key; keys typed into a field, or with a modifier, are left alone. Escape works everywhere. */
function runCommand(commands: Commands, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  const typing = (event.target as HTMLElement).closest?.('input, textarea, select') !== null;
  if (typing && event.key !== 'Escape') return;
  for (const [name, key] of Object.entries(commandKeys) as [CommandName, string][]) {
    const command = commands.get(name);
    if (key.toLowerCase() !== event.key.toLowerCase() || !command) continue;
    event.preventDefault();
    event.stopPropagation();
    command();
    return;
  }
}
