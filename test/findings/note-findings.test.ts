import { describe, expect, test } from 'vitest';
import { noteFindings } from '../../src/findings/note-findings.ts';
import { findingRules } from '../../src/findings/rules/index.ts';
import type { Article } from '../../src/model/article.ts';
import { auditOf } from '../claims/audit-of.ts';

const LEAD = 'KPU Kota Damai menggelar rapat jelang pilkada.';
const SAID = '“Kami siap menjaga kotak suara,” kata Ratna Dewi.';
const BYLINE: Partial<Article> = { authors: ['Ratna Dewi'], publishedAt: '2024-02-14T10:00:00+07:00' };

type Case = readonly [text: string | readonly string[], extra?: Partial<Article>];

const idsOf = ([text, extra = {}]: Case): readonly string[] =>
  noteFindings(auditOf(text, { ...BYLINE, ...extra }), 'id').map(({ id }) => id);

/** One article that fires, and two that look alike and must not. */
const cases: Readonly<Record<string, readonly [fires: Case, ...silent: Case[]]>> = {
  'pages-missing': [
    [SAID, { pagesTotal: 3, pagesMissing: [2, 3] }],
    [SAID, { pagesTotal: 3 }],
    ['“Halaman 2 buku itu hilang,” kata Ratna Dewi.'],
  ],
  'text-truncated': [[SAID, { truncated: true }], [SAID], ['“Berlangganan koran itu mahal,” kata Ratna Dewi.']],
  'date-missing': [[SAID, { publishedAt: null }], [SAID], [SAID, { publishedAt: '2024-02-14' }]],
  'dates-conflict': [
    [SAID, { canonicalUrl: 'https://kabardamai.example/2019/04/17/kotak-suara' }],
    [SAID, { canonicalUrl: 'https://kabardamai.example/2024/02/14/kotak-suara' }],
    [SAID, { canonicalUrl: 'https://kabardamai.example/2024/02/15/kotak-suara', modifiedAt: '2024-02-20' }],
  ],
  'byline-missing': [[SAID, { authors: [] }], [SAID], [SAID, { authors: [], editors: ['Budi Santosa'] }]],
  'topic-out-of-scope': [['Tim Kota Damai menang 2-1.'], [LEAD], [[LEAD, SAID]]],
  'opinion-section': [[LEAD, { kind: 'opinion' }], [LEAD], ['Kolom nama di surat suara pilkada itu kosong.']],
  advertorial: [
    [[LEAD, 'Warga diajak hadir. (ADV)']],
    [[LEAD, 'Kata advertorial berasal dari bahasa Inggris.']],
    [['Iklan (ADV) di baliho itu dicopot.', LEAD, ...Array.from({ length: 8 }, () => SAID)]],
  ],
  'correction-present': [
    [[LEAD, SAID, 'Catatan Redaksi: artikel ini telah diperbarui dengan tanggapan KPU.']],
    [[LEAD, 'Berita ini sudah beredar sejak pagi.']],
    [
      [
        LEAD,
        ...Array.from({ length: 12 }, () => SAID),
        'Partai itu meminta hak jawab kepada koran lain.',
        ...Array.from({ length: 12 }, () => SAID),
      ],
    ],
  ],
  'headline-number-absent': [
    [[LEAD, SAID], { title: 'KPU Temukan 214 Pemilih Ganda' }],
    [[LEAD, 'Ada dua ratus empat belas pemilih ganda.'], { title: 'KPU Temukan 214 Pemilih Ganda' }],
    [[LEAD, 'Dana kampanye itu Rp 12,4 miliar.'], { title: 'Dana Kampanye Pilkada Tembus Rp 12 M' }],
    [[LEAD, SAID], { title: 'KPU Temukan 214 Pemilih Ganda', subtitle: 'Sebanyak 214 pemilih tercatat dua kali' }],
    [[LEAD, SAID], { title: 'The Election Commission of the City Has Found 214 Voters Who Were Listed Twice' }],
    [[LEAD, 'Sebanyak 640 petugas dites.'], { title: 'Ratusan Petugas Pilkada Dites' }],
    [[LEAD, SAID], { title: '5 Fakta Rapat Pilkada 2024' }],
  ],
  'headline-quote-altered': [
    [
      [LEAD, '“Kami tidak takut diawasi saksi partai,” kata Ratna Dewi.'],
      { title: 'Ratna: “Kami takut diawasi saksi partai”' },
    ],
    [
      [LEAD, '“Kami tidak takut diawasi saksi partai,” kata Ratna Dewi.'],
      { title: 'Ratna: “Kami tidak takut diawasi saksi partai”' },
    ],
    [[LEAD, SAID], { title: 'Ratna Bicara “Tahun Politik”' }],
  ],
  'headline-quote-absent': [
    [[LEAD, SAID], { title: 'Ratna: “Surat suara habis sejak pagi buta”' }],
    [[LEAD, SAID], { title: 'Ratna: “Kami siap menjaga kotak suara”' }],
    [[LEAD, SAID], { title: 'Film “Suara Malam” Diputar' }],
    [[LEAD, SAID], { title: 'Ratna to the Press: “We are ready to guard the ballot boxes”' }],
  ],
  'headline-hedge-dropped': [
    [[LEAD, 'Ketua PPS Sukamaju diduga membuka kotak suara.'], { title: 'Ketua PPS Sukamaju Membuka Kotak Suara' }],
    [
      [LEAD, 'Ketua PPS Sukamaju diduga membuka kotak suara.'],
      { title: 'Ketua PPS Sukamaju Diduga Membuka Kotak Suara' },
    ],
    [
      [LEAD, 'Ketua PPS Sukamaju membuka kotak suara. Ia diduga lelah.'],
      { title: 'Ketua PPS Sukamaju Membuka Kotak Suara' },
    ],
  ],
  'accused-not-heard': [
    [[LEAD, '“Panwascam Sukamaju melakukan kecurangan,” kata Budi Santosa, saksi pasangan calon dua.']],
    [
      [
        LEAD,
        '“Panwascam Sukamaju melakukan kecurangan,” kata Budi Santosa, saksi pasangan calon dua.',
        '“Itu tidak benar,” kata Ratna Dewi, Ketua Panwascam Sukamaju.',
      ],
    ],
    [
      [
        LEAD,
        '“Panwascam Sukamaju melakukan kecurangan,” kata Budi Santosa, saksi pasangan calon dua.',
        'Hingga berita ini ditulis, panitia belum menjawab.',
      ],
    ],
    [[LEAD, '“Mereka melakukan kecurangan,” kata Budi Santosa, saksi pasangan calon dua.']],
    [
      [
        LEAD,
        '“Panwascam Sukamaju melakukan kecurangan,” kata Budi Santosa, saksi pasangan calon dua.',
        'Sebelumnya, Panwascam Sukamaju membantah tudingan itu.',
      ],
    ],
  ],
  'response-sought': [
    [[LEAD, 'Hingga berita ini ditulis, panitia belum menjawab.']],
    [[LEAD, 'Polisi menghubungi keluarga korban.']],
    [[LEAD, 'Polisi telah berupaya menghubungi keluarga korban.']],
    [[LEAD, 'Belum ada konfirmasi resmi tentang jumlah korban.']],
  ],
  'single-voice': [
    [[LEAD, SAID, '“Logistik sudah tiba,” kata Ratna.']],
    [[LEAD, SAID, '“Logistik belum tiba,” kata Budi Santosa.']],
    [['Pasar ramai.', SAID.replace('kotak suara', 'pasar'), '“Ikan sudah tiba,” kata Ratna.']],
  ],
  'source-anonymous': [
    [[LEAD, '“Kotaknya dibuka,” kata seorang petugas yang enggan disebut namanya.']],
    [[LEAD, '“Cek kabar dari sumber terpercaya,” kata Ratna Dewi.']],
    [[LEAD, '“Antreannya panjang,” kata seorang warga.']],
  ],
  'source-collective': [
    [[LEAD, 'Banyak pihak menilai tahapan itu terlalu singkat.']],
    [[LEAD, SAID]],
    [[LEAD, 'Publik memadati alun-alun Kota Damai.']],
  ],
  'press-release-only': [
    [[LEAD, '“Kami siap menjaga kotak suara,” kata Ratna Dewi dalam keterangan tertulis, Senin.']],
    [
      [
        LEAD,
        '“Kami siap menjaga kotak suara,” kata Ratna Dewi dalam keterangan tertulis, Senin.',
        '“Saksi hadir,” kata Budi Santosa.',
      ],
    ],
    [[LEAD, '“Kami siap menjaga kotak suara,” kata Ratna Dewi di kantornya.']],
  ],
  'relay-other-outlet': [
    [[LEAD, 'Rapat itu berlangsung sampai malam, dikutip dari Antara, Selasa.']],
    [[LEAD, 'Ratna mengutip undang-undang itu di antara para saksi.']],
    [[LEAD, 'Rapat itu berlangsung sampai malam, dikutip dari Antara.'], { publisher: 'ANTARA News' }],
    [[LEAD, 'Rapat itu berlangsung sampai malam, dikutip dari detikJateng.'], { publisher: 'detikcom' }],
  ],
  'quote-unattributed': [
    [[LEAD, 'Antrean dibuka. “Kami sudah siap sejak pagi sekali.” Hujan turun di alun-alun.']],
    [[LEAD, SAID]],
    [[LEAD, 'Warga membaca “tahun politik” di baliho.']],
  ],
  'statement-date-relative': [
    [[LEAD, '“Ketua PPS Sukamaju membuka kotak itu kemarin malam,” kata Ratna Dewi.']],
    [[LEAD, '“Ketua PPS Sukamaju membuka kotak itu kemarin malam,” kata Ratna Dewi, Selasa (9/4/2024).']],
    [[LEAD, '“Warga jangan datang kemarin,” kata Ratna Dewi.']],
  ],
  'count-as-of-missing': [
    [[LEAD, '“Menurut hitung cepat, pasangan dua meraih 54 persen,” kata Ratna Dewi.']],
    [[LEAD, '“Menurut hitung cepat, pasangan dua meraih 54 persen dari data masuk 91 persen,” kata Ratna Dewi.']],
    [[LEAD, '“Partisipasi warga 54 persen,” kata Ratna Dewi.']],
  ],
};

