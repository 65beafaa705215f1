import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Where one real system runs: a temporary folder, free ports, and processes that end with it. */
export type Workshop = {
  readonly folder: string;
  /** Runs a command to its end. Rejects with the last lines that it wrote when it fails. */
  run(command: string, args: readonly string[], options?: Options): Promise<void>;
  /** Starts a server and waits until `port` answers on the loopback address. */
  serve(command: string, args: readonly string[], port: number, options?: Options): Promise<void>;
  /** Ends what was started, newest first, and removes the folder. */
  close(): Promise<void>;
};

type Options = { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string; readonly input?: string };

const patience = 60_000;

/** `name` shows in the folder's name. */
export function openWorkshop(name: string): Workshop {
  const folder = mkdtempSync(join(tmpdir(), `conduct-panel-${name}-`));
  chmodSync(folder, 0o755); // The mail and web servers give up their rights and still have to get in.
  const servers: ChildProcess[] = [];
  const killAll = () => {
    for (const server of servers) signal(server, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', killAll);
  return {
    folder,
    run: (command, args, options = {}) => run(folder, command, args, options),
    serve: async (command, args, port, options = {}) => {
      const { child, log } = start(folder, command, args, options);
      servers.push(child);
      await answering(port, child, log);
    },
    close: async () => {
      for (const server of servers.reverse()) await end(server);
      process.off('exit', killAll);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port of the loopback address that nothing uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Calls `look` until it gives something. Rejects after `limit` ms with a sentence that names `what`. */
export async function until<T>(what: string, look: () => T | undefined | Promise<T | undefined>, limit = patience) {
  for (const end = Date.now() + limit; Date.now() < end; await wait(100)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error(`${what}: nothing within ${limit / 1000} s`);
}

let logs = 0;

/** In a process group of its own, so that children of children end as well. */
function start(folder: string, command: string, args: readonly string[], { env, cwd, input }: Options) {
  const log = join(folder, `${++logs}-${command.split('/').at(-1)}.log`);
  const out = openSync(log, 'a');
  const child = spawn(command, args, {
    cwd: cwd ?? folder,
    env: { ...process.env, ...env },
    detached: true,
    stdio: [input === undefined ? 'ignore' : 'pipe', out, out],
  });
  closeSync(out);
  child.stdin?.end(input);
  return { child, log };
}

async function run(folder: string, command: string, args: readonly string[], options: Options): Promise<void> {
  const { child, log } = start(folder, command, args, options);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${tail(log)}`);
}

async function answering(port: number, child: ChildProcess, log: string): Promise<void> {
  let failure: unknown;
  child.once('error', (error) => {
    failure = error;
  });
  await until(`port ${port}`, async () => {
    if (failure !== undefined) throw failure;
    if (child.exitCode !== null) throw new Error(`the server of port ${port} ended:\n${tail(log)}`);
    return (await connects(port)) || undefined;
  });
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(() => resolve(true)));
    socket.once('error', () => resolve(false));
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  signal(server, 'SIGTERM');
  if ((await Promise.race([gone, wait(8_000, 'late')])) === 'late') {
    signal(server, 'SIGKILL');
    await gone;
  }
}

function signal(server: ChildProcess, name: NodeJS.Signals): void {
  if (server.pid === undefined) return;
  try {
    process.kill(-server.pid, name);
  } catch {
    // The group has ended already.
  }
}

function tail(log: string): string {
  return readFileSync(log, 'utf8').split('\n').slice(-25).join('\n');
}
