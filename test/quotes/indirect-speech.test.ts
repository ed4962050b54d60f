import { describe, expect, test } from 'vitest';
import { quotesOf } from '../helpers/quotes-of.ts';

describe('the reported clause, without cue, speaker and bahwa', () => {
  test.each([
    ['Ratna mengatakan bahwa logistik sudah tiba.', 'logistik sudah tiba'],
    [
      'Ratna Dewi, saat dihubungi di Kota Damai, Senin (1/1/2024), mengatakan, logistik sudah tiba.',
      'logistik sudah tiba',
    ],
    ['Menurut Ratna, logistik sudah tiba.', 'logistik sudah tiba'],
    ['Menurutnya, logistik sudah tiba.', 'logistik sudah tiba'],
    ['Logistik sudah tiba di gudang, kata Ratna.', 'Logistik sudah tiba di gudang'],
    ['Logistik itu, menurut dia, sudah tiba.', 'Logistik itu sudah tiba'],
    ['Sejauh ini, katanya, logistik sudah tiba.', 'Sejauh ini logistik sudah tiba'],
    ['Ia meminta agar saksi menjaga kotak suara.', 'saksi menjaga kotak suara'],
    ['Ia juga mengimbau warga untuk datang lebih pagi.', 'warga untuk datang lebih pagi'],
    ['Ratna meminta KPU membuka salinan data.', 'KPU membuka salinan data'],
    ['Ratna menyangkal kabar bahwa listrik padam malam itu.', 'listrik padam malam itu'],
    ['Ratna mengaku belum menerima laporan itu.', 'belum menerima laporan itu'],
    ['Ratna tidak menampik bahwa formulir itu keliru.', 'formulir itu keliru'],
    ['WhatsApp memastikan pesan berantai akan dibatasi.', 'pesan berantai akan dibatasi'],
    [
      'Ratna menilai nilai yang dilaporkan jauh dari belanja sesungguhnya.',
      'nilai yang dilaporkan jauh dari belanja sesungguhnya',
    ],
    ['Seorang warga yang minta namanya tidak ditulis bercerita bahwa uang dibagikan.', 'uang dibagikan'],
    ['Ratna meminta saksi hadir sejak kotak suara tiba.', 'saksi hadir sejak kotak suara tiba'],
    ['Saksi itu berkeras meminta kotak suara dibuka.', 'kotak suara dibuka'],
    ['Menurut hitungan KPU Kota Damai, daerah itu menunggak Rp 2 miliar.', 'daerah itu menunggak Rp 2 miliar'],
    ['Secara terpisah, Kepala Polres Damai Joko Prayitno menegaskan, pengamanan ditambah.', 'pengamanan ditambah'],
  ])('%s', (text, clause) => {
    expect(quotesOf(text)).toMatchObject([{ kind: 'indirect', text: clause }]);
  });

  test('quotation marks inside the clause make it mixed', () => {
    const [quote] = quotesOf('Ratna menilai, istilah “uang lelah” itu menyesatkan pemilih.');
    expect(quote).toMatchObject({ kind: 'mixed', text: 'istilah “uang lelah” itu menyesatkan pemilih' });
  });
});

