import type { Row } from '../../components/teach/props';
import type { ExtraSite } from '../../lib/core/policy/extraSites';
import { taughtSite } from '../../lib/sites/taught';
import { addressTemplate } from '../../lib/sites/teach/address';
import { derive, type Examples } from '../../lib/sites/teach/derive';

/** What was learned, and what the page reads as by it. */
export type Learned = {
  readonly taught: ExtraSite;
  readonly rows: readonly Row[];
  readonly composer: boolean;
  /** The block of words behind a row. */
  block(id: string): Element | undefined;
};

/** Undefined where the examples give nothing to hold on to. */
export function learn(document: Document, url: URL, examples: Examples, name: string): Learned | undefined {
  const lesson = derive(document, examples);
  if (!lesson) return undefined;
  const taught: ExtraSite = { host: url.hostname, name, address: addressTemplate(url), ...lesson };
  const site = taughtSite(taught);
  const reading = site.read(document, url);
  const found = reading && 'conversation' in reading ? reading : undefined;
  const blocks = new Map<string, Element>();
  const rows = (found?.conversation.messages ?? []).map(({ id, role, text }): Row => {
    const item = found?.element(id);
    const block = lesson.text === undefined ? item : (item?.querySelector(lesson.text) ?? item);
    if (block) blocks.set(id, block);
    return { id, role, words: beginning(text) };
  });
  const none = examples.none.map((block, index): Row => {
    blocks.set(`none ${index}`, block);
    return { id: `none ${index}`, role: 'none', words: beginning(block.textContent ?? '') };
  });
  return {
    taught,
    rows: [...rows, ...none],
    composer: site.composers(document, url).length > 0,
    block: (id) => blocks.get(id),
  };
}

/** The examples with a message put right. */
export function corrected(examples: Examples, block: Element, role: 'customer' | 'agent' | 'none'): Examples {
  const without = (blocks: readonly Element[]) => blocks.filter((each) => each !== block);
  const [customers, agents, none] = [examples.customers, examples.agents, examples.none].map(without) as [
    Element[],
    Element[],
    Element[],
  ];
  ({ customer: customers, agent: agents, none })[role].push(block);
  return { ...examples, customers, agents, none };
}

function beginning(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 90);
}
