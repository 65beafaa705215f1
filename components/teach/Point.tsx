import { Button } from '../ui/Button';
import { useWords } from '../ui/language';
import { isolate, say } from '../ui/say';
import type { TeachProps } from './props';

/** Longest beginning of a block that is shown, in UTF-16 units. */
const longest = 160;

/** One step of pointing: what is pointed at, and what can be done with it. */
export function Point(props: TeachProps) {
  const { step, pointed, blocks } = props;
  const words = useWords();
  return (
    <>
      <p class="teach-block" aria-live="polite" dir="auto">
        {blocks === 0 && step === 'editor' ? words.teach.noFields : <Said {...props} />}
      </p>
      <div class="row">
        <Button look="primary" icon="check" data-first aria-disabled={!pointed} onClick={() => props.onUse()}>
          {words.teach.use}
        </Button>
        {step !== 'editor' && (
          <>
            <Button onClick={() => props.onWiden()}>{words.teach.wider}</Button>
            <Button onClick={() => props.onNarrow()}>{words.teach.narrower}</Button>
          </>
        )}
        {step !== 'customer' && (
          <>
            <Button onClick={() => props.onSkip()}>{words.teach.skip}</Button>
            <Button look="quiet" onClick={() => props.onBack()}>
              {words.teach.back}
            </Button>
          </>
        )}
      </div>
      <p class="hint">{words.teach.keys}</p>
    </>
  );
}

function Said({ step, pointed }: TeachProps) {
  const { teach } = useWords();
  if (!pointed) return <>{teach.nothing}</>;
  const { place, of } = pointed;
  if (step === 'editor') return <>{say(teach.field, { n: place, of })}</>;
  const words = isolate(pointed.words.slice(0, longest));
  return <>{place > 0 ? say(teach.block, { n: place, of, words }) : words}</>;
}
