import { expect, test } from 'vitest';
import { freshParts, holdsHistory } from '../../lib/sites/freshParts';
import { pageText } from '../../lib/sites/text';

/** What mail programs send → the newly written parts. */
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Gmail',
    'New.<div class="gmail_quote"><div class="gmail_attr">On Mon, A wrote:</div><blockquote class="gmail_quote">Old.</blockquote></div>',
    ['New.'],
  ],
  [
    'Gmail, answers between quotes',
    'New.<div class="gmail_quote"><div class="gmail_attr">On Mon, A wrote:</div><blockquote class="gmail_quote">Old.</blockquote><div>Between.</div><blockquote class="gmail_quote">Older.</blockquote><div>After.</div></div>',
    ['New.', 'Between.', 'After.'],
  ],
  [
    'Gmail, forwarded',
    'See below.<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------</div>Old.</div>',
    ['See below.'],
  ],
  [
    'Gmail, indented by the writer',
    'New.<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Indented.</blockquote>',
    ['New.\nIndented.'],
  ],
  [
    'Gmail, cleaned with a prefix',
    'New.<div class="v1gmail_quote"><blockquote class="v1gmail_quote">Old.</blockquote></div>',
    ['New.'],
  ],
  ['Gmail signature', 'New.<div data-smartmail="gmail_signature">A. Person</div>', ['New.']],
  [
    'Outlook on the web',
    '<div>New.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> A</div><div>Old, not wrapped.</div>',
    ['New.'],
  ],
  [
    'Outlook on the web through Exchange',
    '<div>New.</div><div id="x_divRplyFwdMsg"><b>Von:</b> A</div><p>Old.</p>',
    ['New.'],
  ],
  [
    'Outlook for Windows',
    '<div><p class="MsoNormal">New.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b><span>Von:</span></b> A</p></div></div><p class="MsoNormal">Old.</p></div>',
    ['New.'],
  ],
  [
    'a ruled box of the writer',
    '<p>New.</p><div style="border-top:solid #E1E1E1 1.0pt"><p>No header.</p></div>',
    ['New.\n\nNo header.'],
  ],
  ['Outlook signature', '<div>New.</div><div id="Signature">A. Person</div>', ['New.']],
  [
    'Apple Mail',
    'New.<br><blockquote type="cite"><div>On 3 May, A wrote:</div>Old.</blockquote>After.',
    ['New.', 'After.'],
  ],
  [
    'Thunderbird',
    '<p>New.</p><div class="moz-cite-prefix">Am 3. Mai schrieb A:</div><blockquote type="cite">Old.</blockquote><pre class="moz-signature">-- \nA</pre>',
    ['New.'],
  ],
  [
    'Yahoo',
    '<div>New.</div><div id="v1yahoo_quoted_123" class="v1yahoo_quoted"><div>On Friday, A wrote:</div><div>Old.</div></div>',
    ['New.'],
  ],
  [
    'Proton',
    '<div>New.</div><div class="protonmail_signature_block">A</div><div class="protonmail_quote">Old.</div>',
    ['New.'],
  ],
  ['web.de', '<div>New.</div><div name="quote"><div>Gesendet: Montag</div>Old.</div>', ['New.']],
  ['quoted history alone is not cut', '<blockquote type="cite">All of it.</blockquote>', ['All of it.']],
  ['nothing at all', '', []],
];

test.each(rows)('%s', (_, html, fresh) => {
  const page = pageText([bodyOf(html)]);
  expect(freshParts(page).map(({ start, end }) => page.text.slice(start, end))).toEqual(fresh);
});

test('a composer holds a quote or not', () => {
  expect(holdsHistory(pageText([bodyOf('<p><br></p><blockquote type="cite">Old.</blockquote>')]))).toBe(true);
  expect(holdsHistory(pageText([bodyOf('<p>A draft.</p>')]))).toBe(false);
  expect(holdsHistory(pageText([bodyOf('')]))).toBe(false);
});

function bodyOf(html: string): Element {
  const page = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
  return page.body.firstElementChild as Element;
}
