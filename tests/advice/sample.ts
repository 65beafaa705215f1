import type { Answers } from '../../lib/core/fill';
import { fill } from '../../lib/core/fill';
import type { Facts } from '../../lib/core/placeholders';
import type { Blank, Length, Template } from '../../lib/core/template';
import { lengthLimits } from '../../lib/core/template';

/** Everything known, in plain invented words. */
export const fullFacts: Facts = {
  locale: 'en-GB',
  values: {
    customer: 'Maria',
    customer_full: 'Maria Lopez',
    agent: 'Sam Reed',
    organisation: 'Riverside Water',
    ticket: '4711',
    subject: 'No water since Monday',
    date: '2026-11-24',
    code_url: 'https://riverside.example/code',
    supervisor: 'Dana Price',
    request: 'the water on your street',
    answer: 'Your meter was read on Monday. The new bill comes next week.',
    next_step: 'I will send a crew today. I will call you when it is done.',
    reason: 'A pipe broke on Monday, and the crew had to wait for a part.',
    due_date: '2026-12-04',
    boundary_date: '2026-10-02',
    notice_date: '2026-11-02',
    notice_end_date: '2027-05-01',
    clauses: 'violent,abusive',
    restriction_date: '2026-11-12',
    review_date: '2027-02-22',
    end_date: '2027-05-23',
    object_date: '2026-12-22',
    object_contact: 'our complaints team',
    contact_way: 'by email to one named person',
    crisis_lines: 'Help Line (north): 555 0100\nNight Line (south): 555 0101',
    emergency_line: '555 0199',
  },
};

/** The same in Spanish. */
const spanishFacts: Facts = {
  locale: 'es-ES',
  values: {
    ...fullFacts.values,
    request: 'la falta de agua en su calle',
    answer: 'El lunes leímos su contador. La factura nueva llega la próxima semana.',
    next_step: 'Hoy envío un equipo. Le llamo cuando esté hecho.',
    reason: 'El lunes se rompió una tubería, y el equipo tuvo que esperar una pieza.',
    object_contact: 'nuestro equipo de quejas',
    contact_way: 'por correo a una sola persona',
    crisis_lines: 'Línea de ayuda (norte): 555 0100\nLínea de noche (sur): 555 0101',
  },
};

/** Nothing known at all. */
export const noFacts: Facts = { locale: 'en-GB', values: {} };

/** An answer for every blank, as an agent would write it. */
export function answersTo(blanks: readonly Blank[]): Answers {
  return Object.fromEntries(blanks.map((blank) => [blank.name, blank.options?.[0] ?? answerTo(blank)]));
}

function answerTo({ label, multiline }: Blank): string {
  if (/in Spanish/.test(label)) return /date/.test(label) ? '3 de noviembre' : 'El lunes enviamos la factura.';
  if (multiline) return 'I will look at it today.';
  if (/sentence/.test(label)) return 'We sent the bill to the wrong address.';
  return /date/i.test(label) ? '3 November' : 'the missing part';
}

/** The finished text with these facts, its blanks answered. */
export function finished(
  template: Template,
  facts: Facts = template.lang === 'es' ? spanishFacts : fullFacts,
): { plain: string; html: string } {
  const first = fill(template, facts);
  if (first.ready) return first;
  const second = fill(template, facts, answersTo(first.blanks));
  if (!second.ready)
    throw new Error(`${template.id} still asks for ${second.blanks.map((blank) => blank.name).join()}`);
  return second;
}

export function lengthOf(plain: string): Length {
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’.@-]*/gu)?.length ?? 0;
  return words <= lengthLimits.short ? 'short' : words <= lengthLimits.medium ? 'medium' : 'long';
}
