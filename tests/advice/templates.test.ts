import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/core/classify';
import { fill } from '../../lib/core/fill';
import { type Kind, kindFacts, kinds } from '../../lib/core/kinds';
import { lint } from '../../lib/core/liquid/lint';
import type { Template } from '../../lib/core/template';
import { templates } from '../../lib/templates';
import { judge } from '../core/judge';
import { gradeOf, perspicuityOf } from './readability';
import { finished, lengthOf, noFacts } from './sample';
import { wordings } from './wordings';

/** A test of those templates that it speaks of; the others have no such test, rather than a skipped one. */
const itIf = (applies: boolean) => (applies ? it : () => undefined);

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const { plain, html } = finished(template);
  const bare = finished(template, noFacts);
  const wording = wordings[template.lang === 'es' ? 'es' : 'en'];

  it('is lint clean, and equal after a JSON round trip', () => {
    expect(lint(template.body)).toEqual([]);
    expect(JSON.parse(JSON.stringify(template))).toEqual(template);
  });

  it('fills with everything known, and with nothing known', () => {
    for (const text of [plain, bare.plain, fillPreview(template)]) {
      expect(text).not.toMatch(/\{\{|\{%|%\}|\}\}|undefined|null|\[object/);
      expect(text).not.toMatch(/ {2}| [,.;!?]|\n{3}|\.\.|,,/);
      expect(text).not.toMatch(/^[.,;]|(hello|hi|dear|hola) ?[,:] ?[,:]|(hello|hi|hola) ,/im);
    }
    expect(plain).not.toMatch(/\[|\]/);
  });

  it('has rich text of p, br, a, ul and li only, with the same words', () => {
    const tags = [...html.matchAll(/<\/?(\w+)/g)].map((match) => match[1]);
    expect(tags.filter((tag) => !['p', 'br', 'a', 'ul', 'li'].includes(tag ?? ''))).toEqual([]);
    expect(wordsOf(html)).toBe(wordsOf(plain.replace(/^- /gm, '')));
  });

  it('is easy to read', () => {
    for (const text of [plain, bare.plain]) {
      if (template.lang === 'en') expect(gradeOf(text)).toBeLessThanOrEqual(8);
      else expect(perspicuityOf(text)).toBeGreaterThanOrEqual(55);
    }
  });

  it('names its values and says why', () => {
    expect(template.values.length).toBeGreaterThan(0);
    expect(new Set(template.values).size).toBe(template.values.length);
    expect(template.why).toMatch(/^[A-Z].*\.$/);
    expect(template.title).toMatch(/\S/);
    expect(template.situations.length).toBeGreaterThan(0);
    expect(template.when ?? 'it fits').toMatch(/^[a-z].*[^.]$/);
    for (const cue of [...(template.cues ?? []), ...(template.unless ?? [])])
      expect(cue).toMatch(/^[\p{Ll}\p{N}]+( [\p{Ll}\p{N}]+)*$/u);
    // Cues without a circumstance would have no effect.
    expect(template.cues === undefined || template.when !== undefined).toBe(true);
    expect(template.unless === undefined || template.cues !== undefined).toBe(true);
  });

  it('blames, shames and threatens nobody', () => {
    for (const pattern of wording.forbidden) expect(plain).not.toMatch(pattern);
  });

  it('passes the draft check', () => {
    const judged = [plain, bare.plain].map((text) => classify({ text, role: 'agent' }, judge));
    expect(judged.flatMap(({ signals }) => signals.map(({ kind, source }) => `${kind} by ${source}`))).toEqual([]);
  });

  it('is as long as it says', () => {
    expect(lengthOf(plain)).toBe(template.length);
  });

  itIf(isFormal(template))('cites the clause, the next step, until when, and how to object', () => {
    expect(template.body).toMatch(wording.code);
    expect(template.body).toMatch(wording.nextStep);
    expect(template.body).toMatch(wording.object);
    expect(template.body).toContain('end_date');
    expect(template.body).toContain('object_date');
    // A notice for one kind names a clause that this kind breaks.
    const broken = breaches(template).flatMap((kind) => kindFacts[kind].clauses);
    expect(broken.some((clause) => wording.clauses[clause].test(template.body))).toBe(true);
  });

  itIf(template.rung === 'care')('warns of nothing', () => {
    expect(template.body).not.toMatch(wording.warning);
  });

  itIf(template.rung === 'acknowledge')('does not mention the language', () => {
    expect(template.body).not.toMatch(wording.language);
  });

  itIf(template.situations.includes('employee-conduct'))('defends nobody', () => {
    expect(plain).not.toMatch(wording.defence);
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
