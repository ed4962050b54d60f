import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeResponse } from '../../src/source/warc/write-record.ts';
import { at, output, page, records, run } from '../helpers/batch-site.ts';

describe('a web archive', () => {
  const filler =
    'Kotak yang rusak akan diganti dengan yang baru dari gudang untuk warga pada pekan depan, tidak lebih. ';
  const exchange = (number: number, body: string, status = 200, type = 'text/html') => {
    const bytes = Buffer.from(body);
    return {
      url: `https://kabar.example/${number}`,
      fetchedAt: '2024-02-14T01:00:00Z',
      status,
      statusText: 'OK',
      headers: [
        ['Content-Type', type],
        ['Content-Length', String(bytes.length)],
      ] as const,
      packed: bytes,
      bytes,
      whole: true,
      cache: null,
    };
  };
  const response = (...of: Parameters<typeof exchange>): Buffer =>
    writeResponse(exchange(...of), '2024-02-14T01:00:00Z');
  const article = (number: number): Buffer =>
    response(number, page(`Gudang ${number}`).replace('</article>', `<p>${filler}</p></article>`));

  test('gives its pages in Indonesian, one record each, wherever it is damaged', async () => {
    const damaged = Buffer.from(article(99));
    damaged.fill(0x55, 40, 120);
    const parts = [
      article(1),
      response(2, 'x', 404),
      response(3, 'a { color: red }', 200, 'text/css'),
      response(
        4,
        '<html><body><p>The boxes were counted again on Friday, and the result is the same.</p></body></html>',
      ),
      damaged,
      article(5),
      damaged,
      article(6),
    ];
    writeFileSync(at('berita.warc.gz'), Buffer.concat(parts));
    const out = output();
    const ran = await run(['batch', 'berita.warc.gz', '-o', out, '--ordered']);
    expect([ran.code, ran.err]).toEqual([
      3,
      expect.stringMatching(/“berita\.warc\.gz” holds 2 records that are damaged/u),
    ]);
    expect(records(out).map(({ ok, source }) => [ok, source.input])).toEqual(
      [1, 5, 6].map((number) => [true, `https://kabar.example/${number}`]),
    );
    expect(records(out)[0]?.source).toMatchObject({ kind: 'archive', fetchedAt: '2024-02-14T01:00:00Z', status: 200 });
    const before = readFileSync(at(out));
    await run(['batch', 'berita.warc.gz', '-o', out, '--ordered']);
    expect(readFileSync(at(out))).toEqual(before);

    const all = output();
    await run(['batch', 'berita.warc.gz', '-o', all, '--all-languages', '--quiet']);
    expect(records(all)).toHaveLength(4);
  });

  test('ten damaged places lose ten records at most, and each is told', async () => {
    const members = Array.from({ length: 40 }, (_, number) => article(number));
    for (let place = 0; place < 10; place += 1) members[place * 4]?.fill(0x55, 40, 120);
    writeFileSync(at('rusak.warc.gz'), Buffer.concat(members));
    const out = output();
    const { code, err } = await run(['batch', 'rusak.warc.gz', '-o', out]);
    expect([code, err]).toEqual([3, expect.stringMatching(/holds 10 records that are damaged/u)]);
    expect(records(out)).toHaveLength(30);
  });

  test('archives can be named in a list, on standard input too', async () => {
    for (const number of [1, 2]) writeFileSync(at(`arsip-${number}.warc.gz`), article(number));
    const names = 'arsip-1.warc.gz\narsip-2.warc.gz\ntidak-ada.warc.gz\n';
    const out = output();
    const ran = await run(['batch', '--warc-list', '-', '-o', out, '--ordered'], { stdin: names });
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('There is no list “tidak-ada.warc.gz”')]);
    expect(records(out).map(({ source }) => source.input)).toEqual(
      [1, 2].map((number) => `https://kabar.example/${number}`),
    );
    expect((await run(['batch'])).code).toBe(2);
  });
});
