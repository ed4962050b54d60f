import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { at, batch, output, records, run, withSite, writeLists } from '../helpers/batch-site.ts';
import { checkOutput } from '../helpers/run-batch.ts';

beforeAll(writeLists);

describe('several machines', () => {
  test('lists are split by host, worked off apart and joined again', async () => {
    await withSite(async (base) => {
      const { port } = new URL(base);
      const hosts = ['localhost', '127.0.0.1'];
      const lines = hosts.flatMap((host) => [1, 2, 3].map((number) => `http://${host}:${port}/${number}`));
      writeFileSync(at('semua.txt'), `${lines.join('\n')}\nbukan alamat\n`);
      const split = await run(['shard', 'semua.txt', '--into', '8', '-d', 'bagian']);
      expect([split.code, split.err]).toEqual([0, expect.stringMatching(/^kutip: 7 entries in \d lists in “bagian”/u)]);
      const parts = readdirSync(at('bagian')).toSorted();
      const found = parts.map((name) =>
        readFileSync(at(join('bagian', name)), 'utf8')
          .trimEnd()
          .split('\n'),
      );
      expect(found.flat().toSorted()).toEqual([...lines, 'bukan alamat'].toSorted());
      for (const host of hosts)
        expect(found.filter((part) => part.some((line) => line.includes(host)))).toHaveLength(1);
      expect((await run(['shard', 'semua.txt', '--into', '8', '-d', 'bagian'])).code).toBe(4);

      const made: string[] = [];
      for (const [index, name] of parts.entries()) {
        const number = Number(/\d+/u.exec(name)?.[0]);
        const [whole, selected] = [`bagian-${index}.ndjson`, `pilihan-${index}.ndjson`];
        const apart = await batch(join('bagian', name), whole, '--ordered');
        if (apart.code === 2) continue; // a part that holds no address
        made.push(whole);
        await batch('semua.txt', selected, '--ordered', '--shard', `${number}/8`);
        const inputs = (out: string): readonly string[] => records(out).map(({ source }) => source.input);
        expect(inputs(selected)).toEqual(inputs(whole));
      }
      const merged = await run(['merge', ...made, '-o', 'gabung.ndjson']);
      expect(merged.code).toBe(0);
      expect(records('gabung.ndjson').filter(({ ok }) => ok)).toHaveLength(6);
      expect(checkOutput(at('gabung.ndjson'))).toMatchObject({ bad: 0 });
    });
  });
});

describe('a summary', () => {
  test('for people in both languages, and as data', async () => {
    const out = output();
    await run(['batch', 'arsip', '-o', out, '--quiet']);
    const english = await run(['summary', out]);
    expect([english.code, english.err]).toEqual([0, '']);
    expect(english.out).toMatch(/^4 pages · 3 read · 3 about an election · 3 quotes/u);
    expect(english.out).toMatch(/Not read\n {2}1 {2}empty\n/u);
    expect(english.out).toMatch(/Quoted most\n {2}3 {2}Ratna Dewi\n/u);
    expect((await run(['summary', out, '--lang', 'id'])).out).toMatch(
      /^4 laman · 3 terbaca[\s\S]*Paling banyak dikutip/u,
    );
    const { speakers, failures } = JSON.parse((await run(['summary', out, '--json'])).out);
    expect([speakers, failures]).toEqual([{ 'Ratna Dewi': 3 }, { empty: 1 }]);
  });

  test.each(['rongsok.txt', 'tidak-ada.ndjson', 'hampa'])('of %s there is none', async (name) => {
    const { code, err } = await run(['summary', name]);
    expect([code, err]).toEqual([2, expect.stringMatching(/holds no reports that could be read/u)]);
  });
});
