import type { TeachProps } from './props';

/** The keys of the dialog: arrows choose among the blocks, Escape ends. Enter presses the button in focus, "Take this". */
export function keysOf({ step, onMove, onWiden, onNarrow, onCancel }: TeachProps) {
  const pointing: Readonly<Record<string, () => void>> = {
    ArrowDown: () => onMove(1),
    ArrowUp: () => onMove(-1),
    ArrowLeft: onWiden,
    ArrowRight: onNarrow,
  };
  return (event: Pick<KeyboardEvent, 'key' | 'preventDefault'>): void => {
    const act = event.key === 'Escape' ? onCancel : step === 'check' ? undefined : pointing[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
}
