import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { cpuTimeOf } from '../helpers/cpu-time.ts';
import { readText } from '../helpers/read-text.ts';

function read(text: string): Article {
  const found = readText(text);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value;
}

const pasted = fileURLToPath(new URL('../../../shared/data/seed-article.txt', import.meta.url));

describe.skipIf(!existsSync(pasted))('the page pasted with all its noise (needs ../shared)', () => {
  const raw = existsSync(pasted) ? readFileSync(pasted, 'utf8') : 'Kosong.\n\nTidak ada apa-apa di sini.';
  const article = read(raw);
  const lines = raw.split('\n').map((line) => line.trim());

  test('title, publisher, pages', () => {
    expect(article.title).toBe(lines[0]);
    expect(article).toMatchObject({
      publisher: 'VIVA',
      pagesTotal: 2,
      pagesMissing: [2],
      language: 'id',
      truncated: false,
    });
  });

  test('every noise line is removed for its reason', () => {
    expect(article.removed.map((item) => item.reason)).toEqual([
      ...['caption', 'caption', 'caption'],
      ...['related-link', 'related-link', 'related-link'],
      ...['caption', 'caption', 'caption'],
      ...['pagination', 'pagination'],
    ]);
  });

  test('the broken quote is whole, with one space where the noise was', () => {
    const second = lines.find((line) => /^\p{Ll}/u.test(line)) as string;
    const first = lines[lines.indexOf(second) - 8] as string;
    expect(article.text).toContain(`${first} ${second}`);
    expect(article.rejoins.map((rejoin) => article.text.slice(rejoin.at).startsWith(second))).toEqual([true]);
    expect(article.rejoins[0]?.removed.map((index) => article.removed[index]?.reason)).toEqual([
      'related-link',
      'caption',
      'caption',
      'caption',
    ]);
    expect(article.paragraphs).toHaveLength(9);
  });
});

const body = [
  'DAMAI, KABARDAMAI.ID – Ketua KPU Kota Damai Ratna Dewi menunda rapat pleno hingga Jumat.',
  '"Kami menunggu dua kecamatan yang belum menyerahkan berita acara," kata Ratna di kantornya, Kamis (7/3/2024).',
  '“Belum ada,” tuturnya.',
  'Lalu, bagaimana nasib hasil dari Kampung Baru?',
  'Terkait hal itu, Bawaslu Kota Damai meminta warga menunggu.',
];

describe('the head of a text', () => {
  test('a headline above the body is the title', () => {
    const article = read(['KPU Kota Damai Tunda Rapat Pleno', ...body].join('\n\n'));
    expect(article.title).toBe('KPU Kota Damai Tunda Rapat Pleno');
    expect(article.text).toBe(body.join('\n\n'));
    expect(article).toMatchObject({ dateline: 'DAMAI', publisher: 'KABARDAMAI.ID', pagesMissing: [], pagesTotal: 1 });
  });

  test('a text that begins with its dateline or a sentence has no title', () => {
    expect(read(body.join('\n\n')).title).toBeNull();
    expect(read(body.slice(1).join('\n')).title).toBeNull();
    expect(read('Ratna Dewi menunda rapat itu').title).toBeNull();
  });

  test('a title may ask, shout or quote', () => {
    for (const title of [
      'Rapat Pleno Ditunda, Ada Apa?',
      'Ratna: Jangan Percaya Kabar Bohong!',
      'Warga: “Kami Siap”',
    ]) {
      expect(read([title, ...body].join('\n')).title).toBe(title);
    }
  });

  test('byline, date and credits are read and removed', () => {
    const article = read(
      [
        'Beranda > Nasional > Pemilu',
        'KPU Kota Damai Tunda Rapat Pleno',
        'Sinta Larasati',
        'Kamis, 7 Maret 2024 14:20 WITA',
        'Bagikan',
        ...body,
        'Editor: Bima Putra',
        '(sla/bim)',
      ].join('\n'),
    );
    expect(article).toMatchObject({
      title: 'KPU Kota Damai Tunda Rapat Pleno',
      authors: ['Sinta Larasati'],
      editors: ['Bima Putra'],
      publishedAt: '2024-03-07T14:20+08:00',
    });
    expect(article.text).toBe(body.join('\n\n'));
  });
});

