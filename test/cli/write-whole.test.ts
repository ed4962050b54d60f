import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/write-whole.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'kutip-write-'));

describe('a file is written whole or not at all', () => {
  test('a new one, with the mode that any new file gets', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'lain.txt'), '');
    await writeWhole(join(folder, 'laporan.txt'), 'Kami siap.\n');
    expect(readFileSync(join(folder, 'laporan.txt'), 'utf8')).toBe('Kami siap.\n');
    expect(statSync(join(folder, 'laporan.txt')).mode).toBe(statSync(join(folder, 'lain.txt')).mode);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('an old one keeps its mode, and is another file, so that who reads the old one reads it to its end', async () => {
    const file = join(newFolder(), 'laporan.txt');
    writeFileSync(file, 'lama');
    chmodSync(file, 0o640);
    const { ino } = statSync(file);
    await writeWhole(file, 'baru');
    expect(readFileSync(file, 'utf8')).toBe('baru');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(statSync(file).ino).not.toBe(ino);
  });

  test('a link goes on pointing at the file behind it', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'asli.txt'), 'lama');
    symlinkSync('asli.txt', join(folder, 'tautan.txt'));
    await writeWhole(join(folder, 'tautan.txt'), 'baru');
    expect(readFileSync(join(folder, 'asli.txt'), 'utf8')).toBe('baru');
  });

  test('what is no plain file is written to as it is', async () => {
    await writeWhole('/dev/null', 'hilang');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('where it cannot be written, nothing is left', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'laporan.txt'));
    await expect(writeWhole(join(folder, 'laporan.txt'), 'baru')).rejects.toMatchObject({ code: 'EISDIR' });
    await expect(writeWhole(join(folder, 'tidak', 'ada.txt'), 'baru')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(readdirSync(folder)).toEqual(['laporan.txt']);
  });
});