describe('what reports nothing', () => {
  test.each([
    'Ratna meminta maaf kepada warga.',
    'Ratna menolak hadir dalam rapat itu.',
    'Menurut rencana, surat suara dicetak pekan depan.',
    'Kata kunci penghitungan itu adalah ketelitian.',
    'Ratna tidak mengatakan apa pun.',
    'Ratna belum bisa memastikan jadwal itu.',
    'Panitia yang mengatakan itu sudah pulang.',
    'Kotak suara itu disebut-sebut hilang.',
    'Ratna menyampaikan salam dari panitia.',
    'Panitia hanya menyampaikan rekomendasi, sedangkan hukuman ditentukan pejabat pembina.',
    'Sartono sudah meminta pengganti ke provinsi dan dijanjikan tiba Jumat.',
    'Warga mulai curiga ketika lampu mobil dimatikan.',
    'Menurut saya, keluhan itu benar.',
    'Menurut catatan, ada empat TPS rusak.',
    'Video yang menampilkan calon bupati, Bima Anggara, mengaku akan menutup pasar beredar luas.',
  ])('%s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});

describe('verbs that take nothing but clauses need no verb in them', () => {
  test.each([
    ['Ratna Dewi berharap hujan reda sebelum pencoblosan.', 'hujan reda sebelum pencoblosan'],
    ['Ratna Dewi mengatakan nama itu hilang dari daftar.', 'nama itu hilang dari daftar'],
    ['Ratna Dewi berkilah gudang bocor sejak lama.', 'gudang bocor sejak lama'],
  ])('%s', (sentence, clause) => {
    expect(quotesOf(sentence)).toMatchObject([{ kind: 'indirect', text: clause, speaker: 'Ratna Dewi' }]);
  });

  test.each([
    'Ratna Dewi mengatakan hal yang sama kepada wartawan.',
    'Ratna Dewi berharap banyak pada panitia baru.',
    'Ratna Dewi menuturkan kisahnya.',
  ])('%s', (sentence) => {
    expect(quotesOf(sentence)).toEqual([]);
  });
});

describe('cues that open the sentence', () => {
  test.each([
    ['Dikatakannya, data pemilih diperbarui setiap pekan.', 'data pemilih diperbarui setiap pekan', 'Dikatakannya'],
    ['Diakuinya bahwa honor belum cair.', 'honor belum cair', 'Diakuinya'],
    ['Kata dia, 560 warga akan didata pekan ini.', '560 warga akan didata pekan ini', 'Kata'],
    ['Ujar Ratna, gudang akan dipindah.', 'gudang akan dipindah', 'Ujar'],
  ])('%s', (sentence, clause, cue) => {
    const quotes = quotesOf(`Ketua KPU Kota Damai Ratna Dewi meninjau gudang, Senin. ${sentence}`);
    expect(quotes).toMatchObject([{ kind: 'indirect', text: clause, cue, speaker: 'Ratna Dewi' }]);
  });

  test.each([
    [
      'Berdasarkan data KPU Kota Damai, pemilihan diikuti 11 pasangan.',
      'pemilihan diikuti 11 pasangan',
      'KPU Kota Damai',
    ],
    [
      'Menurut jadwal yang dirilis Bawaslu Kota Damai, posko aduan tutup lusa.',
      'posko aduan tutup lusa',
      'Bawaslu Kota Damai',
    ],
    ['Merujuk data dari Badan Pusat Statistik, jumlah pemilih naik.', 'jumlah pemilih naik', 'Badan Pusat Statistik'],
  ])('the records of a body speak for it: %s', (sentence, clause, speaker) => {
    expect(quotesOf(sentence)).toMatchObject([{ text: clause, speaker, speakerKind: 'organization' }]);
  });

  test.each([
    ['Laporan Lembaga Damai menyebutkan 37 TPS kekurangan surat suara.', '37 TPS kekurangan surat suara'],
    ['Dalam putusan itu disebutkan bahwa gugatan ditolak.', 'gugatan ditolak'],
    [
      'Pasal 280 Undang-Undang Pemilu menyebutkan peserta pemilu dilarang menjanjikan uang.',
      'peserta pemilu dilarang menjanjikan uang',
    ],
  ])('a document: %s', (sentence, clause) => {
    expect(quotesOf(sentence)).toMatchObject([{ text: clause, speakerKind: 'document' }]);
  });

  test.each([
    'Kata kunci, pada dasarnya, dipilih bersama.',
    'Berdasarkan keterangan yang dikumpulkan Tempo, hujan turun sejak pagi.',
    'Berdasarkan Pasal 12, tim boleh hadir di gudang.',
    'Menurut rencana, gudang akan dipindah.',
    'Dalam rapat itu disepakati bahwa gudang dipindah.',
  ])('nobody speaks in: %s', (sentence) => {
    expect(quotesOf(sentence)).toEqual([]);
  });
});

describe('a sentence whose words the next one gives to somebody', () => {
  const statement = 'Rapat pleno rekapitulasi Kota Damai ditunda hingga Jumat.';
  const words = 'Rapat pleno rekapitulasi Kota Damai ditunda hingga Jumat';
  const attribution = 'Hal itu disampaikan Ketua KPU Kota Damai Ratna Dewi, Kamis.';
  test('in one paragraph or two, over a comment between them', () => {
    const expected = [
      { kind: 'indirect', text: words, cue: 'disampaikan', speaker: 'Ratna Dewi', confidence: 'medium' },
    ];
    expect(quotesOf(`${statement} ${attribution}`)).toMatchObject(expected);
    expect(quotesOf(statement, attribution)).toMatchObject(expected);
    expect(quotesOf(`${statement} Padahal, saksi sudah berkumpul sejak pagi. ${attribution}`)).toMatchObject(expected);
  });

  test('a report says it already, a question says nothing', () => {
    expect(quotesOf(`Ratna mengatakan, rapat ditunda. ${attribution}`).map(({ text }) => text)).toEqual([
      'rapat ditunda',
    ]);
    expect(quotesOf(`Lalu kapan rapat itu akan digelar lagi? ${attribution}`)).toEqual([]);
  });
});

describe('a passive of judging with its agent', () => {
  test.each([
    ['Gudang itu dinilai oleh Ratna Dewi tidak layak.', 'Gudang itu tidak layak', 'dinilai'],
    ['Surat suara rusak disebut Ratna Dewi sudah diganti.', 'Surat suara rusak sudah diganti', 'disebut'],
    ['Dikatakan Ratna Dewi, debat akan diulang.', 'debat akan diulang', 'Dikatakan'],
    ['Diungkapkan oleh Ratna Dewi, honor belum cair.', 'honor belum cair', 'Diungkapkan'],
  ])('%s', (sentence, clause, cue) => {
    expect(quotesOf(sentence)).toMatchObject([{ text: clause, cue, speaker: 'Ratna Dewi' }]);
  });

  test.each([
    'Gudang itu dinilai tidak layak.',
    'Gudang itu disebut-sebut akan dipindah.',
    'Kabarnya, gudang itu akan dipindah.',
    'Daerah itu disebut Rawa Elok sejak dulu.',
  ])('without an agent nobody speaks: %s', (sentence) => {
    expect(quotesOf(sentence)).toEqual([]);
  });
});

test('a date may stand before the subject', () => {
  expect(quotesOf('Selasa, 6 Februari 2024, Ratna Dewi mengatakan bahwa distribusi selesai.')).toMatchObject([
    { text: 'distribusi selesai', speaker: 'Ratna Dewi' },
  ]);
});
