import { useEffect, useState } from 'preact/hooks';
import type { Policy, PolicyKey } from '../../lib/core/policy';
import { wrongWith } from './check';
import type { OptionsProps } from './props';
import { useSaving } from './saving';

/**
 * The text of a setting that is typed in. It is stored when `save` is called; a wrong value stays to be mended.
 * `read`: the value that the text stands for.
 */
export function useField<K extends PolicyKey>(props: OptionsProps, name: K, read: (text: string) => Policy[K]) {
  const stored = props.effective.policy[name];
  const [text, setText] = useState(String(stored));
  const [error, setError] = useState<string>();
  const [saving, run] = useSaving();
  useEffect(() => {
    setText(String(stored));
    setError(undefined);
  }, [stored]);
  const save = () => {
    const value = read(text);
    const wrong = wrongWith(name, value);
    setError(wrong);
    if (wrong === undefined && value !== stored) void run(() => props.onChange(name, value));
  };
  return { text, setText, error, saving, save, reset: () => void run(() => props.onReset(name)) };
}
