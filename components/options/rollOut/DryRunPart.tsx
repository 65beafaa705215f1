import { useId, useRef, useState } from 'preact/hooks';
import type { DryRun } from '../../../lib/core/dryRun';
import type { Pack } from '../../../lib/core/policy/pack';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/language';
import { isolate, say, sayCount } from '../../ui/say';
import { FileButton } from '../FileButton';
import type { OptionsProps } from '../props';
import { useSaving } from '../saving';
import { DryRunResult } from './DryRunResult';
import { type Draft, emptyDraft } from './draft';
import { Group } from './Group';

type DryRunPartProps = Pick<OptionsProps, 'rollOut'> & {
  /** What the form says, with the pack that another one is compared with where there is one. */
  readonly before: Draft;
  readonly base: Pack | undefined;
  /** The form as it would be with the pack that was read; undefined without one. */
  readonly withPack: Draft | undefined;
};
type Progress = { readonly done: number; readonly of: number };

/** Tries the settings on the administrator's own messages: read on this device, judged, and forgotten. */
export function DryRunPart({ rollOut, before, base, withPack }: DryRunPartProps) {
  const words = useWords();
  const { tries } = words.rollOut;
  const id = useId();
  const [progress, setProgress] = useState<Progress>();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [result, setResult] = useState<DryRun>();
  const [saving, run] = useSaving();
  const running = useRef<AbortController | undefined>(undefined);
  const start = async (text: string) => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setResult(undefined);
    setFaults([]);
    const read = await rollOut.readTickets(text);
    setFaults(read.faults);
    const of = read.tickets.length;
    if (of === 0) return;
    setProgress({ done: 0, of });
    const settings = withPack ? { before, after: withPack } : { before: emptyDraft, after: before };
    try {
      const told = (done: number) => (done % 10 === 0 || done === of) && setProgress({ done, of });
      setResult(await rollOut.dryRun(read.tickets, settings, told, mine.signal));
    } catch (error) {
      if (!mine.signal.aborted) setFaults([error instanceof Error ? error.message : String(error)]);
    } finally {
      if (running.current === mine) setProgress(undefined);
    }
  };
  return (
    <Group title={tries.title} set={0} wrong={0}>
      <p class="hint">{tries.about}</p>
      <p>{compares()}</p>
      <div class="row">
        <FileButton accept=".jsonl,.json,.csv,.tsv,.txt,text/csv,application/json" onText={start}>
          {tries.load}
        </FileButton>
        {progress && (
          <Button icon="close" onClick={() => running.current?.abort()}>
            {tries.stop}
          </Button>
        )}
      </div>
      {progress && (
        <div class="field">
          <label for={id}>{say(tries.progress, { n: progress.done, of: progress.of })}</label>
          <progress id={id} value={progress.done} max={progress.of} />
        </div>
      )}
      {faults.length > 0 && (
        <div class="field-error" role="alert">
          <p>{tries.faults}</p>
          <ul class="bullets">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      <div role="status">{result && sayCount(tries.done, result.count, words.lang)}</div>
      {result && <DryRunResult result={result} />}
      {result && result.flagged.length + result.changed.length > 0 && (
        <div>
          <Button icon="download" onClick={() => void run(() => rollOut.onSaveDryRun(result))}>
            {tries.save}
          </Button>
        </div>
      )}
      {saving.state === 'failed' && <p class="field-error">{say(words.rollOut.notMade, { reason: saving.reason })}</p>}
    </Group>
  );

  function compares(): string {
    if (!withPack) return tries.compares;
    return base ? say(tries.comparesPacks, { name: isolate(base.name), version: base.version }) : tries.comparesPack;
  }
}
