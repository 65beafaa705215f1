import { expect } from '@playwright/test';
import type { Extension } from '../browser/extension';

/**
 * Enables a self-hosted origin as the agent does from the toolbar: asks for the host permission by a press, then tells the
 * background. The browser's own question cannot be answered without a display, so the answer is given beforehand:
 * in Chromium on its extensions page, in Firefox by the profile of the tests.
 */
export async function enableOrigin(extension: Extension, origin: string): Promise<void> {
  const { protocol, hostname } = new URL(origin);
  const pattern = `${protocol}//${hostname}/*`;
  if (extension.origin.startsWith('chrome-extension:')) await grantInChromium(extension, pattern);
  const page = await extension.open('/options.html');
  // Only a press counts as the agent's own wish.
  await page.evaluate((wanted) => {
    const button = document.createElement('button');
    button.textContent = 'Grant';
    button.onclick = async () => {
      button.title = String(await chrome.permissions.request({ origins: [wanted] }));
    };
    document.body.prepend(button);
  }, pattern);
  const grant = page.getByRole('button', { name: 'Grant' });
  await grant.click();
  await expect(grant).toHaveAttribute('title', 'true');
  const reply = await page.evaluate(
    (wanted) => chrome.runtime.sendMessage({ name: 'origin.enable', argument: { origin: wanted } }),
    origin,
  );
  if (reply?.refused !== undefined) throw new Error(`${origin} could not be enabled: ${reply.refused}`);
  await page.goto('about:blank');
  await page.close();
}

async function grantInChromium({ context, origin }: Extension, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(([id, host]) => chrome.developerPrivate.addHostPermission(id, host), [
    new URL(origin).host,
    pattern,
  ] as const);
  await page.close();
}

declare const chrome: {
  readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
  readonly permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
  readonly runtime: { sendMessage(request: unknown): Promise<{ refused?: string } | undefined> };
};
