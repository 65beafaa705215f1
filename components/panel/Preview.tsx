import { type ComponentChildren, h } from 'preact';
import type { Filled } from '../../lib/core/template';
import { useWords } from '../ui/language';

type PreviewProps = { readonly filled: Filled; readonly spoken?: boolean };

/**
 * The answer as it will stand in the composer, or as it can be said; links and lists included, missing places as their
 * labels.
 */
export function Preview({ filled, spoken = false }: PreviewProps) {
  const words = useWords();
  const heading = spoken ? words.advice.toSay : words.advice.preview;
  return (
    <section class="preview" aria-label={heading}>
      <h4>{heading}</h4>
      <div class="preview-text" dir="auto">
        {filled.ready ? fromHtml(filled.html) : fromPlain(filled.preview)}
      </div>
    </section>
  );
}

/** Only the markup that templates may hold is shown, as elements of our own; all else counts as its text. */
const shownTags: Readonly<Record<string, string>> = { P: 'p', BR: 'br', UL: 'ul', LI: 'li' };

/** Parses our own markup in an inert document, and builds it anew; nothing is ever set as HTML. */
function fromHtml(html: string): ComponentChildren {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.childNodes].map(shown);
}

function shown(node: Node): ComponentChildren {
  if (node.nodeType === 3) return node.textContent;
  if (node.nodeType !== 1) return null;
  const element = node as Element;
  const children = [...element.childNodes].map(shown);
  if (element.tagName === 'A') {
    return (
      <span class="preview-link" title={element.getAttribute('href') ?? ''}>
        {children}
      </span>
    );
  }
  const tag = shownTags[element.tagName];
  if (tag === 'br') return h('br', null);
  return tag ? h(tag, null, children) : children;
}

/** Paragraphs from blank lines. Square brackets mark the places still to fill. */
function fromPlain(text: string): ComponentChildren {
  const marked = (part: string) => (part.startsWith('[') ? h('mark', null, part.slice(1, -1)) : part);
  return text.split(/\n{2,}/).map((paragraph) => h('p', null, ...paragraph.split(/(\[[^\]\n]{1,80}\])/).map(marked)));
}
