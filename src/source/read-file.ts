import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Outcome } from '../model/failure.ts';
import type { OpenedSource } from '../model/source.ts';
import { maxPageBytes } from '../page/page-limits.ts';
import { directory, explainFile } from './explain-file.ts';
import { localSource, tooLarge } from './local-source.ts';
import { readCapped } from './read-capped.ts';

async function readOpened(input: string, path: string): Promise<Outcome<OpenedSource>> {
  const file = await open(path, 'r');
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) return directory(input);
    if (stat.size > maxPageBytes) return tooLarge(`“${input}”`);
    const bytes = await readCapped(file.createReadStream({ autoClose: false }), maxPageBytes);
    return bytes === null ? tooLarge(`“${input}”`) : localSource({ input, kind: 'file', bytes });
  } finally {
    await file.close();
  }
}

/**
 * Reads a saved page or the text of an article; whatever is wrong with the file is a failure, never an exception.
 * @example await readFileSource('hilang.html', '/tmp') // { ok: false, failure: { code: 'file-not-found' … } }
 */
export async function readFileSource(input: string, cwd: string): Promise<Outcome<OpenedSource>> {
  try {
    return await readOpened(input, resolve(cwd, input));
  } catch (error) {
    return explainFile(input, error);
  }
}
