import { describe, expect, test } from 'vitest';
import { classify } from '../../lib/core/classify';
import { createDraftCheck, type DraftContext } from '../../lib/core/draft';
import { drain } from '../../lib/core/slices';
import { freshSpans } from '../../lib/core/text/freshText';
import { judge } from './judge';

/** The draft check, with the draft's new words told apart as in a plain field. */
function checking(context: DraftContext = {}) {
  const check = createDraftCheck(judge);
  return {
    look: (text: string) => drain(check.check({ text, fresh: freshSpans(text) }, context)),
    forget: check.forget,
  };
}

const asked = classify({ text: 'You people are idiots. My kettle is broken again.' }, judge);
const paragraphs = [
  'Hello Kim,',
  'I am sorry about the kettle. We guarantee that it will never happen again!!!',
  'I will send you a new one today.',
];
const draft = paragraphs.join('\n\n');
const wordsOf = (text: string, { look } = checking()) =>
  look(text).faults.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('what stands out in a draft', () => {
  test('each fault covers its own words, wherever its paragraph stands', () => {
    expect(wordsOf(draft)).toContainEqual(['shouting', '!!!']);
    expect(wordsOf(`A line more.\n\n${draft}`)).toContainEqual(['shouting', '!!!']);
  });

  test('words to put in place fit exactly', () => {
    const fault = checking()
      .look(draft)
      .faults.find(({ kind }) => kind === 'shouting');
    expect(fault?.replacement).toBe('.');
  });

  test.each([
    ['You should have called us.', 'I am sorry that this happened; here is what we can do now'],
    ['Thank you. Obviously, the form is needed.', 'Here it is in short'],
    ['The form is signed, but obviously it must be dated.', 'here it is in short'],
    ['Send it to the OEM.', 'maker'],
    ['OEM parts are needed.', 'Maker'],
  ])('%j is given words that fit where they stand: %j', (text, expected) => {
    expect(checking().look(text).faults[0]?.replacement).toBe(expected);
  });

  test('words that would be left hanging go with what is replaced', () => {
    expect(wordsOf('As I already told you, it comes later.')).toEqual([
      ['passive-aggressive', 'As I already told you'],
    ]);
  });

  test('a breach of the code binds the agent as well', () => {
    const [fault] = checking().look('Honestly, you are an idiot.').faults;
    expect([fault?.kind, fault?.severity]).toEqual(['insult', 2]);
  });

  test('abbreviations in what is answered are no riddles', () => {
    const text = 'The GVX is on its way.';
    expect(wordsOf(text)).toEqual([['jargon', 'GVX']]);
    expect(wordsOf(text, checking({ familiar: new Set(['gvx']) }))).toEqual([]);
  });

  test('where only the agent knows the plain words, nothing is put in place', () => {
    const [fault] = checking().look('The GVX is on its way.').faults;
    expect(fault).not.toHaveProperty('replacement');
  });

  test('neither quoted mail nor signature is the agent’s', () => {
    const quoted = 'I have sent it today.\n\nOn Monday Kim wrote:\n> WHERE IS MY KETTLE, ANSWER ME!!!';
    expect(wordsOf(quoted)).toEqual([]);
  });

  test('an empty draft, and one in a language without a pack, have no faults', () => {
    expect(checking().look('')).toEqual({ faults: [], judged: 0 });
    const french = 'Nous sommes désolés pour le retard de votre colis, et nous vous le rendons dans la semaine!!!';
    expect(checking().look(french).faults).toEqual([]);
  });
});

describe('only what changed is judged again', () => {
  test('a word more costs its own paragraph', () => {
    const { look } = checking();
    expect(look(draft).judged).toBe(3);
    expect(look(draft).judged).toBe(0);
    expect(look(draft.replace('today', 'this morning')).judged).toBe(1);
    expect(look(draft).judged).toBe(1); // Words that were taken out are forgotten.
  });

  test('a long paragraph costs the part that changed, and its sentences are the same as of the whole', () => {
    const { look } = checking({ asked });
    const sentence = (at: number) =>
      `The kettle of order ${at} was looked at in the workshop, and I will write about it. `;
    const calm = Array.from({ length: 24 }, (_, at) => sentence(at)).join('');
    const half = calm.indexOf('The kettle of order 12');
    const long = `${calm.slice(0, half)}You should have called us sooner. ${calm.slice(half)}`;
    expect(look(long).judged).toBeGreaterThan(3);
    expect(look(long.replace('order 20 was', 'order 20 was then')).judged).toBe(1);
    const { faults } = look(`A word before it. ${long}`);
    expect(faults.map(({ kind }) => kind)).toEqual(['blame']);
    expect(faults).toEqual(checking({ asked }).look(`A word before it. ${long}`).faults);
  });

  test('people who join the conversation change what is known of its sentences', () => {
    const text = 'Honestly, you are an Idiot.';
    const check = createDraftCheck(judge);
    const look = (names: readonly string[]) =>
      drain(check.check({ text, fresh: freshSpans(text) }, { names })).faults.map(({ start }) => start);
    const strangers = look([]);
    expect(strangers).toHaveLength(1);
    expect(look(['Kim Idiot'])).toEqual([]);
    expect(look([])).toEqual(strangers);
  });

  test('what was forgotten is judged anew', () => {
    const { look, forget } = checking();
    look(draft);
    forget();
    expect(look(draft).judged).toBe(3);
  });

  test('what is remembered gives the same faults as what is judged at once', () => {
    const { look } = checking({ asked });
    for (let end = 5; end < draft.length; end += 9) look(draft.slice(0, end));
    expect(look(draft).faults).toEqual(checking({ asked }).look(draft).faults);
  });
});

describe('a cold reply', () => {
  const bare = 'The kettle was fine when it left our house.';
  const cold = (text: string, context: DraftContext) =>
    checking(context)
      .look(text)
      .faults.filter(({ kind }) => kind === 'cold');

  test('is told of once, to an upset customer, and the words go before it', () => {
    const [fault, ...more] = cold(`Hello Kim,\n\n${bare}\n\nThe number is below.`, { asked });
    expect(more).toEqual([]);
    expect(fault?.replacement).toBe(`${fault?.suggestion} ${bare}`);
  });

  test('is the same as the judge says of the whole draft', () => {
    const whole = classify({ text: bare, role: 'agent', inReplyTo: 'You people are idiots.' }, judge);
    const found = whole.signals.filter(({ kind }) => kind === 'cold');
    expect(cold(bare, { asked })).toMatchObject(found);
    expect(found).toHaveLength(1);
  });

  test.each([
    ['to a calm customer', bare, classify({ text: 'When does the kettle come?' }, judge)],
    ['when another paragraph meets the customer', `${bare}\n\nI am sorry for the trouble.`, asked],
    ['in the middle of a sentence', 'The kettle was fine when it left', asked],
  ])('is not told of %s', (_, text, asked) => expect(cold(text, { asked })).toEqual([]));
});
