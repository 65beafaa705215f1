import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../../ui/language';
import { say } from '../../../ui/say';
import type { Editor } from './openEditor';

type TextFieldProps = {
  readonly text: string;
  /** Holds the editor once it is open. */
  readonly editor: { current: Editor | undefined };
  onOpen(): void;
  onChange(): void;
  onSave(): void;
};

/** The field that a pack is written in; what it is made of is loaded when it is first shown. */
export function TextField({ text, editor, ...calls }: TextFieldProps) {
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'opening' | 'open' | Error>('opening');
  const latest = useRef(calls);
  latest.current = calls;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was opened is opened once; its text is the editor's from then on.
  useEffect(() => {
    let gone = false;
    const open = async () => {
      const { openEditor } = await import('./openEditor');
      if (gone || !host.current) return;
      const { text: label, field: phrases } = words.packEditor;
      editor.current = openEditor(host.current, {
        ...{ text, label, phrases },
        onChange: () => latest.current.onChange(),
        onSave: () => latest.current.onSave(),
      });
      setState('open');
      latest.current.onOpen();
    };
    open().catch((error: unknown) => setState(error instanceof Error ? error : new Error(String(error))));
    return () => {
      gone = true;
      editor.current?.close();
      editor.current = undefined;
    };
  }, []);
  return (
    <>
      <div ref={host} class="pack-text" />
      {state === 'opening' && <p class="hint">{words.packEditor.opening}</p>}
      {state instanceof Error && (
        <p class="field-error">{say(words.packEditor.notOpened, { reason: state.message })}</p>
      )}
      <p class="hint">{words.packEditor.keys}</p>
    </>
  );
}
