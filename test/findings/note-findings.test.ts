import { describe, expect, test } from 'vitest';
import { noteFindings } from '../../src/findings/note-findings.ts';
import { findingRules } from '../../src/findings/rules/index.ts';
import type { Article } from '../../src/model/article.ts';
import { auditOf } from '../claims/audit-of.ts';
import { type Case, type Cases, LEAD, SAID } from './cases.ts';
import { claimCases } from './claim-cases.ts';
import { headlineCases } from './headline-cases.ts';
import { pageCases } from './page-cases.ts';
import { voiceCases } from './voice-cases.ts';

const BYLINE: Partial<Article> = { authors: ['Ratna Dewi'], publishedAt: '2024-02-14T10:00:00+07:00' };

const idsOf = ([text, extra = {}]: Case): readonly string[] =>
  noteFindings(auditOf(text, { ...BYLINE, ...extra }), 'id').map(({ id }) => id);

const cases: Cases = { ...pageCases, ...headlineCases, ...voiceCases, ...claimCases };

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

  describe('a headline quote that was shortened', () => {
    const weight = (title: string, said: string) =>
      noteFindings(auditOf([LEAD, `“${said},” kata Ratna Dewi.`], { ...BYLINE, title }), 'id').find(
        ({ id }) => id === 'headline-quote-altered',
      )?.severity;
    test.each([
      ['Ratna: “Kami takut diawasi saksi partai”', 'Kami tidak takut diawasi saksi partai', 'warning'],
      [
        'Ratna: “Kami siap jaga kotak suara gudang”',
        'Kami siap menjaga kotak suara gudang dan tidak akan lengah',
        'info',
      ],
      ['Ratna Dewi: Kami Takut Diawasi Saksi', 'Kami tidak takut diawasi saksi partai', 'warning'],
      ['Ratna Dewi: 12 Kotak Suara Rusak di Gudang', 'Kami mencatat 21 kotak suara rusak di gudang', 'warning'],
      ['Ratna Dewi: Kotak Suara Rusak di Gudang', 'Kami mencatat 21 kotak suara rusak di gudang', undefined],
    ] as const)('%s', (title, said, severity) => {
      expect(weight(title, said)).toBe(severity);
    });
  });

  describe('silence of a third party', () => {
    const ACCUSED = '“Panwascam Sukamaju melakukan kecurangan,” kata Budi Santosa, saksi pasangan calon dua.';
    test.each([
      'Hingga berita ini ditulis, Polres Sukamaju belum memberikan tanggapan.',
      'Polisi belum memberikan keterangan resmi.',
      'Hingga Senin sore, Rina Lestari belum memberikan tanggapan.',
    ])('is no answer of the accused: %s', (line) => {
      expect(idsOf([[LEAD, ACCUSED, line]])).toContain('accused-not-heard');
    });
    test.each([
      'Panwascam Sukamaju belum memberikan tanggapan.',
      'Hingga berita ini ditulis, yang bersangkutan belum memberikan tanggapan.',
      'Redaksi telah berupaya menghubungi Panwascam Sukamaju, tetapi belum dijawab.',
    ])('the accused was asked: %s', (line) => {
      expect(idsOf([[LEAD, ACCUSED, line]])).not.toContain('accused-not-heard');
    });
  });

  test('an advertisement without a mark weighs more on a page than in a pasted text', () => {
    const text = ['Ratna Dewi dikenal merakyat dan amanah di Kota Damai.', 'Jangan lupa coblos nomor dua.', LEAD];
    const weight = (extra: Partial<Article>) =>
      noteFindings(auditOf(text, { authors: [], ...extra }), 'id').find(({ id }) => id === 'advertorial');
    expect(weight({ canonicalUrl: 'https://kabardamai.example/a' })?.severity).toBe('warning');
    expect(weight({ canonicalUrl: null })?.severity).toBe('notice');
    expect(weight({ authors: ['Rina Lestari'] })).toBeUndefined();
    expect(weight({ kind: 'advertorial' })?.message).toBe('Iklan: artikel bertanda advertorial atau iklan.');
  });

  test('one voice weighs more where fraud is alleged', () => {
    const weight = (...quotes: readonly string[]) =>
      noteFindings(auditOf([LEAD, ...quotes], BYLINE), 'id').find(({ id }) => id === 'single-voice')?.severity;
    expect(weight(SAID, '“Logistik sudah tiba,” kata Ratna.')).toBe('info');
    expect(weight('“Ada penggelembungan suara di Sukamaju,” kata Ratna Dewi.', '“Mereka curang,” kata Ratna.')).toBe(
      'notice',
    );
  });

  test('a correction in the structured data counts, and its words and date make it traceable', () => {
    const stated = (text: string | null, date: string | null) => ({
      stated: { titles: [], dates: [], corrections: [{ text, date }] },
    });
    const whole = idsOf([[LEAD, SAID], stated('Nama saksi diperbaiki, semula tertulis Rina.', '2024-02-15')]);
    expect(whole).toContain('correction-present');
    expect(whole).not.toContain('correction-untraceable');
    expect(idsOf([[LEAD, SAID], stated('Diperbaiki.', null)])).toContain('correction-untraceable');
  });

  test('says in both languages which details of a poll are missing', () => {
    const input = auditOf(
      [LEAD, 'Survei itu mencatat elektabilitas Ratna 54 persen. Elektabilitas Budi 31 persen.'],
      BYLINE,
    );
    const message = (lang: 'id' | 'en') =>
      noteFindings(input, lang).find(({ id }) => id === 'poll-details-missing')?.message;
    expect(message('id')).toMatch(/nama lembaga, waktu pengambilan data, jumlah sampel, margin kesalahan/u);
    expect(message('en')).toMatch(/the pollster, when people were asked, the size of the sample, the margin of error/u);
  });

  test('a poll is named by who asked, whoever that is', () => {
    const poll = (who: string) =>
      noteFindings(
        auditOf([LEAD, `Menurut survei ${who}, elektabilitas Ratna 54 persen. Elektabilitas Budi 31 persen.`], BYLINE),
        'id',
      ).find(({ id }) => id === 'poll-details-missing')?.message;
    expect(poll('Universitas Nusa Damai')).not.toContain('nama lembaga');
    expect(poll('terakhir')).toContain('nama lembaga');
  });

  test('a text that ends weighs less than one that is cut, however paid for', () => {
    const weight = (text: readonly string[], removed: Article['removed'] = []) =>
      noteFindings(auditOf(text, { ...BYLINE, truncated: true, removed }), 'en').find(
        ({ id }) => id === 'text-truncated',
      )?.severity;
    const wall = {
      text: 'Berlangganan untuk membaca.',
      reason: 'paywall',
      rule: 'class-paywall',
      page: 1,
      betweenParagraphs: [1, null],
    } as const;
    expect(weight([LEAD, SAID])).toBe('notice');
    expect(weight([LEAD, `${SAID} (RDW)`])).toBe('notice');
    expect(weight([LEAD, 'Warga masih menunggu di depan …'])).toBe('warning');
    expect(weight([LEAD, 'Warga masih menunggu di depan ....'])).toBe('warning');
    expect(weight([LEAD, SAID], [wall])).toBe('warning');
  });

  test('an office of many is no unnamed official', () => {
    expect(idsOf([[LEAD, '“Anggarannya kurang,” kata anggota DPRD Kota Damai.']])).not.toContain('source-anonymous');
    expect(idsOf([[LEAD, '“Anggarannya kurang,” kata seorang anggota DPRD Kota Damai.']])).toContain(
      'source-anonymous',
    );
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
