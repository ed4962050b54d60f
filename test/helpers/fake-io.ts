import type { Io } from '../../src/cli/io.ts';

export interface FakeIo {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
  readonly files: ReadonlyMap<string, string>;
}

/** Surroundings that keep what is written; standard input holds `stdin`, or is a terminal when there is none. */
export function fakeIo(options: { stdin?: string; cwd?: string; env?: Io['env']; columns?: number } = {}): FakeIo {
  const written = { out: '', err: '' };
  const files = new Map<string, string>();
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
  };
  return { io, out: () => written.out, err: () => written.err, files };
}
