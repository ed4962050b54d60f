import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Files } from './files.ts';
import { OutputError, writeError } from './output-error.ts';
import { writeWhole } from './write-whole.ts';

/** Who holds an output. */
interface Holder {
  readonly pid: number;
  /** When the process was started and since which boot its numbers count; a number alone is used again. Null where it cannot be told. */
  readonly started: string | null;
  readonly host: string;
  readonly token: string;
}

const REFRESH = 10_000;
const LEASE = 60_000;
const TRIES = 5;

function readOr<T>(read: () => T, other: T): T {
  try {
    return read();
  } catch {
    return other;
  }
}

/** Source: proc(5): the 22nd field of stat, counted after the name in brackets, which may hold anything. */
function startOf(pid: number): string | null {
  return readOr(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? null : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
  }, null);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // of node:process
  }
}

function parseHolder(text: string): Holder | null {
  const value = readOr((): unknown => JSON.parse(text), null) as Partial<Holder> | null;
  return typeof value?.pid === 'number' && value.pid > 0 && typeof value.host === 'string' ? (value as Holder) : null;
}

/** Whether the holder still works on the output: asked of the system where it can be, else by how fresh the lock is. */
function isAlive(holder: Holder | null, age: number): boolean {
  if (holder === null) return false; // locks are linked whole: this one lost its words in a crash
  if (holder.host !== hostname()) return age < LEASE;
  if (!isRunning(holder.pid)) return false;
  const started = startOf(holder.pid);
  return started === null || holder.started === null ? age < LEASE : started === holder.started;
}

const held = (path: string, holder: Holder | null): OutputError => {
  const who = holder === null ? 'another run' : `another run (process ${holder.pid} on ${holder.host})`;
  return new OutputError(`“${path}” is held by ${who}. Wait for it to end, or give another name with -o.`);
};

/**
 * Takes an output for this run alone; gives the function that lets it go. Throws `OutputError` when another run holds it. The lock of a
 * run that was killed is taken over.
 * @example const release = lockOutput('out.ndjson', realFiles)
 */
export function lockOutput(path: string, files: Files): () => void {
  const lock = `${path}.lock`;
  const token = randomBytes(8).toString('hex');
  const own: Holder = { pid: process.pid, started: startOf(process.pid), host: hostname(), token };
  const beside = `${lock}.${token}`;
  const isOwn = (): boolean => parseHolder(readOr(() => files.readFileSync(lock, 'utf8'), ''))?.token === token;
  const remove = (name: string): void => readOr(() => files.unlinkSync(name), undefined);

  /** Moves a lock away if it is still the one that was found dead. */
  const takeOver = (dead: string): void => {
    const moved = `${beside}.dead`;
    readOr(() => files.renameSync(lock, moved), undefined);
    const found = readOr(() => files.readFileSync(moved, 'utf8'), dead);
    if (found !== dead) readOr(() => files.linkSync(moved, lock), undefined); // somebody was faster: put it back
    remove(moved);
  };
  const tryOnce = (): Holder | 'taken' | null => {
    try {
      files.linkSync(beside, lock);
      return isOwn() ? 'taken' : null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // of node:fs
    }
    const text = readOr(() => files.readFileSync(lock, 'utf8'), null);
    if (text === null) return null;
    const age = Date.now() - readOr(() => files.statSync(lock).mtimeMs, 0);
    const holder = parseHolder(text);
    if (isAlive(holder, age)) return holder;
    takeOver(text);
    return null;
  };

  try {
    const fd = files.openSync(beside, 'wx', 0o666);
    try {
      writeWhole(files, fd, Buffer.from(JSON.stringify(own)));
      files.fsyncSync(fd);
    } finally {
      files.closeSync(fd);
    }
    for (let tries = 0; ; tries += 1) {
      const holder = tryOnce();
      if (holder === 'taken') break;
      if (holder !== null || tries === TRIES) throw held(path, holder);
    }
  } catch (error) {
    throw writeError(path, error);
  } finally {
    remove(beside);
  }
  const timer = setInterval(() => {
    readOr(() => files.utimesSync(lock, new Date(), new Date()), undefined);
  }, REFRESH).unref();
  return () => {
    clearInterval(timer);
    if (isOwn()) remove(lock);
  };
}
