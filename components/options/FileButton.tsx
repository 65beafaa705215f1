import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';

type FileButtonProps = {
  /** What the dialog offers, as the `accept` of a file field. */
  readonly accept: string;
  readonly children: ComponentChildren;
  onText(text: string): Promise<void>;
};

/** A button that asks for a file of text and hands on what it holds. */
export function FileButton({ accept, children, onText }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const read = async (file: File | undefined) => {
    if (!file) return;
    setReading(true);
    await onText(await file.text());
    setReading(false);
    if (input.current) input.current.value = ''; // The same file may be chosen again once it is mended.
  };
  return (
    <>
      <Button icon="upload" disabled={reading} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        class="visually-hidden"
        tabIndex={-1}
        aria-label={String(children)}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
    </>
  );
}
