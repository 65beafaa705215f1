import { send } from '../../lib/platform/requests';

/** Moves the page aside while the panel is open, once for each change. */
export function createRoom(): (side: 'left' | 'right' | undefined) => void {
  let made: string | undefined;
  return (side) => {
    if (side === made) return;
    made = side;
    // Without the background the panel lies over the page, as it does on narrow ones.
    send('room.make', side ? { side } : {}).catch(() => undefined);
  };
}
