import { describe, expect, test } from 'vitest';
import { assembleArticle } from '../../src/article/assemble.ts';
import type { Article } from '../../src/model/article.ts';
import { listItem, noise, paragraph } from './blocks.ts';

const opening = 'JAKARTA, KABARDAMAI.ID – Ketua KPU Kota Damai Ratna Dewi menunda rapat pleno itu.';
const closing = 'Bawaslu Kota Damai juga meminta warga untuk menunggu hingga Jumat.';

function assemble(...blocks: Parameters<typeof assembleArticle>[0]): Article {
  return assembleArticle(blocks, {});
}

function paragraphsOf(article: Article): readonly string[] {
  return article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
}

test('paragraphs are joined by a blank line and carry their page', () => {
  const article = assemble(paragraph(opening), paragraph(closing, 2));
  expect(article.text).toBe(`${opening}\n\n${closing}`);
  expect(paragraphsOf(article)).toEqual([opening, closing]);
  expect(article.paragraphs.map(({ page }) => page)).toEqual([1, 2]);
  expect(article).toMatchObject({
    dateline: 'JAKARTA',
    publisher: 'KABARDAMAI.ID',
    language: 'id',
    kind: 'news',
    rejoins: [],
    foundBy: { by: 'lines' },
  });
});

test('what is known of the article wins over what its text tells', () => {
  const article = assembleArticle([paragraph(opening)], {
    publisher: 'Kabar Damai',
    title: 'Rapat Ditunda',
  });
  expect(article).toMatchObject({ publisher: 'Kabar Damai', title: 'Rapat Ditunda' });
});

test('every removal knows its neighbours', () => {
  const article = assemble(
    noise('Beranda', 'navigation'),
    paragraph(opening),
    noise('Baca juga: Harga Cabai Naik'),
    paragraph('"Kami menunggu," katanya. [Gambas:Instagram]'),
    paragraph(closing),
    noise('(sla/bim)', 'credit'),
  );
  expect(article.removed.map(({ text, betweenParagraphs }) => [text, betweenParagraphs])).toEqual([
    ['Beranda', [null, 0]],
    ['Baca juga: Harga Cabai Naik', [0, 1]],
    ['[Gambas:Instagram]', [1, 1]],
    ['(sla/bim)', [2, null]],
  ]);
});

