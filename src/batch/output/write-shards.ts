import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pageKey } from '../read-list/page-key.ts';
import type { Backlog, Waiting } from '../run/backlog.ts';
import { shardOf } from '../run/shard-of.ts';
import type { Files } from './files.ts';
import { OutputError, writeError } from './output-error.ts';
import { replaceFile } from './replace-file.ts';
import { writeWhole } from './write-whole.ts';

const LINES_AT_ONCE = 1000;
const DIGITS = 4;

/** The name of the list of one shard. @example shardName(3) // → 'shard-0003.txt' */
export function shardName(number: number): string {
  return `shard-${String(number).padStart(DIGITS, '0')}.txt`;
}

function takeAll(backlog: Backlog, domain: string): readonly Waiting[] {
  const taken: Waiting[] = [];
  for (let entry = backlog.take(domain); entry !== null; entry = backlog.take(domain)) taken.push(entry);
  return taken;
}

const OWN = /^shard-\d{4}\./u;

/** Makes the folder; one that holds something may hold the shards of another list, unless these are to be written `again`. */
function makeFolder(folder: string, again: boolean): void {
  try {
    mkdirSync(folder, { recursive: true });
    const names = readdirSync(folder);
    if (names.length === 0 || (again && names.every((name) => OWN.test(name)))) return;
  } catch (error) {
    throw writeError(folder, error);
  }
  throw new OutputError(`“${folder}” is not empty. Give another folder with -d.`);
}

/**
 * Writes a backlog into so many lists, `shard-0001.txt` and on, each host in one of them; lists that would be empty are left out. Gives
 * how many entries each has. What cannot be moved to another machine, such as a folder, is refused.
 * @example writeShards(backlog, { folder: 'shards', shards: 16 }, realFiles) // → [812, 790, …]
 */
export function writeShards(
  backlog: Backlog,
  { folder, shards, again = false }: { readonly folder: string; readonly shards: number; readonly again?: boolean },
  files: Files,
): readonly number[] {
  const local = takeAll(backlog, '');
  if (local.some(({ kind }) => kind !== 'bad'))
    throw new OutputError('Folders and archives are not split. Give each machine some of its own.');
  makeFolder(folder, again);
  const domains: string[][] = Array.from({ length: shards }, () => []);
  for (const domain of backlog.domains()) domains[shardOf({ domain, key: Buffer.alloc(0) }, shards) - 1]?.push(domain);
  const rubbish = (shard: number): readonly Waiting[] =>
    local.filter(({ text }) => shardOf({ domain: '', key: pageKey('bad', text) }, shards) === shard);
  return domains.map((ofShard, index) => {
    const strange = rubbish(index + 1);
    const size = ofShard.reduce((sum, domain) => sum + backlog.count(domain), strange.length);
    if (size === 0) return 0;
    const path = join(folder, shardName(index + 1));
    try {
      replaceFile(files, path, (fd) => {
        writeLines(files, fd, strange);
        for (const domain of ofShard) writeLines(files, fd, takeAll(backlog, domain));
      });
    } catch (error) {
      throw writeError(path, error);
    }
    return size;
  });
}

function writeLines(files: Files, fd: number, entries: readonly Waiting[]): void {
  for (let at = 0; at < entries.length; at += LINES_AT_ONCE) {
    const lines = entries.slice(at, at + LINES_AT_ONCE).map(({ text }) => `${text}\n`);
    writeWhole(files, fd, Buffer.from(lines.join('')));
  }
}
