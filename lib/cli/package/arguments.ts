import { parseArgs } from 'node:util';

export type Wanted = {
  readonly out: string;
  readonly key?: string;
  readonly newKey?: string;
  /** Address of the folder that the files will be served from, with its last slash. */
  readonly base?: string;
};

/** Reads the command line. Throws an error of one line for what cannot be meant. */
export function wantedFrom(args: readonly string[]): Wanted {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { key: { type: 'string' }, 'new-key': { type: 'string' }, url: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new Error(`one folder is meant, and ${positionals.length} are named`);
  if (values.key !== undefined && values['new-key'] !== undefined) throw new Error('give --key or --new-key, not both');
  return {
    out: positionals[0] ?? '.output/package',
    ...(values.key !== undefined && { key: values.key }),
    ...(values['new-key'] !== undefined && { newKey: values['new-key'] }),
    ...(values.url !== undefined && { base: baseOf(values.url) }),
  };
}

/** Browsers take updates over https; over http from this machine alone, which the tests use. */
function baseOf(url: string): string {
  const base = URL.canParse(url) ? new URL(url.endsWith('/') ? url : `${url}/`) : undefined;
  const own = base?.protocol === 'http:' && base.hostname === '127.0.0.1';
  if (!base || (base.protocol !== 'https:' && !own) || base.search || base.hash) {
    throw new Error(`--url "${url}" is no https address of a folder`);
  }
  return base.href;
}