describe('broken paragraphs are whole again', () => {
  const first = 'Ratna enggan bicara banyak. "Tunggu saja, akan ada pengumuman';
  const second = 'tentang upaya kami di daerah," ujarnya.';

  test('a quote broken by noise', () => {
    const article = assemble(
      paragraph(opening),
      paragraph(first),
      noise('Baca juga: X'),
      noise('Foto :', 'caption'),
      paragraph(second),
    );
    expect(paragraphsOf(article)).toEqual([opening, `${first} ${second}`]);
    expect(article.rejoins).toEqual([{ at: article.text.indexOf(second), removed: [0, 1] }]);
    expect(article.removed.map(({ betweenParagraphs }) => betweenParagraphs)).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test('whatever the shape of the marks', () => {
    for (const [open, close] of ['“”', '””', '„“', '«»', '""'].map((pair) => [...pair] as [string, string])) {
      const [a, b] = [first.replace('"', open), second.replace('"', close)];
      expect(assemble(paragraph(a), noise('Baca juga: X'), paragraph(b)).text).toBe(`${a} ${b}`);
    }
  });

  test('a quote that goes on with a capital, or after a full stop', () => {
    const name = 'Bawaslu dan KPU di daerah," ujarnya.';
    expect(assemble(paragraph(first), noise('Baca juga: X'), paragraph(name)).text).toBe(`${first} ${name}`);
    const whole = '"Tunggu saja. Semua ada waktunya.';
    expect(assemble(paragraph(whole), noise('Baca juga: X'), paragraph(name)).text).toBe(`${whole} ${name}`);
  });

  test('a quote broken twice, and a sentence without marks', () => {
    const parts = ['"Tunggu saja, akan ada', 'pengumuman dari kantor kami tentang', 'upaya di daerah," ujarnya.'];
    const blocks = parts.flatMap((part) => [paragraph(part), noise('ADVERTISEMENT', 'advertisement')]);
    expect(assemble(...blocks).text).toBe(parts.join(' '));
    expect(assemble(paragraph('Ketua KPU Kota Damai menunda'), noise('X'), paragraph('rapat pleno itu.')).text).toBe(
      'Ketua KPU Kota Damai menunda rapat pleno itu.',
    );
  });

  test('noise that no rule knew goes, too, when it stands inside a broken quote', () => {
    const article = assemble(
      paragraph(first),
      noise('Baca juga: X'),
      paragraph('Ratna Dewi di kantornya.'),
      paragraph(second),
    );
    expect(article.text).toBe(`${first} ${second}`);
    expect(article.removed.at(-1)).toMatchObject({
      text: 'Ratna Dewi di kantornya.',
      reason: 'other',
      rule: 'inside-broken-sentence',
    });
  });

  test('over a page break', () => {
    const article = assemble(paragraph(first), noise('Halaman Selanjutnya', 'pagination'), paragraph(second, 2));
    expect(article.paragraphs).toEqual([{ start: 0, end: article.text.length, page: 1, unreachable: true }]);
  });
});

describe('what must not be joined', () => {
  test.each([
    ['whole paragraphs', [opening, closing]],
    [
      'a paragraph without its full stop',
      ['Bantuan itu berupa obat gratis dan sembako', '“Jumlahnya cukup,” kata Ratna.'],
    ],
    ['a colon before a quote', ['Ratna menulis:', 'kami siap.']],
    ['a forgotten closing mark', ['"Kami siap menang, kata Ratna di kantornya.', closing]],
    ['a quote over two paragraphs with marks of their own', ['"Kami siap.', '"Kami juga menunggu," ujarnya.']],
  ])('%s', (_, texts) => {
    expect(paragraphsOf(assemble(...texts.map((text) => paragraph(text))))).toEqual(texts);
    const noisy = texts.flatMap((text) => [paragraph(text), noise('Baca juga: X')]);
    expect(paragraphsOf(assemble(...noisy))).toEqual(texts);
  });

  test('list items', () => {
    const items = ['surat suara', 'kotak suara', 'tinta'];
    expect(paragraphsOf(assemble(...items.map(listItem)))).toEqual(items);
  });

  test('one bad mark does not swallow the article', () => {
    const body = Array.from(
      { length: 30 },
      (_, i) => `Warga Kampung Baru ke-${i} menolak pemberian dari tim sukses itu.`,
    );
    const texts = ['"Kami siap dan tidak akan', ...body, 'dan begitulah," ujarnya.'];
    expect(paragraphsOf(assemble(...texts.map((text) => paragraph(text))))).toEqual(texts);
  });
});

test('a later page gives up the dateline that it repeats', () => {
  const article = assemble(
    paragraph('TEMPO.CO, Jakarta - Ratna menunda rapat.'),
    paragraph('TEMPO.CO, Jakarta - Bima menyusul.', 2),
  );
  expect(article.text).toBe('TEMPO.CO, Jakarta - Ratna menunda rapat.\n\nBima menyusul.');
  expect(article.removed).toMatchObject([{ text: 'TEMPO.CO, Jakarta -', reason: 'dateline', page: 2 }]);
});

test('truncated: a paywall, or a text that stops in mid-sentence', () => {
  expect(assemble(paragraph(opening)).truncated).toBe(false);
  expect(assemble(paragraph(opening), noise('Berlangganan untuk lanjutkan membaca.', 'paywall')).truncated).toBe(true);
  expect(
    assemble(paragraph(opening), noise('Nyaman tanpa iklan.', 'paywall'), paragraph(closing), paragraph(opening))
      .truncated,
  ).toBe(false);
  expect(assemble(paragraph(`${opening} Rapat itu…`)).truncated).toBe(true);
  expect(
    assemble(
      paragraph(opening),
      paragraph(`${closing.slice(0, -1)} karena dua kecamatan masih belum menyerahkan berita acara`),
    ).truncated,
  ).toBe(true);
});

test('no blocks give an empty article', () => {
  expect(assembleArticle([], {})).toMatchObject({
    text: '',
    paragraphs: [],
    removed: [],
    language: 'und',
    dateline: null,
  });
});
