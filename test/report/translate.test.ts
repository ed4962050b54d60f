import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { failed } from '../../src/model/failure.ts';
import type { AuditReport } from '../../src/model/report.ts';
import { buildFailure } from '../../src/report/build-report.ts';
import { type FormatName, formats } from '../../src/report/index.ts';
import { makeTranslator } from '../../src/report/make-translator.ts';
import { failureSentences } from '../../src/report/sentences-id.ts';
import { translate } from '../../src/report/translate.ts';
import { sentencesInCode } from '../helpers/sentences-in-code.ts';
import { sampleReport } from './sample-report.ts';

/** Where failures and remarks are written that end up in reports. */
const PLACES = ['source/', 'page/', 'article/', 'audit', 'worker/', 'verify/'];
/** Put together from parts that are told on their own. */
const JOINED = ['{} {}.', '{} (reads one news page for a fact-checker)'];

const slots = (text: string): number => text.split('{}').length;

describe('what reports say in English', () => {
  const sentences = sentencesInCode(PLACES).filter((text) => !JOINED.includes(text));

  test('has its Indonesian sentence, all of it', () => {
    expect(sentences.length).toBeGreaterThan(70);
    expect(sentences.filter((text) => translate(text, 'id') === text)).toEqual([]);
  });

  test('keeps in Indonesian every place that is filled', () => {
    const uneven = Object.entries(failureSentences).filter(([en, id]) => slots(en) !== slots(id));
    expect(uneven).toEqual([]);
  });
});

describe('translate', () => {
  test.each([
    ['There is no file “berita.html”.', 'Tidak ada berkas “berita.html”.'],
    [
      'Page 2 was not read: There is no page at this address. (kabar.example answered 404)',
      'Halaman 2 tidak dibaca: Tidak ada laman di alamat ini. (kabar.example menjawab 404)',
    ],
    [
      'The page «Sebentar» asks for proof that a person is reading.',
      'Laman «Sebentar» meminta bukti bahwa pembacanya manusia.',
    ],
    [
      'The dates of publication differ: JSON-LD 2024-02-20, visible line 2024-02-21; used: 2024-02-20.',
      'Tanggal terbitnya tidak sama: JSON-LD 2024-02-20, baris di laman 2024-02-21; yang dipakai: 2024-02-20.',
    ],
    ['Something that nobody wrote.', 'Something that nobody wrote.'],
  ])('%s', (english, indonesian) => {
    expect(translate(english, 'id')).toBe(indonesian);
    expect(translate(english, 'en')).toBe(english);
  });

  test('leaves words of the page as they are, even where they read like words of kutip', () => {
    expect(translate('The titles differ: meta tags «Try again.»; used: «Try again.».', 'id')).toBe(
      'Judulnya tidak sama: tag meta «Try again.»; yang dipakai: «Try again.».',
    );
  });

  test('does not mistake a part of a sentence for all of it, nor read a slot twice', () => {
    const say = makeTranslator({ '{} of {}': '{} dari {}', 'a of a': 'x' });
    expect(say('of ')).toBe('of ');
    expect(say('satu of dua of tiga')).toBe('satu dari dua dari tiga');
    expect(say('a of a')).toBe('x');
    expect(say('toString')).toBe('toString');
  });

  test('ends on a sentence that nests without end', () => {
    expect(translate('Page 1 was not read: '.repeat(5000), 'id')).toMatch(/^Halaman 1 tidak dibaca: Halaman 1/u);
  });
});

describe('formats for people tell failures and remarks in the language of the reader', () => {
  const { failure } = failed('file-not-found', 'There is no file “a.html”.', 'Try again.');
  const broken = buildFailure({ info: { input: 'a.html', kind: 'file', url: null } }, failure);
  const remarked: AuditReport = {
    ...sampleReport,
    warnings: [{ code: 'robots-ignored', message: 'robots.txt was not looked at, as you asked.' }],
  };
  const render = (name: FormatName): Promise<string> =>
    formats[name].render([broken, remarked], { lang: 'id', colors: new Chalk({ level: 0 }), width: 140 });

  test.each(['text', 'markdown', 'html'] as const)('%s', async (name) => {
    const printed = await render(name);
    expect(printed).toContain('Tidak ada berkas “a.html”.');
    expect(printed).toContain('Coba lagi.');
    expect(printed).not.toContain('There is no file');
    if (name !== 'markdown') expect(printed).toContain('robots.txt tidak diperiksa, sesuai permintaan Anda.');
  });

  test.each(['json', 'ndjson', 'csv', 'jsonld'] as const)('%s keeps the English of the contract', async (name) => {
    expect(await render(name)).toContain('There is no file “a.html”.');
  });
});
