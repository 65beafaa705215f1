/**
 * The marks by which mail programs wrap quoted history, forwarded mail and signatures (facts: the programs' own
 * output; lists of chatwoot `removeReply.js` and libredesk `quotedContent.js`). Sanitisers and Exchange put prefixes
 * before classes and ids (`x_`, `v1`, random ones), so only the end of a name is compared.
 */

/** quote: until the element ends. rest: from here to the end of the message, for history that is not wrapped. */
export type QuoteKind = 'quote' | 'rest' | 'signature';

const ends = (names: string) => new RegExp(`(?:${names})(?=\\s|$)`);

const quoteClass = ends(
  'yahoo_quoted|yahoo_quoted_begin|protonmail_quote|front-blockquote|tutanota_quote|zmail_extra|moz-cite-prefix|' +
    'moz-forward-container|gmail_attr|OutlookQuote|email-quote',
);
const quoteId = ends('yahoo_quoted_\\d+|blockquote_zmail|OLK_SRC_BODY_SECTION|reply-intro');
const gmailQuote = ends('gmail_quote|gmail_quote_container|gmail_extra');
const restClass = ends('OutlookMessageHeader');
const restId = ends('divRplyFwdMsg|appendonsend|stopSpelling');
const signatureClass = ends(
  'gmail_signature|gmail_signature_prefix|moz-signature|moz-txt-sig|protonmail_signature_block',
);
const signatureId = ends('Signature|ms-outlook-mobile-signature|AppleMailSignature');

export function quoteKind(element: Element): QuoteKind | undefined {
  if (element.localName === 'blockquote') return isIndent(element) ? undefined : 'quote';
  if (element.attributes.length === 0) return undefined;
  const names = element.getAttribute('class') ?? '';
  const id = element.id;
  if (restClass.test(names) || restId.test(id) || isOutlookHeader(element)) return 'rest';
  if (signatureClass.test(names) || signatureId.test(id)) return 'signature';
  if (element.getAttribute('data-smartmail') === 'gmail_signature' || element.hasAttribute('data-signature')) {
    return 'signature'; // Gmail's and Zammad's.
  }
  if (gmailQuote.test(names)) return wrapsQuotes(element) ? undefined : 'quote';
  if (quoteClass.test(names) || quoteId.test(id)) return 'quote';
  if (element.getAttribute('name') === 'quote' || element.getAttribute('type') === 'cite') return 'quote';
  return element.getAttribute('data-marker') === '__DIVIDER__' ? 'rest' : undefined;
}

/** Gmail's wrapper of a reply: answers may stand between its quotes. The wrapper of a forwarded mail has no quotes. */
function wrapsQuotes(element: Element): boolean {
  return [...element.children].some((child) => child.localName === 'blockquote');
}

/** Gmail's indentation of the writer's own text. */
function isIndent(element: Element): boolean {
  if (element.hasAttribute('type') || element.hasAttribute('cite') || element.hasAttribute('class')) return false;
  return /border(?:-\w+)?:\s*(?:none|0)/i.test(element.getAttribute('style') ?? '');
}

/** Outlook for Windows and Mac: a ruled block that begins with "From:" in bold, in any language. */
function isOutlookHeader(element: Element): boolean {
  if (!/border-top:\s*solid\s+#?[\w(), ]+\s+1\.0pt/i.test(element.getAttribute('style') ?? '')) return false;
  return /:\s*$/.test(element.querySelector('b, strong')?.textContent ?? '');
}
