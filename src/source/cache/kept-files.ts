import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the cache. */
export interface KeptFile {
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
  /** False for what a run that was stopped left behind. */
  readonly whole: boolean;
}

const KEPT = /^[\da-f]{64}$/u;
const LEFT_BEHIND = /^[\da-f]{64}\.[\da-f-]{36}\.tmp$/u;
const ABANDONED_AFTER = 3_600_000;
/** Room is made for more than one page at a time. */
const KEPT_SHARE = 0.9;

async function describeFile(path: string, whole: boolean): Promise<KeptFile | null> {
  try {
    const { size, mtimeMs } = await stat(path);
    return { path, bytes: size, usedAt: mtimeMs, whole };
  } catch {
    // another run has removed it
    return null;
  }
}

/** The files of the cache and nothing else that may lie in its folder; the one that was not used for longest comes first. */
export async function listFiles(folder: string): Promise<readonly KeptFile[]> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []; // of node:fs
    throw error;
  }
  const ours = names.filter((name) => KEPT.test(name) || LEFT_BEHIND.test(name));
  const files = await Promise.all(ours.map((name) => describeFile(join(folder, name), KEPT.test(name))));
  return files.filter((file) => file !== null).sort((a, b) => a.usedAt - b.usedAt);
}

/** Removes what was not used for longest, and what runs that were stopped left behind. Gives the bytes that stay. */
export async function removeOldest(folder: string, largest: number): Promise<number> {
  const files = await listFiles(folder);
  let size = files.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, bytes, usedAt, whole } of files) {
    const abandoned = !whole && Date.now() - usedAt > ABANDONED_AFTER;
    if (!abandoned && (!whole || size <= largest * KEPT_SHARE)) continue;
    await rm(path, { force: true });
    size -= bytes;
  }
  return size;
}

const MOST_READ = 64 * 1024;

/** The address whose answer a file keeps; null when it does not say. */
export async function addressIn(path: string): Promise<string | null> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_READ), 0, MOST_READ, 0);
    const [, json = ''] = buffer.toString('utf8', 0, bytesRead).split('\n', 2);
    const { exchange } = JSON.parse(json) as { exchange: { url: unknown } };
    return String(exchange.url);
  } catch {
    return null;
  } finally {
    await file.close();
  }
}
