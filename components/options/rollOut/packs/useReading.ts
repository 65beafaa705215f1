import { useRef, useState } from 'preact/hooks';

type Read<Result> = (onProgress: (share: number) => void, signal: AbortSignal) => Promise<Result>;

/** The reading of one file at a time: how far it is, from 0 to 1, and a way to stop it. */
export function useReading() {
  const [share, setShare] = useState<number>();
  const running = useRef<AbortController | undefined>(undefined);
  const stop = () => {
    running.current?.abort();
    running.current = undefined;
    setShare(undefined);
  };
  /** What the reading gives; nothing when it was stopped. */
  const run = async <Result>(read: Read<Result>): Promise<Result | undefined> => {
    stop();
    const mine = new AbortController();
    running.current = mine;
    let shown = 0;
    setShare(0);
    try {
      return await read((share) => {
        if (mine.signal.aborted || share - shown < 0.01) return;
        shown = share;
        setShare(share);
      }, mine.signal);
    } catch (error) {
      if (mine.signal.aborted) return undefined;
      throw error;
    } finally {
      if (running.current === mine) stop();
    }
  };
  return { share, run, stop };
}
