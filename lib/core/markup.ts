/**
 * One source, two outputs: plain text, and HTML of p, br, a, ul, li only.
 *
 * A marked text is plain text in which three private-use characters stand for what only the template's own words and
 * trusted values may make: a link's start and end, and a list item. Values are cleaned of them, so that a customer's
 * name cannot become a link, a list or an element.
 */

const linkStart = '\uE000';
const linkEnd = '\uE001';
const item = '\uE002';

/** Marks in values, control characters, and characters that turn the reading direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes.
const unwanted = /[\uE000-\uE002\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;

/**
 * A value as plain words. Pairs that open a template placeholder are parted: a helpdesk may fill placeholders of its
 * own when a reply is sent, and a customer must not reach them through a name.
 */
export function cleanText(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(unwanted, '')
    .replace(/\{(?=[{%])/g, '{ ')
    .replace(/([}%])(?=\})/g, '$1 ')
    .trim();
}

export function cleanLine(value: string): string {
  return cleanText(value.replace(/\s+/g, ' '));
}

export function markLink(url: string): string {
  return `${linkStart}${url}${linkEnd}`;
}

/** Lines that start with "- " in the template's own text become list items. */
export function markItems(text: string): string {
  return text.replace(/(^|\n)- /g, `$1${item}`);
}

export function itemsOf(lines: readonly string[]): string {
  return lines.map((line) => item + line).join('\n');
}

/** Tidies what empty conditions left: spaces at line ends, doubled spaces, more than one empty line. */
export function tidy(marked: string): string {
  return marked
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export function toPlain(marked: string): string {
  return marked.replaceAll(item, '- ').replace(/[\uE000\uE001]/g, '');
}

export function toHtml(marked: string): string {
  return marked
    .split('\n\n')
    .map((block) => blocksOf(block.split('\n')))
    .join('');
}

/** A block's lines as paragraphs and lists, in order. */
function blocksOf(lines: readonly string[]): string {
  let html = '';
  let rest = lines;
  while (rest[0] !== undefined) {
    const isItem = rest[0].startsWith(item);
    const turn = rest.findIndex((line) => line.startsWith(item) !== isItem);
    const run = turn === -1 ? rest : rest.slice(0, turn);
    html += isItem
      ? `<ul>${run.map((line) => `<li>${inline(line.slice(1))}</li>`).join('')}</ul>`
      : `<p>${run.map(inline).join('<br>')}</p>`;
    rest = rest.slice(run.length);
  }
  return html;
}

function inline(line: string): string {
  return escapeHtml(line).replace(/\uE000([^\uE001]*)\uE001/g, '<a href="$1">$1</a>');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
