import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readWarc } from '../../../src/source/warc/read-warc.ts';
import { writeRecord, writeResponse } from '../../../src/source/warc/write-record.ts';
import { addressesIn, exchangeOf, outline, pageOf, piecesOf, readAll } from './archives.ts';

const address = (number: number): string => `https://kabar.example/pemilu/${number}`;
const members = Array.from({ length: 9 }, (_, number) =>
  writeResponse(exchangeOf(address(number), pageOf(number)), '2024-02-20T07:05:00Z'),
);
const packed = Buffer.concat(members);
const plain = Buffer.concat(members.map((member) => gunzipSync(member)));
const everyAddress = members.map((_, number) => address(number));

/** Where a member of `members` starts. */
const startOf = (number: number, parts: readonly Uint8Array[] = members): number =>
  parts.slice(0, number).reduce((sum, { length }) => sum + length, 0);

function flip(bytes: Uint8Array, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] as number) ^ 0xff;
  return copy;
}

describe('whole archives', () => {
  test.each([1, 7, 1000, 1_000_000])('are read in pieces of %i bytes', async (size) => {
    for (const bytes of [packed, plain]) {
      const items = await readAll(bytes, size);
      expect(outline(items)).toBe('rrrrrrrrr');
      expect(addressesIn(items)).toEqual(everyAddress);
    }
  });

  test('reading goes on at the offset of any record', async () => {
    const items = await readAll(packed);
    const fifth = items[5]?.kind === 'record' ? items[5].record.offset : 0;
    expect(fifth).toBe(startOf(5));
    const rest: number[] = [];
    for await (const item of readWarc(piecesOf(packed.subarray(fifth)), fifth)) {
      if (item.kind === 'record') rest.push(item.record.offset);
    }
    expect(rest).toEqual([5, 6, 7, 8].map((number) => startOf(number)));
  });

  test('may be packed in part, have several records in a member, or be none', async () => {
    expect(outline(await readAll(Buffer.concat([packed, plain])))).toBe('r'.repeat(18));
    expect(outline(await readAll(gzipSync(plain)))).toBe('rrrrrrrrr');
    expect(outline(await readAll(Buffer.alloc(0)))).toBe('');
    expect(outline(await readAll(Buffer.from('<html><p>“Kami siap,” kata Ratna.</p>')))).toBe('d');
  });

  test('of WARC 1.0, with folded fields and few line breaks', async () => {
    const record = (body: string): string =>
      `WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI:\r\n  ${address(1)}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const items = await readAll(Buffer.from(`${record('satu')}\r\n${record('dua')}`));
    expect(outline(items)).toBe('rr');
    expect(addressesIn(items)).toEqual([address(1), address(1)]);
  });
});

test('a reader that stops early lets go of the file', async () => {
  let open = true;
  async function* file(): AsyncGenerator<Uint8Array> {
    try {
      yield* piecesOf(packed);
    } finally {
      open = false;
    }
  }
  for await (const item of readWarc(file())) if (item.kind === 'record') break;
  expect(open).toBe(false);
});

describe('damage', () => {
  test('one flipped byte costs one record at most, wherever it is, and is told', async () => {
    for (const [bytes, parts] of [
      [packed, members],
      [plain, members.map((member) => gunzipSync(member))],
    ] as const) {
      const start = startOf(4, parts);
      const length = (parts[4] as Buffer).length;
      for (let at = start; at < start + length; at += at < start + 700 ? 1 : 41) {
        const items = await readAll(flip(bytes, at), 4096);
        const read = addressesIn(items).filter((one) => everyAddress.includes(one ?? ''));
        expect(read.length, `byte ${at - start}`).toBeGreaterThanOrEqual(8);
        // flips in the names of fields and in what no reader needs go unseen
        if (read.length < 9)
          expect(
            outline(items).replaceAll(/[^d]/gu, '').length + items.length,
            `byte ${at - start}`,
          ).toBeGreaterThanOrEqual(9);
      }
    }
  });

  test('a file that was cut off loses its last record only', async () => {
    for (const bytes of [packed, plain]) {
      expect(outline(await readAll(bytes.subarray(0, bytes.length - 40)))).toBe('rrrrrrrrd');
    }
  });

  test('noise between records is one damaged place', async () => {
    const noise = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * index * 31) % 251));
    const bytes = Buffer.concat([...members.slice(0, 3), noise, ...members.slice(3)]);
    const items = await readAll(bytes, 65_536);
    expect(addressesIn(items)).toEqual(everyAddress);
    expect(outline(items)).toBe('rrrdrrrrrr');
  });

  test('a body that is not that of its digest is damaged', async () => {
    const text = gunzipSync(members[4] as Buffer);
    const other = Buffer.from(text.toString('latin1').replace('Kotak suara', 'Surat suara'), 'latin1');
    const bytes = Buffer.concat([members[0] as Buffer, gzipSync(other), members[5] as Buffer]);
    expect(outline(await readAll(bytes))).toBe('rdr');
  });
});

describe('records beyond the cap', () => {
  const record = (bytes: Uint8Array): Buffer =>
    writeRecord({
      type: 'response',
      date: '2024-02-20T07:05:00Z',
      url: address(99),
      contentType: 'application/http',
      block: bytes,
    });

  test('are left out, bombs too, and the next one is read', async () => {
    const bomb = record(Buffer.alloc(64 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    const bytes = Buffer.concat([members[0] as Buffer, bomb, members[1] as Buffer]);
    expect(outline(await readAll(bytes))).toBe('rlr');
    const unpacked = Buffer.concat([
      gunzipSync(members[0] as Buffer),
      gunzipSync(bomb),
      gunzipSync(members[1] as Buffer),
    ]);
    expect(outline(await readAll(unpacked, 65_536))).toBe('rlr');
  });
});
