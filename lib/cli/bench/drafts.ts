import { classify } from '../../core/classify';
import { createDraftCheck } from '../../core/draft';
import type { Judge } from '../../core/judge';
import { drain } from '../../core/slices';
import { freshSpans } from '../../core/text/freshText';
import { loadJudge } from '../judge';
import type { Suite } from './suite';
import { textsOf } from './texts';
import { shown, time } from './timing';

const length = 2_000;
/** A pause comes after so many words; the draft begins anew now and then, so that it keeps its length. */
const words = 'Thank you for telling us . I will look at it today and write to you by Friday . It is no trouble'.split(
  ' ',
);

/** Time of one look at a draft in milliseconds: what the page's main thread gives after each pause of the agent. */
export const drafts: Suite = {
  title: `A draft of ${length.toLocaleString('en')} characters, in milliseconds: median/95th percentile`,
  columns: ['', 'opened', 'a word at its end', 'in its middle', 'parts judged'],
  *rows() {
    const judge = loadJudge();
    for (const paragraphs of [5, 1])
      yield [paragraphs === 1 ? 'one paragraph' : `${paragraphs} paragraphs`, ...looks(judge, paragraphs)];
  },
};

function looks(judge: Judge, paragraphs: number): string[] {
  const asked = classify({ text: 'You people are idiots. My kettle is broken again.' }, judge);
  const texts = textsOf(length / paragraphs, 40 * paragraphs);
  const drafts = texts.flatMap((_, at) =>
    at % paragraphs === 0 ? [texts.slice(at, at + paragraphs).join('\n\n')] : [],
  );
  const check = createDraftCheck(judge);
  const look = (text: string) => drain(check.check({ text, fresh: freshSpans(text) }, { asked }));
  // Each is another draft than the one before, so nothing of it is known.
  const opened = time(drafts, (text) => look(text), 2_000);
  const [draft = ''] = drafts;
  let judged = 0;
  const writing = (place: (text: string) => number) => {
    let [text, added] = [draft, 0];
    return time(
      [0],
      () => {
        if (added % words.length === 0) text = draft;
        const at = place(text);
        text = `${text.slice(0, at)} ${words[added % words.length]}${text.slice(at)}`;
        added += 1;
        ({ judged } = look(text));
      },
      2_000,
    );
  };
  const atEnd = writing((text) => text.length);
  const inMiddle = writing((text) => text.indexOf(' ', text.length / 2));
  return [shown(opened), shown(atEnd), shown(inMiddle), String(judged)];
}
