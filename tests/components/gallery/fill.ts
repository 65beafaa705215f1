import type { Blank, Filled, Template } from '../../../lib/core/template';

const facts: Readonly<Record<string, string>> = {
  customer: 'Dana',
  agent: 'Sam Okafor',
  organisation: 'Northbrook Water',
};

/** A small stand-in for the template engine, for pages that show components only: `{{ name }}` and nothing else. */
export function fill(template: Template, answers: Readonly<Record<string, string>>): Filled {
  const blanks: Blank[] = [];
  const plain = template.body.replace(/\{\{ (\w+) \}\}/g, (_, name: string) => {
    const known = facts[name] ?? answers[name]?.trim();
    if (known) return known;
    const label = name.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase());
    blanks.push({ name, label, multiline: name === 'next_step' });
    return `[${label}]`;
  });
  if (blanks.length > 0) return { ready: false, blanks, preview: plain };
  const html = plain.split('\n\n').map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`);
  return { ready: true, plain, html: html.join('') };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
