import type { Policy } from './policy';
import { type Length, lengthLimits, type Template } from './template';

/** The replies on offer: the organisation's own first, without those that it does not want. */
export function libraryOf(
  policy: Pick<Policy, 'templates' | 'templatesOff'>,
  builtIn: readonly Template[],
): Template[] {
  const own = policy.templates.map((template): Template => {
    return { ...template, lang: template.id.split('/')[0] ?? '', length: lengthOf(template.body), own: true };
  });
  const off = new Set([...policy.templatesOff, ...own.map(({ id }) => id)]);
  return [...own.filter(({ id }) => !policy.templatesOff.includes(id)), ...builtIn.filter(({ id }) => !off.has(id))];
}

/** By the words of the body, its places counted as one word each. */
export function lengthOf(body: string): Length {
  const count = body
    .replace(/\{%.*?%\}/gs, ' ')
    .replace(/\{\{.*?\}\}/gs, 'x')
    .split(/\s+/)
    .filter(Boolean).length;
  return count <= lengthLimits.short ? 'short' : count <= lengthLimits.medium ? 'medium' : 'long';
}
