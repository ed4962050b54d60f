import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/text/language.ts';

test.each([
  [
    'id',
    'Ketua KPU Kota Damai mengatakan bahwa rapat itu ditunda karena dua kecamatan belum menyerahkan berita acara.',
  ],
  ['id', '"Belum ada yang datang," ujarnya kepada para wartawan di kantor itu.'],
  [
    'ms',
    'Beliau berkata bahawa mesyuarat itu ditangguhkan kerana dua daerah masih belum menyerahkan borang kepada suruhanjaya.',
  ],
  ['jv', 'Warga ora gelem teka menyang balai desa amarga dheweke durung oleh layang undangan saka panitia lan lurah.'],
  ['su', 'Warga teu daék datang ka balé désa lantaran maranéhna can narima surat ti panitia jeung lurah.'],
  [
    'en',
    'The chair of the commission said that the meeting was postponed because two districts have not sent their records.',
  ],
  ['und', '12345 67890'],
  ['und', 'Ratna Dewi'],
  ['und', 'Die Sitzung wurde verschoben, weil zwei Bezirke ihre Protokolle noch nicht geschickt haben.'],
])('%s: %s', (code, text) => {
  expect(detectLanguage(text)).toBe(code);
});
