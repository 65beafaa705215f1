import { describe, expect, test } from 'vitest';
import { diagnosisText } from '../../components/panel/diagnosis';
import { english } from '../../components/ui/words';
import { type Proof, prove } from '../../lib/core/proof';
import { sites } from '../../lib/sites/index';
import type { Site } from '../../lib/sites/site';
import { readCases } from './cases';
import { siteFor } from './observe';
import { withPage } from './window';

const cases = readCases().filter(({ expected }) => !expected.browserOnly);

type Look = { readonly site: Site; readonly proofs: readonly Proof[]; readonly text: string; readonly words: string[] };

/** The self-test and the diagnosis of a page, and all words that the page and its address hold. */
function look(document: Document, url: URL): Look | undefined {
  const site = siteFor(document, url);
  if (!site) return undefined;
  const read = site.read(document, url);
  const conversation = read && 'conversation' in read ? read.conversation : undefined;
  const proofs = conversation ? prove(conversation, site.composers(document, url)[0], site.claims) : [];
  const text = diagnosisOf(site, document, url, proofs, read && 'reason' in read ? read.missing : []);
  const said = `${document.documentElement.textContent} ${url.href} ${JSON.stringify(conversation ?? {})}`;
  return { site, proofs, text, words: said.split(/[^\p{L}\p{N}@.]+/u).filter((word) => word.length > 3) };
}

function diagnosisOf(site: Site, document: Document, url: URL, proofs: readonly Proof[], missing: readonly string[]) {
  const versions = { extension: '1', rules: '2', model: '3' };
  const probes = site.probe(document, url);
  return diagnosisText({ site: site.id, versions, browser: 'B', language: 'en', proofs, missing, probes }, english);
}

describe.each(cases)('$name', (each) => {
  test('no word of the page stands in the diagnosis', async () => {
    const seen = await withPage(each, look);
    if (!seen) return expect(each.expected.expect).toEqual({ composers: [] });
    // What an empty page's diagnosis says as well is the extension's own.
    const empty = { html: '<body></body>', expected: { url: 'https://nowhere.invalid/' } };
    const own = await withPage(empty, (document, url) => {
      const all = ['ticket', 'messages', 'text of the messages'];
      const proofs = [...seen.proofs, ...seen.proofs.map((proof) => ({ ...proof, state: 'found' as const }))];
      return diagnosisOf(seen.site, document, url, proofs, all);
    });
    expect(seen.words.filter((word) => seen.text.includes(word) && !own.includes(word))).toEqual([]);
    expect(seen.text).toContain(`Site: ${seen.site.id}`);
  });
});

test('every open ticket proves its number, its messages, and what its product claims of them', async () => {
  const lacking: string[] = [];
  for (const each of cases.filter(({ name }) => name.endsWith('/open'))) {
    const missing = (await withPage(each, look))?.proofs.filter(({ state }) => state === 'missing') ?? [];
    // Some products have the composer on another page, or closed at first.
    const message = missing.filter(({ part }) => part !== 'composer' && part !== 'audience');
    lacking.push(...message.map(({ part }) => `${each.name}: ${part}`));
  }
  expect(lacking).toEqual([]);
});

test('every product that claims a composer proves it on one of its pages', async () => {
  const proven = new Set<string>();
  for (const each of readCases()) {
    const { site, composers } = each.expected.expect as { site?: string; composers: readonly unknown[] };
    if (site && composers.length > 0) proven.add(site);
  }
  const claimed = sites.filter(({ claims }) => claims.has('composer')).map(({ id }) => id);
  expect(claimed.filter((id) => !proven.has(id))).toEqual([]);
});

test('a selector that no longer hits is seen in the diagnosis', async () => {
  const open = cases.find(({ name }) => name === 'zendesk/open');
  if (!open) throw new Error('no page of Zendesk');
  const drifted = { ...open, html: open.html.replaceAll('omni-log-item-sender', 'omni-log-item-writer') };
  const text = (await withPage(drifted, look))?.text ?? '';
  expect(text).toContain('- author: 0 × [data-test-id="omni-log-item-sender"]');
  expect(text).toMatch(/- role: [1-9]\d* × .*type="end-user"/);
});

test('what a product does not show is not missed', () => {
  const front = sites.find(({ id }) => id === 'front');
  expect(front?.claims.has('messages')).toBe(false);
  expect(front?.claims.has('composer')).toBe(true);
});
