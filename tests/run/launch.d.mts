import type { BrowserContext, BrowserType } from '@playwright/test';

type Options = NonNullable<Parameters<BrowserType['launchPersistentContext']>[1]>;
export type Launched = { readonly context: BrowserContext; readonly origin: string; close(): Promise<void> };
export function launchChromium(folder: string, options?: Options): Promise<Launched>;
export function launchFirefox(file: string, options?: Options): Promise<Launched>;
