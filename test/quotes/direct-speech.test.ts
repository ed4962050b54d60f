import { describe, expect, test } from 'vitest';
import { quotesOf } from '../helpers/quotes-of.ts';

const LEAD = 'Ketua KPU Kota Damai Ratna Dewi menjelaskan, gudang sudah penuh.';

describe('orders of quote, cue and source', () => {
  test.each([
    ['“Surat suara sudah dilipat,” kata Ratna Dewi.', 'kata', 'Ratna Dewi'],
    ['“Surat suara sudah dilipat,” ujar Ketua KPU Kota Damai Ratna Dewi, Senin (1/1/2024).', 'ujar', 'Ratna Dewi'],
    ['“Surat suara sudah dilipat,” kata Ratna Dewi, anggota Bawaslu Kota Damai.', 'kata', 'Ratna Dewi'],
    ['“Surat suara sudah dilipat,” kata anggota Bawaslu Kota Damai, Ratna Dewi, saat dihubungi.', 'kata', 'Ratna Dewi'],
    ['“Surat suara sudah dilipat,” Ratna Dewi menambahkan.', 'menambahkan', 'Ratna Dewi'],
    ['Ratna Dewi mengatakan, “Surat suara sudah dilipat semua.”', 'mengatakan', 'Ratna Dewi'],
    ['Menurut Ratna Dewi, “Surat suara sudah dilipat semua.”', 'Menurut', 'Ratna Dewi'],
    ['“Surat suara sudah dilipat,” demikian Ratna Dewi.', 'demikian', 'Ratna Dewi'],
  ])('%s', (text, cue, speaker) => {
    const [quote] = quotesOf(text);
    expect(quote).toMatchObject({ kind: 'direct', cue, speaker, confidence: 'high' });
    expect(quote?.text).toMatch(/^Surat suara sudah dilipat/u);
  });

  test('the enclitic takes the subject of the lead-in, not the person talked about', () => {
    const quotes = quotesOf(`${LEAD} Gudang itu dulu milik Joko Prayitno. “Kami pindah pekan depan,” ujarnya.`);
    expect(quotes.at(-1)).toMatchObject({
      text: 'Kami pindah pekan depan',
      speaker: 'Ratna Dewi',
      resolution: 'enclitic',
    });
  });

  test('an interposed cue makes two quotes, the second of the same speaker', () => {
    const quotes = quotesOf(`${LEAD} “Kami siap,” ujarnya, “dan logistik aman.”`);
    expect(quotes.slice(1).map((quote) => [quote.text, quote.speaker])).toEqual([
      ['Kami siap', 'Ratna Dewi'],
      ['dan logistik aman.', 'Ratna Dewi'],
    ]);
  });

  test('a quote without a cue goes to the speaker before it, with less confidence', () => {
    const quotes = quotesOf(`${LEAD} “Kami siap,” kata Ratna.`, '“Semua petugas sudah dilatih.”');
    expect(quotes.at(-1)).toMatchObject({ speaker: 'Ratna Dewi', resolution: 'carried-forward', confidence: 'medium' });
  });

  test('without any source the speaker stays open', () => {
    const [quote] = quotesOf('“Kami menunggu sejak pagi di depan gudang itu.”');
    expect(quote).toMatchObject({ kind: 'direct', speaker: null, resolution: 'unresolved' });
  });
});

describe('marks of every shape', () => {
  test.each([
    '”Surat suara rusak,” kata Ratna.',
    '"Surat suara rusak," kata Ratna.',
    '“Surat suara rusak", kata Ratna.',
    '«Surat suara rusak,» kata Ratna.',
    '„Surat suara rusak,“ kata Ratna.',
  ])('%s', (text) => {
    expect(quotesOf(text)).toMatchObject([{ text: 'Surat suara rusak', cue: 'kata', speaker: 'Ratna' }]);
  });

  test('a mark that is never closed ends before the next report and swallows nothing', () => {
    const quotes = quotesOf(
      '“Kami sudah lapor. Itu saja. Ketua Bawaslu Kota Damai Joko Prayitno mengatakan, laporan itu diteruskan. “Kami tindak lanjuti,” kata Joko.',
    );
    expect(quotes.map((quote) => quote.text)).toEqual([
      'Kami sudah lapor. Itu saja.',
      'laporan itu diteruskan',
      'Kami tindak lanjuti',
    ]);
  });
});

describe('marked words that are no speech', () => {
  test.each([
    'Warga menyebut lembaran itu “uang lelah” sejak lama.',
    'Ia membaca buku “Suara yang Hilang” semalam.',
    'Layar 14" itu mati di ruang rapat.',
    'Lomba “Desa Damai” digelar lagi.',
    'Spanduk bertulisan “Tolak Politik Uang” dipasang warga.',
  ])('%s', (text) => {
    expect(quotesOf(text).filter((quote) => quote.kind === 'direct')).toEqual([]);
  });
});

describe('whose words they were, said in a sentence of its own', () => {
  test.each([
    'Hal itu disampaikan Ketua KPU Kota Damai Ratna Dewi dalam rapat pleno, Kamis.',
    'Ancaman tersebut dikatakan oleh Ratna Dewi usai rapat.',
    'Demikian disampaikan Ratna Dewi di kantornya.',
  ])('in the same paragraph or the next: %s', (sentence) => {
    const expected = [
      { text: 'Kami akan gugat hasil ini ke mahkamah.', speaker: 'Ratna Dewi', rule: 'quote-that-was-said' },
    ];
    expect(quotesOf(`“Kami akan gugat hasil ini ke mahkamah.” ${sentence}`)).toMatchObject(expected);
    expect(quotesOf('“Kami akan gugat hasil ini ke mahkamah.”', sentence)).toMatchObject(expected);
  });

  test('a quote that has its cue keeps it', () => {
    const quotes = quotesOf('“Kami akan gugat,” kata Bima Putra.', 'Hal itu disampaikan Ratna Dewi kemarin.');
    expect(quotes).toMatchObject([{ speaker: 'Bima Putra' }]);
  });

  test('a thing that was done is no statement', () => {
    const quotes = quotesOf('“Kami akan gugat hasil ini ke mahkamah.”', 'Gugatan itu didaftarkan Ratna Dewi kemarin.');
    expect(quotes).toMatchObject([{ speaker: null }]);
  });
});

describe('single marks', () => {
  test('are speech where the paragraph has no other marks', () => {
    const quotes = quotesOf(
      "'Kami tidak pernah menerima surat itu,' kata Ratna Dewi kepada wartawan. 'Kalau ada, tentu kami balas,' tambahnya.",
    );
    expect(quotes).toMatchObject([
      { text: 'Kami tidak pernah menerima surat itu', speaker: 'Ratna Dewi' },
      { text: 'Kalau ada, tentu kami balas', speaker: 'Ratna Dewi' },
    ]);
  });

  test('are terms elsewhere', () => {
    expect(
      quotesOf("Warga menyebutnya 'serangan fajar' sejak dulu. Lagu era '90-an diputar pada hari Jum'at."),
    ).toEqual([]);
  });
});
