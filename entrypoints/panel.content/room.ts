import { send } from '../../lib/platform/requests';

/** Moves the page aside while the panel is open, once for each change, and back when `signal` aborts. */
export function createRoom(signal: AbortSignal): (side: 'left' | 'right' | undefined) => void {
  let made: string | undefined;
  const make = (side: 'left' | 'right' | undefined) => {
    if (side === made) return;
    made = side;
    // Without the background the panel lies over the page, as it does on narrow ones.
    send('room.make', side ? { side } : {}).catch(() => undefined);
  };
  signal.addEventListener('abort', () => make(undefined), { once: true });
  return make;
}
