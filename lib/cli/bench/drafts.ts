import { classify } from '../../core/classify';
import { createDraftCheck } from '../../core/draft';
import { drain } from '../../core/slices';
import { freshSpans } from '../../core/text/freshText';
import { loadJudge } from '../judge';
import type { Suite } from './suite';
import { textsOf } from './texts';
import { shown, time } from './timing';

const length = 2_000;
const paragraphs = 5;

/** Time of one look at a draft in milliseconds: what the page's main thread gives after each pause of the agent. */
export const drafts: Suite = {
  title: `A draft of ${length.toLocaleString('en')} characters in ${paragraphs} paragraphs, in milliseconds: median/95th percentile`,
  columns: ['', 'opened', 'after a pause', 'paragraphs judged'],
  *rows() {
    const judge = loadJudge();
    const asked = classify({ text: 'You people are idiots. My kettle is broken again.' }, judge);
    const texts = textsOf(length / paragraphs, 40 * paragraphs);
    const drafts = texts.flatMap((_, at) =>
      at % paragraphs === 0 ? [texts.slice(at, at + paragraphs).join('\n\n')] : [],
    );
    const check = createDraftCheck(judge);
    const look = (text: string) => drain(check.check({ text, fresh: freshSpans(text) }, { asked }));
    // Each is another draft than the one before, so nothing of it is known.
    const opened = time(drafts, (text) => look(text), 600);
    let [text, added] = [drafts[0] ?? '', 0];
    let judged = 0;
    // A word more in the last paragraph, which begins anew now and then so that the draft keeps its length.
    const write = () => {
      added += 1;
      if (added % 20 === 0) text = drafts[0] ?? '';
      text += ' word';
      ({ judged } = look(text));
    };
    const paused = time([0], write, 600);
    yield [judge.model ? 'rules and model' : 'rules alone', shown(opened), shown(paused), String(judged)];
  },
};
