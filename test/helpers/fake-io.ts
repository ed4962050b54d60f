import type { Io, StopSignal } from '../../src/cli/io.ts';

export interface FakeIo {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
  readonly files: ReadonlyMap<string, string>;
  /** Sends a signal to whoever listens. */
  readonly signal: (name: StopSignal) => void;
}

/** Surroundings that keep what is written; standard input holds `stdin`, or is a terminal when there is none. */
export function fakeIo(options: { stdin?: string; cwd?: string; env?: Io['env']; columns?: number } = {}): FakeIo {
  const written = { out: '', err: '' };
  const files = new Map<string, string>();
  const handlers = new Set<(signal: StopSignal) => void>();
  const sink = (name: 'out' | 'err'): Io['stdout'] => ({
    isTTY: false,
    columns: options.columns,
    write: async (text) => {
      written[name] += text;
      return 'done';
    },
  });
  async function* chunks(): AsyncGenerator<Uint8Array> {
    if (options.stdin !== undefined) yield new TextEncoder().encode(options.stdin);
  }
  const io: Io = {
    stdin: Object.assign(chunks(), { isTTY: options.stdin === undefined }),
    stdout: sink('out'),
    stderr: sink('err'),
    env: options.env ?? {},
    cwd: options.cwd ?? process.cwd(),
    writeFile: async (path, text) => {
      files.set(path, text);
    },
    onStop: (handler) => {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    leave: () => undefined,
  };
  return {
    io,
    out: () => written.out,
    err: () => written.err,
    files,
    signal: (name) => {
      for (const handler of handlers) handler(name);
    },
  };
}
