import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { fill } from '../../lib/core/fill';
import { type Kind, kindFacts, kinds, notes } from '../../lib/core/kinds';
import { lint } from '../../lib/core/liquid/lint';
import { type Rung, rungs, type Situation, type Template, type TemplateChannel } from '../../lib/core/template';
import { english } from '../../lib/templates/en';
import { finished, lengthOf, noFacts } from './sample';

const channels: readonly TemplateChannel[] = ['ticket', 'email', 'chat', 'social', 'phone', 'in-person'];

/** Words of a filled text without greeting and sign-off, which would make it look easier than it is. */
function core(plain: string): string {
  return plain
    .split('\n')
    .filter((line) => !/^(hello|hi)\b[^.!?]*,$/i.test(line) && !/^kind regards,?$/i.test(line) && line !== 'Sam Reed')
    .join('\n');
}

/** Flesch–Kincaid grade (Kincaid et al. 1975). Sentences end at . ! ? and at the end of a list item. */
function grade(plain: string): number {
  const sentences = core(plain)
    .split(/[.!?:]+(?=\s|$)|\n+/)
    .filter((part) => /\p{L}/u.test(part));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

/** Words that blame, shame, wave away or threaten, and promises that nobody can keep. */
const forbidden = [
  /calm down/i,
  /you failed to/i,
  /you should have/i,
  /your (own )?fault/i,
  /our policy|policy (says|states)/i,
  /company policy/i,
  /as (I|we) (already )?(said|told|mentioned|explained)/i,
  /obviously|clearly you/i,
  /unfortunately/i,
  /inconvenience/i,
  /will not be tolerated|zero tolerance|unacceptable/i,
  /valued customer/i,
  /we take (this|your .*) very seriously/i,
  /guarantee|never happen again/i,
  /or else|consequences|prosecut|legal steps against/i,
  /mentally|crazy|hysterical|aggressive person|you are (being )?(rude|abusive|aggressive)/i,
  /do not hesitate|please be advised|hereby|pursuant|aforementioned|kindly/i,
];

/** A test of those templates that it speaks of; the others have no such test, rather than a skipped one. */
const itIf = (applies: boolean) => (applies ? it : () => undefined);

describe.each(english.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const { plain, html } = finished(template);
  const bare = finished(template, noFacts);

  it('is lint clean, and equal after a JSON round trip', () => {
    expect(lint(template.body)).toEqual([]);
    expect(JSON.parse(JSON.stringify(template))).toEqual(template);
  });

  it('fills with everything known, and with nothing known', () => {
    for (const text of [plain, bare.plain, fillPreview(template)]) {
      expect(text).not.toMatch(/\{\{|\{%|%\}|\}\}|undefined|null|\[object/);
      expect(text).not.toMatch(/ {2}| [,.;!?]|\n{3}|\.\.|,,/);
      expect(text).not.toMatch(/^[.,;]|(hello|hi|dear) ,/im);
    }
    expect(plain).not.toMatch(/\[|\]/);
  });

  it('has rich text of p, br, a, ul and li only, with the same words', () => {
    const tags = [...html.matchAll(/<\/?(\w+)/g)].map((match) => match[1]);
    expect(tags.filter((tag) => !['p', 'br', 'a', 'ul', 'li'].includes(tag ?? ''))).toEqual([]);
    expect(wordsOf(html)).toBe(wordsOf(plain.replace(/^- /gm, '')));
  });

  it('is easy to read: Flesch–Kincaid grade 8 or below', () => {
    expect(grade(plain)).toBeLessThanOrEqual(8);
    expect(grade(bare.plain)).toBeLessThanOrEqual(8);
  });

  it('names its values and says why', () => {
    expect(template.values.length).toBeGreaterThan(0);
    expect(new Set(template.values).size).toBe(template.values.length);
    expect(template.why).toMatch(/^[A-Z].*\.$/);
    expect(template.title).toMatch(/\S/);
    expect(template.situations.length).toBeGreaterThan(0);
    expect(template.when ?? 'it fits').toMatch(/^[a-z].*[^.]$/);
    for (const cue of template.cues ?? []) expect(cue).toMatch(/^[\p{Ll}\p{N}]+( [\p{Ll}\p{N}]+)*$/u);
    // Cues without a circumstance would have no effect.
    expect(template.cues === undefined || template.when !== undefined).toBe(true);
  });

  it('blames, shames and threatens nobody', () => {
    for (const pattern of forbidden) expect(plain).not.toMatch(pattern);
  });

  it('is as long as it says', () => {
    expect(lengthOf(plain)).toBe(template.length);
  });

  itIf(isFormal(template))('cites the clause, the next step, until when, and how to object', () => {
    expect(template.body).toMatch(/code of conduct/);
    expect(template.body).toMatch(/hurtful|violent|abusive/);
    expect(template.body).toMatch(/what happens next/i);
    expect(template.body).toContain('end_date');
    expect(template.body).toContain('object_date');
    expect(template.body).toMatch(/object/);
    // A notice for one kind names a clause that this kind breaks.
    const broken = breaches(template).flatMap((kind) => kindFacts[kind].clauses);
    expect(broken.some((clause) => template.body.includes(clause))).toBe(true);
  });

  itIf(template.rung === 'care')('warns of nothing', () => {
    expect(template.body).not.toMatch(/code of conduct|notice|conduct|abusive|violent|hurtful|limit/i);
  });

  itIf(template.rung === 'acknowledge')('does not mention the language', () => {
    expect(template.body).not.toMatch(/swear|language|\btone\b|wording|respectful/i);
  });

  itIf(template.situations.includes('employee-conduct'))('defends nobody', () => {
    expect(plain).not.toMatch(/\bbut (he|she|they|our|my colleague)|misunderst|did not mean|I am sure (he|she|they)/i);
  });
});

/** Every notice is complete, and so is every letter; the spoken and public words after it point to the letter. */
function isFormal({ rung, channels: where }: Template): boolean {
  return rung === 'notice' || (['restriction', 'ending'].includes(rung) && where.includes('email'));
}

function breaches({ situations }: Template): Kind[] {
  return kinds.filter((kind) => situations.includes(kind));
}

function fillPreview(template: Template): string {
  const filled = fill(template, noFacts);
  return filled.ready ? filled.plain : filled.preview;
}

function wordsOf(text: string): string {
  const bare = text
    .replace(/<\/?a\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  return bare.split(/\s+/).filter(Boolean).join(' ');
}

describe('the English library', () => {
  it('has at least 150 templates with unique ids, titles and bodies', () => {
    expect(english.length).toBeGreaterThanOrEqual(150);
    for (const part of ['id', 'title', 'body'] as const) {
      const all = english.map((template) => template[part]);
      expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
    }
  });

  it('knows every id by its language', () => {
    for (const { id, lang } of english) expect(id).toMatch(new RegExp(`^${lang}/[a-z0-9-]+$`));
  });

  const covers = (situation: Situation, rung: Rung, channel: TemplateChannel) =>
    english.some((one) => one.situations.includes(situation) && one.rung === rung && one.channels.includes(channel));

  const steps: Record<Kind, readonly Rung[]> = {
    cursing: ['acknowledge', 'boundary', 'notice', 'restriction', 'ending'],
    insult: ['boundary', 'notice', 'restriction', 'ending'],
    aggression: ['boundary', 'notice', 'restriction', 'ending'],
    'harm-wish': ['notice', 'restriction', 'ending'],
    'sexual-harassment': ['notice', 'restriction', 'ending'],
    intimidation: ['notice', 'restriction', 'ending'],
    discrimination: ['notice', 'restriction', 'ending'],
    hate: ['notice', 'restriction', 'ending'],
    threat: ['safety'],
  };

  it.each(kinds.flatMap((kind) => steps[kind].map((rung) => [kind, rung] as const)))(
    'answers %s at the step %s on every channel',
    (kind, rung) => {
      expect(channels.filter((channel) => !covers(kind, rung, channel))).toEqual([]);
    },
  );

  it.each(notes.map((note) => [note] as const))('answers the note %s on every channel', (note) => {
    const rung: Rung = note === 'self-harm' ? 'care' : note === 'hazard' ? 'emergency' : 'answer';
    expect(channels.filter((channel) => !covers(note, rung, channel))).toEqual([]);
  });

  it.each(['complaint', 'apology-owed', 'saying-no', 'delay', 'repeat-contact', 'closing', 'request'] as const)(
    'answers the everyday situation %s on every channel',
    (situation) => {
      expect(channels.filter((channel) => !covers(situation, 'answer', channel))).toEqual([]);
    },
  );

  it('leaves no rung without a template', () => {
    expect(rungs.filter((rung) => !english.some((template) => template.rung === rung))).toEqual([]);
  });
});
