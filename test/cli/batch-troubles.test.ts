import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { realFiles } from '../../src/batch/output/files.ts';
import { lockOutput } from '../../src/batch/output/lock-output.ts';
import { main } from '../../src/cli/main.ts';
import { at, batch, folder, output, page, records, run, withSite, writeLists } from '../helpers/batch-site.ts';
import { fakeIo } from '../helpers/fake-io.ts';
import { checkOutput } from '../helpers/run-batch.ts';

beforeAll(writeLists);

describe('an output that was begun otherwise', () => {
  test('is not gone on with: other options, another list, unless that is forced', async () => {
    const out = output();
    await run(['batch', 'arsip', '-o', out]);
    const before = readFileSync(at(out));
    const options = await run(['batch', 'arsip', '-o', out, '--max-pages', '3']);
    expect([options.code, options.err]).toEqual([2, expect.stringMatching(/maxPages was 20 and is 3/u)]);
    writeFileSync(at('satu.html'), page('Gudang lain'));
    const list = await run(['batch', 'satu.html', '-o', out]);
    expect([list.code, list.err]).toEqual([2, expect.stringMatching(/4 of its 4 records are of no line of the list/u)]);
    expect(readFileSync(at(out))).toEqual(before);
    expect((await run(['batch', 'satu.html', '-o', out, '--force', '--quiet'])).code).toBe(3);
    expect(checkOutput(at(out))).toMatchObject({ records: 5, keys: 5, bad: 0 });
  });
});

describe('what cannot be done is said in one sentence', () => {
  test.each<readonly [readonly string[], number, RegExp]>([
    [['kosong.txt'], 2, /^kutip: The list holds no address\. Give one address a line\.$/u],
    [['rongsok.txt'], 2, /^kutip: No line of the list is a web address\. /u],
    [['biner.bin'], 2, /^kutip: “biner\.bin” is no list\. /u],
    [['hampa'], 2, /^kutip: “hampa” is a folder without pages\. /u],
    [['tidak-ada.txt'], 2, /^kutip: There is no list “tidak-ada\.txt”\. /u],
    [['arsip', '--delay', '0'], 2, /^kutip: --delay 0 is for servers of your own/u],
    [['arsip', '--shard', '5/4'], 2, /It takes a number and how many there are: 3\/16\./u],
    [['arsip', '--since', 'kemarin'], 2, /It takes a date: 2024-02-14\./u],
    [['arsip', '--limit', '0'], 2, /It takes a whole number/u],
  ])('%j', async (argv, code, message) => {
    const out = output();
    const ran = await run(['batch', ...argv, '-o', out]);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err.trimEnd()).toMatch(message);
    expect(existsSync(at(out))).toBe(false);
  });

  test.each<readonly [string, () => string, RegExp]>([
    ['a folder', () => 'hampa', /“.*hampa” is no file that can be kept/u],
    ['in a folder that is not there', () => join('tidak', 'ada.ndjson'), /folder does not exist/u],
    ['the list itself', () => 'rongsok.txt', /was not written by kutip batch, so it was left as it is/u],
  ])('an output that is %s', async (_, name, message) => {
    const { code, err } = await run(['batch', 'arsip', '-o', name()]);
    expect([code, err.trimEnd().split('\n').length]).toEqual([4, 1]);
    expect(err).toMatch(message);
  });

  test.runIf(platform() === 'linux')('an output on a device that is full', async () => {
    const { code, err } = await run(['batch', 'arsip', '-o', '/dev/full']);
    expect([code, err]).toEqual([4, expect.stringMatching(/“\/dev\/full” is no file/u)]);
  });

  test.runIf(process.getuid?.() !== 0)('an output in a folder that may not be written', async () => {
    mkdirSync(at('terkunci'));
    chmodSync(at('terkunci'), 0o555);
    const { code, err } = await run(['batch', 'arsip', '-o', join('terkunci', 'out.ndjson')]);
    expect([code, err]).toEqual([4, expect.stringMatching(/You may not write there/u)]);
  });

  test('an output that another run holds', async () => {
    const out = output();
    const release = lockOutput(at(out), realFiles);
    const { code, err } = await run(['batch', 'arsip', '-o', out]);
    release();
    expect([code, err]).toEqual([4, expect.stringMatching(/is held by another run/u)]);
    expect((await run(['batch', 'arsip', '-o', out])).code).toBe(3);
  });

  test('--retry-failed without an output', async () => {
    expect((await run(['batch', 'arsip', '--retry-failed'])).code).toBe(2);
  });
});

describe('a signal', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s lets what is under way end, and the next run goes on', async (signal, code) => {
    let release: () => void = () => undefined;
    await withSite(
      async (base, asked) => {
        writeFileSync(at('berhenti.txt'), `${base}/tahan\n${base}/2\n${base}/3\n`);
        const out = output();
        const fake = fakeIo({ cwd: folder });
        const argv = ['batch', 'berhenti.txt', '-o', out, '--allow-private', '--delay', '0'];
        const running = main(argv, fake.io);
        await expect.poll(() => asked.length, { timeout: 15_000 }).toBe(1);
        fake.signal(signal);
        release();
        expect(await running).toBe(code);
        expect(fake.err()).toMatch(/Stopping when the pages under way have ended/u);
        expect(fake.err()).toContain(`Go on with: kutip ${argv.join(' ')}`);
        expect(records(out)).toHaveLength(1);
        expect((await batch('berhenti.txt', out)).code).toBe(0);
        expect(asked).toEqual(['/tahan', '/2', '/3']);
      },
      ({ url }, response) => {
        if (url === '/tahan')
          release = () => response.setHeader('content-type', 'text/html; charset=utf-8').end(page('Gudang'));
      },
    );
  });

  test('a second one ends it at once; the page under way is asked for again by the next run', async () => {
    await withSite(async (base, asked) => {
      writeFileSync(at('segera.txt'), `${base}/tahan\n${base}/2\n`);
      const out = output();
      const fake = fakeIo({ cwd: folder });
      const running = main(['batch', 'segera.txt', '-o', out, '--allow-private', '--delay', '0'], fake.io);
      await expect.poll(() => asked.length, { timeout: 15_000 }).toBe(1);
      fake.signal('SIGINT');
      fake.signal('SIGINT');
      expect(await running).toBe(130);
      expect(records(out)).toHaveLength(0);
      expect(existsSync(at(`${out}.lock`))).toBe(false);
    });
  });
});
