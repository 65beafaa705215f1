import type { Frame, Page } from '@playwright/test';
import type { Surrounding } from './surroundings';

/** What an engine's page offers, see `engines/page.js`. */
type State = { html?: string; text?: string };
type Start = { html: string; text: string };
type Editor = { path: string[]; set(start: Start): unknown; state(): State; followed?(): boolean };
type EngineWindow = Window & { editor: Editor; sent?: State };

/** Sets the editor anew, with nothing focused and nothing to undo. */
export async function setEditor(page: Page, start: Start): Promise<void> {
  await page.evaluate(async (start) => {
    const { editor } = window as unknown as EngineWindow;
    (document.activeElement as HTMLElement | null)?.blur();
    await editor.set(start);
  }, start);
}

/** The document that holds the editor's page: a frame's where it stands in one. */
export async function viewIn(page: Page, query: Surrounding['query']): Promise<Page | Frame> {
  const frame = query === 'frame' ? await (await page.locator('#desk').elementHandle())?.contentFrame() : undefined;
  return frame ?? page;
}

/** Selectors from the page to what `pathOf` begins in. */
export const outerPath: Readonly<Record<Surrounding['query'], readonly string[]>> = {
  strict: [],
  frame: ['#desk'],
  shadow: ['#host'],
};

export function pathOf(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => (window as unknown as EngineWindow).editor.path);
}

/** Clicks into the editor, as the agent does. */
export async function click(page: Page): Promise<void> {
  const [outer = '', inner] = await pathOf(page);
  await (inner === undefined ? page.locator(outer) : page.frameLocator(outer).locator(inner)).click();
}

/** Presses a key and waits until the page has drawn what it did, and the editor's own model has followed the caret. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.evaluate(async () => {
    const { editor } = window as unknown as EngineWindow;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    do await frame();
    while (editor.followed?.() === false);
  });
}

/** The focus goes to a field of the panel, out of the editor. */
export function focusPanel(page: Page): Promise<void> {
  return page.locator('#panel input').focus();
}

/** Lines of the page's own state. */
export async function stateOf(page: Page | Frame): Promise<string[]> {
  return linesOf(await page.evaluate(() => (window as unknown as EngineWindow).editor.state()));
}

/** Presses the page's Send at once, with the focus still in the editor, and gives the lines that it would send. */
export async function sendLines(page: Page | Frame): Promise<string[]> {
  const sent = await page.evaluate(() => {
    document.querySelector<HTMLButtonElement>('#send')?.click();
    return (window as unknown as EngineWindow).sent ?? {};
  });
  return linesOf(sent);
}

/** What the last Send would have sent, of an editor that holds HTML. */
export function sendHtml(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (window as unknown as EngineWindow).sent?.html);
}

/** One paragraph for each line ('' is an empty one), a quoted mail, and a signature. */
export function startOf(lines: readonly string[], quote?: string, signature: readonly string[] = []): Start {
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line || '<br>'}</p>`).join('');
  const quoted = quote === undefined ? '' : `<blockquote><p>${quote}</p></blockquote>`;
  return {
    html: `${paragraphs(lines)}${quoted}${paragraphs(signature)}`,
    text: [...lines, ...(quote === undefined ? [] : [`> ${quote}`]), ...signature].join('\n'),
  };
}

/** Lines with words in them, white space evened out. */
function linesOf({ html, text }: State): string[] {
  const source = html === undefined ? (text ?? '') : fromHtml(html);
  return source
    .replace(/[\u200B\uFEFF]/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function fromHtml(html: string): string {
  const named: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', zwj: '\u200D' };
  return html
    .replace(/\s+/g, ' ')
    .replace(/<\/?(?:p|div|li|ul|ol|blockquote|br|h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
    .replace(/&(\w+);/g, (entity, name) => named[name] ?? entity);
}
