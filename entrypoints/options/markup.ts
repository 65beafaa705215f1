/** Reads the HTML of a file that the agent chose: parsed apart from the page, where no script runs and nothing is loaded. */

const blocks = new Set(
  'address article blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr main ol p pre section table tr ul'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'template', 'head', 'title']);

/** The text of HTML as the language of templates has it: blank lines part paragraphs, `- ` begins an item of a list. */
export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return textIn(body)
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textIn(node: Node): string {
  return [...node.childNodes].map(textOf).join('');
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element) || silent.has(node.localName)) return '';
  if (node.localName === 'br') return '\n';
  const inside = textIn(node);
  if (node.localName === 'li') return `\n- ${inside.trim()}\n`.replace(/\n\n- /g, '\n- ');
  if (node.localName === 'a') return withAddress(inside, node.getAttribute('href'));
  return blocks.has(node.localName) ? `\n\n${inside.trim()}\n\n` : inside;
}

/** Where the words of a link do not say its address, it stands after them. */
function withAddress(words: string, address: string | null): string {
  if (!address || !/^(?:https?|mailto):/i.test(address)) return words;
  const plain = address.replace(/^mailto:/i, '');
  return words.includes(plain) ? words : `${words} (${plain})`;
}
