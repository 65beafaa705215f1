import { describe, expect, test } from 'vitest';
import type { Input } from '../../lib/core/assessment';
import { classify } from '../../lib/core/classify';
import { judge } from './judge';

const kindsIn = (input: Input): string => {
  const { signals } = classify(input, judge);
  return [...new Set(signals.map(({ kind }) => kind))].sort().join(' ');
};

describe('a message of a customer', () => {
  test.each([
    ['You people are idiots.', 'insult', 'the plain case'],
    ['y0u pe0ple are 1d10ts', 'insult', 'in disguise'],
    ['I will kill you.', 'threat', 'a threat is not also a wish'],
    [
      'Thanks!\n\nOn Mon, 3 Mar 2025 at 10:00, A <a@x.example> wrote:\n> You people are idiots.',
      '',
      'in quoted history only',
    ],
    ['Thanks!\n\n-- \nJo\nP.S. You people are idiots.', 'insult', 'in a postscript'],
    ['Your man said to me "you are an idiot" and hung up.', '', 'used against the customer'],
    ['I am an idiot, I had the wrong account.', '', 'of oneself'],
    ['This bill is a joke and the wait is a disgrace.', '', 'a complaint, however bitter'],
    ['Nobody here hates immigrants.', '', 'hate that is denied'],
    ['You cannot say that women are stupid.', '', 'what others say of a group'],
    ['Immigrants do not deserve to die.', '', 'a group that is defended'],
    ['', '', 'no text'],
  ])('%j: %j (%s)', (text, expected) => {
    expect(kindsIn({ text })).toBe(expected);
  });

  test('words used against the customer are noted', () => {
    expect(classify({ text: 'Your man said to me "you are an idiot" and hung up.' }, judge).notes).toContain(
      'reported-speech',
    );
  });

  test('a name is never taken for an offensive word', () => {
    const text = 'Please tell Dick that his parcel came.';
    expect(kindsIn({ text, names: ['Dick Butler'] })).toBe('');
  });

  test('a language without a pack is said to be not judged', () => {
    const assessment = classify({ text: 'Ihr seid alle Idioten, meine Rechnung ist falsch' }, judge);
    expect(assessment).toMatchObject({ lang: 'de', notJudged: 'language de', clauses: [], severity: 0, signals: [] });
    expect(classify({ text: 'hello', lang: 'fr-CA' }, judge).notJudged).toBe('language fr-CA');
    expect(classify({ text: 'You people are idiots.', lang: 'en-GB' }, judge).severity).toBe(2);
  });

  test('a signal lies on the words as they were given', () => {
    const text = 'Grüße 👋\r\nYou\u200b people are idıots.'.replace('ı', 'i');
    const [signal] = classify({ text }, judge).signals;
    expect(text.slice(signal?.start, signal?.end)).toBe('You\u200b people are idiots');
  });
});

describe('a draft of an agent', () => {
  const inReplyTo = 'This is the third time that my water is off. I am furious and nobody tells me anything!';
  test.each([
    ['SORRY, THE LETTER COMES ON MONDAY.', 'shouting', 'capitals'],
    ['I am sorry!!! I will call you today.', 'shouting', 'marks in a row'],
    ['I am sorry about this. I have asked the crew and will call you by 5pm.', '', 'a good reply'],
    ['The NHS and the BBC sent us a PDF, thank you.', '', 'abbreviations are no shouting'],
    ['Fault logged.', 'cold', 'neither feeling nor next step'],
  ])('%j: %j (%s)', (text, expected) => {
    expect(kindsIn({ text, role: 'agent', inReplyTo })).toBe(expected);
  });

  test('a bare reply to a calm question is not cold', () => {
    expect(kindsIn({ text: 'Open from nine to five.', role: 'agent', inReplyTo: 'What are your hours?' })).toBe('');
  });

  test.each([
    ['Your RMA is with the RVT team.', 'jargon', 'letters that only the office knows'],
    ['Please send a PDF of your ID.', '', 'a household abbreviation'],
    ['Your MPRN is the long number on the bill.', '', 'explained where it stands'],
    ['I have asked the UKVI (the visa office).', '', 'explained in brackets'],
    ['Take the M62 to gate B6.', '', 'a road and a gate'],
    ['It should NEVER have happened, and I am sorry.', '', 'a word in capitals to stress it'],
  ])('%j: %j (%s)', (text, expected) => {
    expect(kindsIn({ text, role: 'agent' })).toBe(expected);
  });

  test('abbreviations that the customer used are known', () => {
    const text = 'The GVX is on its way, and I will ring you tonight.';
    expect(kindsIn({ text, role: 'agent', inReplyTo: 'Where is my other part?' })).toBe('jargon');
    expect(kindsIn({ text, role: 'agent', inReplyTo: 'Where is my GVX?' })).toBe('');
  });

  test('words that menace from a customer help from an agent', () => {
    const text = 'We will find you.';
    expect(kindsIn({ text })).toBe('intimidation');
    expect(kindsIn({ text: 'We will find you a room for tonight.', role: 'agent' })).toBe('');
    expect(kindsIn({ text, role: 'agent' })).toBe('');
  });

  test('a formal notice to somebody who threatens need not be warm', () => {
    const text = 'The account was closed on Monday.';
    expect(kindsIn({ text, role: 'agent', inReplyTo: 'I will burn your office down.' })).toBe('');
    expect(kindsIn({ text, role: 'agent', inReplyTo: 'You idiots. My account is gone.' })).toBe('cold');
  });

  test('faults have words to put in their place, and break no clause', () => {
    const assessment = classify({ text: 'SORRY, THE LETTER COMES ON MONDAY!', role: 'agent' }, judge);
    expect(assessment).toMatchObject({ severity: 0, clauses: [] });
    expect(assessment.signals[0]?.suggestion).toBe('Sorry, the letter comes on monday.');
  });

  test('a customer is not held to the rules for drafts', () => {
    expect(kindsIn({ text: 'PLEASE READ MY LETTER AGAIN!!!' })).toBe('');
  });
});
