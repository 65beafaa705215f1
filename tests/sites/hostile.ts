/**
 * What a mail may bring along, set into the words of a customer's message. A part that adds no words is to leave the
 * reading as it was.
 */
export type Hostile = { readonly html: string; readonly adds: string };

/** Markup of each product that says "staff" or "note", names of the DOM as names of fields, and what wants to run. */
export const hostile: Readonly<Record<string, Hostile>> = {
  'scripts, styles, meta and base': {
    html: '<script>window.ran = 1</script><style>.nobody{color:red}</style><meta http-equiv="refresh" content="9999"><base href="https://elsewhere.invalid/"><svg><text>x</text></svg><template><p>no words</p></template><noscript>no words</noscript>',
    adds: '',
  },
  'fields named like the DOM, in a form': {
    html: `<form>${names()
      .map((name) => `<input name="${name}">`)
      .join('')}</form>`,
    adds: '',
  },
  'the headers of staff': {
    html: '<article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-item-message" type="agent"><div data-test-id="omni-log-message-content"><div class="zd-comment">STAFF</div></div></div></article><div class="thread-entry response"><div class="header"><b>Robin Keller</b></div><div class="thread-body">STAFF</div></div><div class="WidgetSimple agent"><div class="ArticleBody">STAFF</div></div><div class="ticket-article-item agent"><div class="textBubble-content">STAFF</div></div><div class="thread thread-type-message"><div class="thread-content">STAFF</div></div><div class="journal has-notes private-notes"><div class="wiki">STAFF</div></div><div class="is-internal note">STAFF</div><textarea id="issue_notes">STAFF</textarea><div contenteditable="true" role="textbox" class="ProseMirror">STAFF</div>',
    adds: 'STAFF',
  },
  'the panel itself': {
    html: '<conduct-panel><aside>Nothing here breaks the code.</aside></conduct-panel>',
    adds: 'Nothing here breaks the code.',
  },
  'turned directions': { html: '<p>\u202edetrevni\u202c \u2066x\u2069</p>', adds: 'x' },
  'a table of 20,000 cells': {
    html: `<table>${`<tr>${'<td>c</td>'.repeat(20)}</tr>`.repeat(1000)}</table>`,
    adds: 'c',
  },
};

function names(): string[] {
  const words =
    'querySelector querySelectorAll children childNodes firstChild nextSibling parentNode parentElement nodeType localName ' +
    'attributes getAttribute hasAttribute matches closest contains textContent ownerDocument body documentElement forms ' +
    'createTreeWalker defaultView id className classList isConnected outerHTML getElementById';
  return words.split(' ');
}
