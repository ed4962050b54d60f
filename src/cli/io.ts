import { writeWhole } from './write-whole.ts';

/** The surroundings of one run, so that tests can stand in for them. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Writes a file whole or not at all. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** Tells of each signal that asks to stop; gives the function that ends that. */
  readonly onStop: (handler: (signal: StopSignal) => void) => () => void;
  /** Ends the process with this code although something is still under way. */
  readonly leave: (code: number) => void;
}

/** A signal that asks to stop. */
export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

const STOP_SIGNALS: readonly StopSignal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** What has been written reaches its reader meanwhile. */
const LEAVING = 300;

/** A stream that text is written to. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  /** Whether it shows OSC 8 hyperlinks. */
  readonly knowsLinks?: () => Promise<boolean>;
  /** Resolves when the text is handed over: `gone` when the reader has left, `failed` when it could not be written. */
  readonly write: (text: string) => Promise<'done' | 'gone' | 'failed'>;
}

function output(stream: NodeJS.WriteStream): Output {
  let state: 'done' | 'gone' | 'failed' = 'done';
  // a reader that closes early (`| head`) is no fault; a full disk is
  const note = (error: NodeJS.ErrnoException): void => {
    state = error.code === 'EPIPE' ? 'gone' : 'failed';
  };
  stream.on('error', note);
  return {
    isTTY: stream.isTTY,
    columns: stream.columns,
    knowsLinks: async () => (await import('supports-hyperlinks')).createSupportsHyperlinks(stream),
    write: (text) =>
      new Promise((resolve) => {
        if (state !== 'done') return resolve(state);
        stream.write(text, (error) => {
          if (error !== null && error !== undefined) note(error);
          resolve(state);
        });
      }),
  };
}

/** The real surroundings: this process. */
export function nodeIo(): Io {
  return {
    stdin: process.stdin,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    writeFile: writeWhole,
    onStop: (handler) => {
      for (const name of STOP_SIGNALS) process.on(name, handler);
      return () => {
        for (const name of STOP_SIGNALS) process.off(name, handler);
      };
    },
    leave: (code) => {
      setTimeout(() => process.exit(code), LEAVING).unref();
    },
  };
}
