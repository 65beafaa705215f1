import { useEffect, useState } from 'preact/hooks';
import type { Assessment } from '../../lib/core/assessment';
import type { PopupProps } from './props';

/** Pause in typing after which the text is judged, in ms. */
const pause = 150;

export type Judgement =
  | { readonly state: 'none' }
  /** `text` is what was judged: the field may be ahead of it. */
  | { readonly state: 'judged'; readonly text: string; readonly assessment: Assessment }
  | { readonly state: 'failed'; readonly reason: string };

/** Judges a text as it is typed, one pause later; an answer that is no longer asked for is dropped. */
export function useJudgement(
  judge: NonNullable<PopupProps['judge']>,
  text: string,
  role: 'customer' | 'agent',
): Judgement {
  const [judgement, setJudgement] = useState<Judgement>({ state: 'none' });
  useEffect(() => {
    let wanted = true;
    const settle = (next: Judgement) => wanted && setJudgement(next);
    if (text.trim() === '') {
      settle({ state: 'none' });
      return;
    }
    const timer = setTimeout(() => {
      // Within a promise, so that a judge that throws at once is answered like one that rejects.
      Promise.resolve()
        .then(() => judge(text, role))
        .then((assessment) => settle({ state: 'judged', text, assessment }))
        .catch((error: unknown) =>
          settle({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
        );
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [judge, text, role]);
  return judgement;
}