describe.each(Object.entries(cases))('%s', (id, [fires, ...silent]) => {
  test('fires', () => {
    expect(idsOf(fires)).toContain(id);
  });
  test.each(silent.map((one, i) => [i + 1, one] as const))('look-alike %i', (_, one) => {
    expect(idsOf(one)).not.toContain(id);
  });
});

test('every rule is tested', () => {
  expect(Object.keys(cases).sort()).toEqual(findingRules.map(({ id }) => id).sort());
});

describe('every rule', () => {
  test.each(findingRules.map((rule) => [rule.id, rule] as const))(
    '%s tells what it looks for and why it may be wrong',
    (_, rule) => {
      for (const lang of ['id', 'en'] as const) {
        for (const text of [rule.message, rule.about, rule.why, rule.falsePositives])
          expect(text[lang].length).toBeGreaterThan(5);
        expect(`${rule.message[lang]} ${rule.about[lang]}`).not.toMatch(/melanggar|violat|bohong|\blie/u);
        expect(rule.whyNot.map((reason) => reason[lang]).every((reason) => reason.length > 5)).toBe(true);
      }
      expect(rule.whyNot.length).toBeGreaterThan(0);
      expect(rule.example).not.toBe('');
    },
  );
});

describe('noteFindings', () => {
  test('a relayed report weighs more where nobody else speaks', () => {
    const weight = (...more: readonly string[]) =>
      noteFindings(
        auditOf(
          [LEAD, '“Kotak suara sudah tiba,” kata Ratna Dewi seperti dikutip dari Antara, Selasa.', ...more],
          BYLINE,
        ),
        'en',
      ).find(({ id }) => id === 'relay-other-outlet')?.severity;
    expect(weight()).toBe('notice');
    expect(weight('“Kotak suara belum tiba,” kata Budi Santosa.')).toBe('info');
  });

  test('tells of a party that has not answered', () => {
    expect(idsOf([[LEAD, 'Panwascam Sukamaju belum memberikan tanggapan.']])).toContain('response-sought');
    expect(idsOf([[LEAD, 'Redaksi telah berupaya menghubungi Panwascam Sukamaju.']])).toContain('response-sought');
  });

  test('what was not found weighs less when pages are missing, and says so', () => {
    const find = (extra: Partial<Article>) =>
      noteFindings(
        auditOf(SAID, { ...BYLINE, authors: [], canonicalUrl: 'https://kabardamai.example/a', ...extra }),
        'id',
      ).find(({ id }) => id === 'byline-missing');
    expect(find({})?.severity).toBe('notice');
    const weaker = find({ pagesMissing: [2], pagesTotal: 2 });
    expect(weaker?.severity).toBe('info');
    expect(weaker?.whyNot[0]).toContain('tidak lengkap');
  });

  test('names what it found, in both languages', () => {
    const input = auditOf([LEAD, SAID], { ...BYLINE, title: 'KPU Temukan 214 Pemilih Ganda' });
    expect(noteFindings(input, 'id').find(({ id }) => id === 'headline-number-absent')?.message).toContain('214');
    expect(noteFindings(input, 'en').find(({ id }) => id === 'headline-number-absent')?.message).toMatch(
      /214.*not found/u,
    );
  });

  test('evidence is words of the text', () => {
    for (const [[text, extra = {}]] of Object.values(cases)) {
      const input = auditOf(text, { ...BYLINE, ...extra });
      for (const { evidence } of noteFindings(input, 'en')) {
        for (const { start, end, text: words } of evidence) expect(input.article.text.slice(start, end)).toBe(words);
      }
    }
  });
});
