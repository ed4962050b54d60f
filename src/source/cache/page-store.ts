import { randomUUID } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../model/sha256.ts';
import { maxPageBytes } from '../../page/page-limits.ts';
import { type KeptAnswer, packKept, unpackKept } from './kept-answer.ts';
import { listFiles, removeOldest } from './kept-files.ts';

/** Keeps answers on disk. Nothing here throws: a cache that cannot be used is no cache. */
export interface PageStore {
  /** Null when there is none, or none that is as it was written. */
  readonly read: (key: string) => Promise<KeptAnswer | null>;
  readonly write: (key: string, answer: KeptAnswer) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

const LARGEST_FILE = maxPageBytes + 1024 * 1024;
const LARGEST_STORE = 256 * 1024 * 1024;

/** The name of the file that keeps what `key` names: nothing of a page or an address is in it. */
const fileName = (key: string): string => sha256(key);

/** Whole or not at all: other runs see the file only when it is written. */
async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(folder, `${name}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
    await rename(temporary, join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function quietly<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch {
    return otherwise;
  }
}

/** A store that keeps nothing. */
export const emptyStore: PageStore = {
  read: async () => null,
  write: async () => undefined,
  remove: async () => undefined,
};

/**
 * A store in `folder`, which only its user may read. When it grows beyond `largest` bytes, what was not used for longest goes first.
 * @example await createStore('/home/ratna/.cache/kutip').read('https://kabar.example/pemilu/1') // → null
 */
export function createStore(folder: string, largest: number = LARGEST_STORE): PageStore {
  let size: number | null = null;
  const place = (key: string): string => join(folder, fileName(key));
  const prepare = async (): Promise<number> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    return (await listFiles(folder)).reduce((sum, file) => sum + file.bytes, 0);
  };
  return {
    read: (key) =>
      quietly(async () => {
        const { size: bytes } = await stat(place(key));
        const answer = bytes > LARGEST_FILE ? null : unpackKept(await readFile(place(key)));
        if (answer === null) await rm(place(key), { force: true });
        else await quietly(() => utimes(place(key), new Date(), new Date()), undefined);
        return answer;
      }, null),
    write: (key, answer) =>
      quietly(async () => {
        size ??= await prepare();
        const bytes = packKept(answer);
        if (bytes.length > LARGEST_FILE) return;
        await writeWhole(folder, fileName(key), bytes);
        size += bytes.length;
        if (size > largest) size = await removeOldest(folder, largest);
      }, undefined),
    remove: (key) => quietly(() => rm(place(key), { force: true }), undefined),
  };
}
