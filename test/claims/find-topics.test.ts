import { describe, expect, test } from 'vitest';
import { topics } from '../../src/lexicon/topics.ts';
import { auditOf } from './audit-of.ts';

const topicsIn = (quote: string, lead = 'KPU Kota Damai menggelar rapat jelang pilkada.'): readonly string[] =>
  auditOf([lead, `“${quote},” kata Ratna Dewi.`]).claims.flatMap((claim) => claim.topics.map(({ id }) => id));

describe('topics', () => {
  test.each([
    ['Kami tidak menerima iklan politik', 'media-fairness'],
    ['Akun palsu di TikTok itu sudah kami hapus', 'platforms'],
    ['Distribusi logistik ke pulau itu tertunda', 'election-logistics'],
    ['Ada 214 pemilih ganda dalam daftar itu', 'voter-registration'],
    ['Politik uang terjadi di tiga desa', 'vote-buying'],
    ['Netralitas ASN kami awasi', 'neutrality'],
    ['Aparat itu mendukung petahana secara terbuka', 'neutrality'],
    ['Surat suara itu sudah tercoblos sejak pagi', 'ballot-tampering'],
    ['Warga menghalangi petugas KPPS membuka jalan', 'intimidation-violence'],
    ['Rekapitulasi suara di kecamatan dihentikan', 'counting-tabulation'],
    ['Sirekap salah membaca angka itu', 'sirekap'],
    ['Penggelembungan suara itu merugikan kami', 'vote-manipulation'],
    ['Kami mendaftarkan permohonan PHPU ke MK', 'results-dispute'],
    ['Bawaslu menerima laporan dugaan pelanggaran itu', 'enforcement'],
    ['Hoaks pemilu itu beredar di grup warga', 'disinformation'],
    ['Video deepfake calon bupati itu palsu', 'ai-deepfake'],
    ['Dana kampanye itu tidak dilaporkan', 'campaign-finance'],
    ['Survei elektabilitas itu dirilis kemarin', 'polls-quick-count'],
    ['Pasangan itu mengajukan syarat dukungan calon perseorangan', 'candidacy'],
    ['Golput naik di dua kecamatan', 'turnout'],
    ['Bansos itu dipakai untuk kampanye petahana', 'state-resources'],
  ])('%s → %s', (quote, id) => {
    expect(topicsIn(quote)).toContain(id);
  });

  test.each([
    ['Suara musik dari panggung itu terlalu keras', 'counting-tabulation'],
    ['Anggota KPU itu dirawat di rumah sakit', 'emb-integrity'],
    ['Saya bertemu komisioner Bawaslu di kantin', 'enforcement'],
    ['TPS sampah itu ditutup warga', 'voting-operations'],
    ['DPK perbankan tumbuh tahun ini', 'voter-registration'],
    ['Aparat membersihkan jalan pagi tadi', 'neutrality'],
  ])('false friend: «%s» is not about %s', (quote, id) => {
    expect(topicsIn(quote)).not.toContain(id);
  });

  test('outside an election article there are none', () => {
    expect(
      topicsIn('Politik uang terjadi di tiga desa', 'Pasar Kota Damai ramai. Pedagang menjual ikan. Hujan turun.'),
    ).toEqual([]);
  });

  test('a statement goes on with what the article is about', () => {
    const { claims } = auditOf([
      'Distribusi logistik pilkada di Kota Damai terlambat. Logistik itu menunggu kapal.',
      'Distribusi logistik ke pulau tertunda, kata Ratna Dewi. “Itu terjadi setiap tahun,” kata Ratna.',
    ]);
    const last = claims.at(-1);
    expect(last?.topics.map(({ id, strength }) => [id, strength])).toEqual([['election-logistics', 'contextual']]);
  });

  test('evidence is words of the text', () => {
    const { article, claims } = auditOf([
      'Pilkada dekat.',
      '“Politik uang dan netralitas ASN kami awasi,” kata Ratna Dewi.',
    ]);
    const evidence = claims.flatMap((claim) => claim.topics.flatMap((topic) => topic.evidence));
    expect(evidence.length).toBeGreaterThan(1);
    for (const { text, start, end } of evidence) expect(article.text.slice(start, end)).toBe(text);
  });

  test('every topic stands once, with terms, a definition and a source', () => {
    expect(topics.length).toBeGreaterThanOrEqual(33);
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
    for (const { strong, contextual, pairs, definition, source } of topics) {
      expect(strong.length + contextual.length + pairs.length).toBeGreaterThan(0);
      expect(`${definition}${source}`.length).toBeGreaterThan(20);
    }
  });
});