describe('what stays in the body', () => {
  const falseFriends = [
    'Selanjutnya pada Senin pagi, Ratna bersama anaknya mendatangi kantor Bawaslu Kota Damai.',
    '“Langkah selanjutnya kita susun berita acaranya,” ujar Bima Putra.',
    'Sebanyak 12 dari 75 pendaftar lolos seleksi administrasi panwas.',
    'Terkait hal ini, Ratna mengatakan perlu berkoordinasi dengan camat.',
    'Sumber itu menambahkan, ancaman juga datang kepada anggota keluarganya.',
    'Video dua menit itu beredar di grup warga sejak pekan lalu.',
    'Foto yang dirilis panitia memperlihatkan kotak suara tanpa segel.',
    'Simak ulasannya berikut ini.',
    'Warga menyebutnya Rembang Asri (baca: Rembangasri), sebuah desa di tepi kota.',
    '"(Rapat itu) ditunda, bukan dibatalkan," kata Sinta.',
    'Kasus tersebut kini ditangani Kejaksaan Agung (Kejagung).',
    'Editor surat kabar itu menolak memberi keterangan.',
    'Halaman kantor itu dipenuhi warga sejak pagi.',
    'Bagikan kabar ini kepada tetangga, pesan Ratna.',
  ];

  test.each(falseFriends)('%s', (line) => {
    expect(read([body[0], line, body[1], line.replace('.', ' kemarin.')].join('\n')).text).toContain(line);
    expect(read([body[0], body[1], line].join('\n')).text).toContain(line);
  });

  test('lists after a colon, numbered or not', () => {
    const lines = [
      body[0],
      'Berikut pasangan calon yang ditetapkan:',
      '1. Ratna Dewi dan Bima Putra',
      '2. Sinta Larasati dan Joko Amin',
      body[1],
    ];
    expect(read(lines.join('\n')).text).toBe(lines.join('\n\n'));
    const bare = [body[0], 'Barang yang hilang dari gudang itu:', 'surat suara', 'kotak suara', 'tinta', body[1]];
    expect(read(bare.join('\n')).text).toBe(bare.join('\n\n'));
  });

  test('a text of one line is one paragraph, verbatim', () => {
    const line = body.slice(0, 3).join(' ');
    expect(read(line)).toMatchObject({
      text: line,
      title: null,
      removed: [],
      paragraphs: [{ start: 0, end: line.length, page: 1 }],
    });
  });
});

describe('spelling of the input', () => {
  const title = 'KPU Kota Damai Tunda Rapat Pleno';
  const text = [title, ...body].join('\n\n');

  test('CRLF, no-break spaces, soft hyphens and zero-width characters change nothing', () => {
    const odd = `\uFEFF${text.replaceAll('\n', '\r\n').replaceAll('di kantornya', 'di\u00A0kan\u00ADtor\u200Bnya')}  \r\n`;
    expect(read(odd)).toEqual(read(text));
  });

  test('lines wrapped at a column are paragraphs again', () => {
    const wrap = (line: string): string => line.replace(/.{40,58}(?= )/gu, '$&\n').replaceAll('\n ', '\n');
    const long = [title, ...body.slice(0, 2), `${body[4]} ${body[1]}`, `${body[0]} ${body[4]}`].join('\n\n');
    const wrapped = long.split('\n').map(wrap).join('\n');
    expect(wrapped.split('\n').length).toBeGreaterThan(long.split('\n').length + 3);
    expect(read(wrapped).text).toBe(read(long).text);
  });

  test('a flat text is cut at the wide gaps, never inside a quote', () => {
    const flat = `${body[0]}  "Kami menunggu.  Dua kecamatan belum," kata Ratna.   Baca juga: Bawaslu Kota Damai Buka Posko Aduan  ${body[4]}`;
    expect(read(flat).text.split('\n\n')).toEqual([
      body[0],
      '"Kami menunggu. Dua kecamatan belum," kata Ratna.',
      body[4],
    ]);
  });
});

describe('what is no article', () => {
  test.each([
    '',
    ' \n\u00A0\r\n\u200B',
    '%%% 0x1F 1234 5678 #### 99\n@@@@ ---- 12/12',
    '\u0000\u0001\u0002\uD800\uFFFD',
  ])('%j', (text) => {
    const found = readText(text);
    expect(found.ok ? 'ok' : found.failure.code).toBe('not-an-article');
  });
});

describe('hostile input stays linear', () => {
  test.each([
    ['one line of 1 MB', 'Ratna bicara. '.repeat(75_000)],
    ['one line of 1 MB with marks only', '"'.repeat(1_000_000)],
    ['one word of 1 MB', 'a'.repeat(1_000_000)],
    ['100,000 lines', 'Ratna menolak "tuduhan itu\n'.repeat(100_000)],
    ['100,000 labels', 'Baca Juga:\n'.repeat(100_000)],
    ['100,000 broken pieces', 'kata ratna "bahwa\n\n'.repeat(100_000)],
    ['spaces', `Ratna ${' '.repeat(1_000_000)} bicara.`],
    ['brackets', `Ratna [(${'[(Baca: '.repeat(100_000)}`],
  ])('%s', (_, text) => {
    const spent = cpuTimeOf(() => {
      readText(text);
    });
    expect(spent).toBeLessThan(5_000);
  });
});
