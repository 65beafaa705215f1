export type Target = 'chrome' | 'edge' | 'firefox';
export function folderOf(browser: Target, options: { readonly test: boolean }): string;
export const packedFirefox: string;
export function build(browser: Target, options: { readonly test: boolean }): string;
