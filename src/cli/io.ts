import { writeFile } from 'node:fs/promises';

/** The surroundings of one run, so that tests can stand in for them. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly writeFile: (path: string, text: string) => Promise<void>;
}

/** A stream that text is written to. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  /** Resolves when the text is handed over; false when the reader has gone away. */
  readonly write: (text: string) => Promise<boolean>;
}

function output(stream: NodeJS.WriteStream): Output {
  let gone = false;
  // a reader that closes early (`| head`) is no fault
  stream.on('error', () => {
    gone = true;
  });
  return {
    isTTY: stream.isTTY,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve) => {
        if (gone) resolve(false);
        else stream.write(text, (error) => resolve(error === null || error === undefined));
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
    writeFile: (path, text) => writeFile(path, text, 'utf8'),
  };
}
