import { describe, expect, test } from 'vitest';
import { rangesOf } from '../../lib/sites/ranges';
import { pageText } from '../../lib/sites/text';

/** Markup → text. */
const rows: readonly (readonly [string, string, string])[] = [
  ['a paragraph keeps a blank line', '<p>a</p><p>b</p>', 'a\n\nb'],
  ['blocks keep their lines', '<div>a</div><div>b</div>c', 'a\nb\nc'],
  ['an empty line stays an empty line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
  ['a break at the end of a block is no second line', '<div>a<br></div><div>b</div>', 'a\nb'],
  ['more than one empty line is one', 'a<br><br><br><br>b', 'a\n\nb'],
  ['white space is collapsed', ' a \n\t b  ', 'a b'],
  ['white space across elements', '<b>a </b> <i> b</i>c', 'a bc'],
  ['a hard space is a space', 'a&nbsp;b', 'a b'],
  ['a paragraph of one hard space is an empty line', '<div>a</div><div>&nbsp;</div><div>b</div>', 'a\n\nb'],
  ['preformatted text keeps its lines', '<pre style="white-space: pre">a\n  b\n\nc  d</pre>', 'a\n  b\n\nc  d'],
  ['styled text keeps its lines', '<div style="white-space: pre-wrap">a\nb</div>', 'a\nb'],
  ['other text does not', '<div>a\nb</div>', 'a b'],
  ['cells are told apart', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc'],
  ['lists', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', 'a\nb\nc'],
  ['what is no text', 'a<style>x</style><script>y</script><svg><text>z</text></svg><button>w</button>b', 'ab'],
  ['what is hidden', 'a<span hidden>x</span><span aria-hidden="true">y</span><i style="display: none">z</i>b', 'ab'],
  ['a hidden block breaks no line', 'a<div style="display:none">x</div>b', 'ab'],
  ['a comment is no text', 'a<!-- x -->b', 'ab'],
  ['an emoji as a picture', 'a <img alt="😠"> b <img alt="Logo of the shop">', 'a 😠 b'],
  ['directions and invisible characters stay as they are', 'a\u202eb\u200bc', 'a\u202eb\u200bc'],
  ['entities are what they stand for', '&lt;b&gt; &amp; c', '<b> & c'],
];

test.each(rows)('%s', (_, html, text) => {
  expect(pageText([bodyOf(html)]).text).toBe(text);
});

describe('ranges', () => {
  const html = '<p>You  are <b>all</b> i<i>diot</i>s,\n says&nbsp;he.</p><p>Really.</p>';
  test.each(['You are', 'all', 'idiots', 'are all idiots, says he.', 'he.\n\nReally'])('%s', (words) => {
    const page = pageText([bodyOf(html)]);
    const start = page.text.indexOf(words);
    const found = rangesOf(page, { start, end: start + words.length }).map(String);
    expect(found.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
  });

  test('a word across elements has one range for each node', () => {
    const page = pageText([bodyOf(html)]);
    const start = page.text.indexOf('idiots');
    expect(rangesOf(page, { start, end: start + 6 }).map(String)).toEqual(['i', 'diot', 's']);
  });

  test('a node that changed or left has none', () => {
    const body = bodyOf('<p>one</p><p>two</p>');
    const page = pageText([body]);
    body.querySelector('p')?.remove();
    const second = body.querySelector('p')?.firstChild as Text;
    expect(rangesOf(page, { start: 0, end: 8 }).map(String)).toEqual(['two']);
    second.data = 'three';
    expect(rangesOf(page, { start: 0, end: 8 })).toEqual([]);
  });
});

describe('hostile mail', () => {
  test('ten thousand nested quotes', () => {
    const body = document.createElement('div');
    let inner: Element = body;
    for (let depth = 0; depth < 10_000; depth += 1) {
      inner.append('x');
      const quote = document.createElement('blockquote');
      inner.append(quote);
      inner = quote;
    }
    const { text, quoted } = pageText([body]);
    expect(text.length).toBe(19_999);
    expect(quoted).toEqual([{ start: 1, end: 19_999 }]);
  });

  test('a table of ten thousand cells', () => {
    const body = bodyOf(`<table>${`<tr>${'<td>cell</td>'.repeat(20)}</tr>`.repeat(500)}</table>`);
    expect(pageText([body]).text.split(/\s/).length).toBe(10_000);
  });

  test('a megabyte in one word', () => {
    expect(pageText([bodyOf('a'.repeat(1_000_000))]).text.length).toBe(1_000_000);
  });
});

function bodyOf(html: string): Element {
  const page = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
  const body = page.body.firstElementChild as Element;
  document.body.replaceChildren(body);
  return body;
}
